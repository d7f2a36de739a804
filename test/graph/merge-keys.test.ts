import { describe, expect, it } from 'vitest';
import { findMergeKeys } from '../../src/graph/merge-keys.ts';

describe('findMergeKeys', () => {
  it.each([
    ['MERGE (n:A {id: $id})', [{ parameter: 'id', property: null }]],
    ['UNWIND $rows AS row MERGE (n:A {id: row.id}) SET n.x = row.x', [{ parameter: 'rows', property: 'id' }]],
    [
      'UNWIND $rows AS row\nMATCH (p:P {id: row.parentId})\nMERGE (n:A {id: row.id, kind: row.kind})\nMERGE (p)-[:R]->(n)',
      [
        { parameter: 'rows', property: 'id' },
        { parameter: 'rows', property: 'kind' },
      ],
    ],
    ['UNWIND $ids AS id MERGE (n:A {id: id}) ON CREATE SET n.x = $x', [{ parameter: 'ids', property: null }]],
    ["MERGE (n:A {id: 'schema'}) SET n.version = $version", []],
    ['UNWIND $rows AS row MATCH (n:A {id: row.id}) SET n.x = row.x', []],
    ['UNWIND $rows AS row MATCH (a {id: row.a}) MERGE (a)-[r:R]->(b) SET r.score = row.score', []],
  ])('reads %s', (text, keys) => {
    expect(findMergeKeys(text)).toEqual(keys);
  });
});
