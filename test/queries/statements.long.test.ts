import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { toEngineText } from '../../queries/statement.ts';
import { leaseNeo4j, needsNeo4j } from '../support/neo4j-server.ts';
import { loadStatements, toBlanks } from './load-statements.ts';

/** Success without a result, and names that an empty database has not met yet. */
const expected = ['00000', '00001', '02000', '01N50', '01N51', '01N52'];

describe('a live Neo4j', needsNeo4j(), () => {
  it('plans every statement, without a notice of anything but names it has not met', async () => {
    const leased = await leaseNeo4j();
    const { access } = leased;
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    const objections: string[] = [];
    for (const { statement } of await loadStatements()) {
      const text = toEngineText(statement, 'neo4j');
      const notices = await driver.executeQuery(`EXPLAIN ${text}`, toBlanks(text)).then(
        ({ summary }) => summary.gqlStatusObjects.map(({ gqlStatus }) => gqlStatus),
        (error: unknown) => [String(error)],
      );
      for (const notice of notices)
        if (!expected.includes(notice)) objections.push(`${statement.name}: ${notice}`);
    }
    await driver.close();
    leased.release();
    expect(objections).toEqual([]);
  });
});
