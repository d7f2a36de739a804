import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead, toEngineText } from '../../queries/statement.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { leaseNeo4j, needsNeo4j, neo4jPatience } from '../support/neo4j-server.ts';
import { loadStatements, toUsed } from './load-statements.ts';

const statements = (await loadStatements()).map(({ statement }) => statement);

/** A value for each, to plan with: a LIMIT must be a number even then. */
const toBlanks = (text: string): Record<string, number | null> =>
  Object.fromEntries(toUsed(text).map((name) => [name, name === 'limit' ? 1 : null]));
/** Success without a result, and names that an empty database has not met yet. */
const expected = ['00000', '00001', '02000', '01N50', '01N51', '01N52'];

describe('statements', () => {
  it('are there', () => {
    expect(statements.length).toBeGreaterThan(50);
  });

  it('each have a name of their own, in kebab case', () => {
    const names = statements.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });
});

describe('the embedded engine', () => {
  it('plans every statement', async () => {
    const { engine } = await openEmbedded({ memory: true });
    await engine.migrate();
    const refused: string[] = [];
    for (const statement of statements) {
      const text = toEngineText(statement, 'embedded');
      const parameters = z.record(z.string(), z.union([z.number(), z.null()]));
      const explain = defineRead({
        name: statement.name,
        text: `EXPLAIN ${text}`,
        parameters,
        row: z.unknown(),
      });
      await engine.read(explain, toBlanks(text)).catch((error: unknown) => refused.push(String(error)));
    }
    await engine.close();
    expect(refused).toEqual([]);
  });
});

describe('a live Neo4j', needsNeo4j(), () => {
  it('plans every statement, without a notice of anything but names it has not met', {
    timeout: neo4jPatience,
  }, async () => {
    const leased = await leaseNeo4j();
    const { access } = leased;
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    const objections: string[] = [];
    for (const statement of statements) {
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
