import { describe, expect, it } from 'vitest';
import { engineKinds, toEngineText } from '../../queries/statement.ts';
import { lintStatement } from './cypher-linter.ts';
import { findUnknownProperties } from './graph-properties.ts';
import { loadStatements, toParameterNames, toUsed } from './load-statements.ts';

// Neo4j's linter takes a minute over all of them, and looks at texts alone: it runs with the other checks of sources.
const named = (await loadStatements()).map(({ file, statement }) => ({
  name: `${file} ${statement.name}`,
  statement,
}));
const writes = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/u;

describe('statements', () => {
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
