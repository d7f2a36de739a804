import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead, engineKinds, toEngineText } from '../../queries/statement.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { leaseNeo4j, needsNeo4j, neo4jPatience } from '../support/neo4j-server.ts';
import { lintStatement } from './cypher-linter.ts';
import { findUnknownProperties } from './graph-properties.ts';
import { loadStatements, toParameterNames } from './load-statements.ts';

const found = await loadStatements();
const statements = found.map(({ statement }) => statement);
const named = found.map(({ file, statement }) => ({ name: `${file} ${statement.name}`, statement }));

/** Parameters that a text asks for. */
const toUsed = (text: string): string[] => [
  ...new Set([...text.matchAll(/\$(\w+)/gu)].map(([, name = '']) => name)),
];
/** A value for each, to plan with: a LIMIT must be a number even then. */
const toBlanks = (text: string): Record<string, number | null> =>
  Object.fromEntries(toUsed(text).map((name) => [name, name === 'limit' ? 1 : null]));
/** Success without a result, and names that an empty database has not met yet. */
const expected = ['00000', '00001', '02000', '01N50', '01N51', '01N52'];
const writes = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/u;

describe('statements', () => {
  it('are there', () => {
    expect(statements.length).toBeGreaterThan(50);
  });

  it('each have a name of their own, in kebab case', () => {
    const names = statements.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });

  it.each(named)('$name is sound', ({ statement }) => {
    const declared = toParameterNames(statement);
    for (const text of new Set(engineKinds.map((kind) => toEngineText(statement, kind)))) {
      expect(lintStatement(text, declared ?? toUsed(text))).toEqual([]);
      expect(findUnknownProperties(text)).toEqual([]);
      // It is the read or the write that it says, and every parameter it declares has a use.
      expect(writes.test(text)).toBe(statement.access === 'write');
      if (declared !== null) expect(toUsed(text).sort()).toEqual(declared.sort());
    }
  });
});

describe('the linter', () => {
  it.each([
    ['MATCH (n:Committee RETURN n.id AS id', 'Invalid input'],
    ['MATCH (n:Committee) RETURN m.id AS id', 'not defined'],
    ['MATCH (n:Comittee) RETURN n.id AS id', 'Comittee'],
    ['MATCH (n:Committee)-[:HELT]->(m) RETURN m.id AS id', 'HELT'],
    ['MATCH (n:Committee {id: $id}) RETURN n.id AS id', '$id'],
    ['MATCH (n:Committee) RETURN duration.between(n.id, n.id) AS id', 'duration.between'],
  ])('objects to %s', (text, objection) => {
    expect(lintStatement(text, []).join()).toContain(objection);
  });

  it.each([
    ['MATCH (n:Committee) RETURN n.titel AS t', 'Committee.titel'],
    ['MATCH (n:Committee) RETURN n {.id, .titel} AS t', 'Committee.titel'],
    ['MATCH (n:Committee {ident: $x}) RETURN n.id AS id', 'Committee.ident'],
    ['MATCH (a:AgendaItem)-[r:CONCERNS]->(i:Issue) RETURN r.scores AS s', 'CONCERNS.scores'],
    ['UNWIND $rows AS row MATCH (n:Meeting {id: row.id}) SET n.day = row.day', 'Meeting.day'],
  ])('finds the property that nothing has in %s', (text, unknown) => {
    expect(lintStatement(text, ['x', 'rows'])).toEqual([]);
    expect(findUnknownProperties(text)).toEqual([unknown]);
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
