import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { defineWrite, type WriteStatement } from '../statement.ts';

const edgeRows = z.object({
  rows: z.array(z.strictObject({ from: z.string().min(1), to: z.string().min(1) })),
});
export type EdgeRows = z.infer<typeof edgeRows>;

const nameOf = (verb: string, from: Label, type: RelationshipType, to: Label): string =>
  `${verb}-${from}-${type}-${to}`.replaceAll('_', '-').toLowerCase();

/** Ties the named nodes; a row with an end that is not there ties nothing. */
export function defineLink(from: Label, type: RelationshipType, to: Label): WriteStatement<EdgeRows> {
  return defineWrite({
    name: nameOf('link', from, type, to),
    text:
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
      `MERGE (a)-[:${type}]->(b)`,
    parameters: edgeRows,
  });
}

export function defineUnlink(from: Label, type: RelationshipType, to: Label): WriteStatement<EdgeRows> {
  return defineWrite({
    name: nameOf('unlink', from, type, to),
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from})-[r:${type}]->(b:${to} {id: row.to}) DELETE r`,
    parameters: edgeRows,
  });
}
