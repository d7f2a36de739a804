import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { defineRead, defineWrite } from '../statement.ts';

/** Edges that linking finds between meetings, with how sure it is and by what; and which of several kinds of one type they are. */
export const trails = {
  sentTo: ['Referral', 'TO', 'Committee', 'f.toName IS NOT NULL'],
  sentBy: ['Referral', 'SENT_BY', 'Committee', 'f.fromName IS NOT NULL'],
  arrivedAs: ['Referral', 'ARRIVED_AS', 'AgendaItem', 'f.toName IS NOT NULL'],
  cameFrom: ['Referral', 'FROM', 'AgendaItem', 'f.fromName IS NOT NULL'],
  reportedBackIn: ['Action', 'REPORTED_BACK_IN', 'AgendaItem', null],
  corrects: ['Correction', 'CORRECTS', 'Meeting', null],
  continues: ['AgendaItem', 'CONTINUES', 'AgendaItem', null],
} as const satisfies Record<string, readonly [Label, RelationshipType, Label, string | null]>;
export type TrailKind = keyof typeof trails;

const trail = z.object({
  from: z.string(),
  to: z.string(),
  score: z.number().min(0).max(1),
  method: z.string().min(1),
});
/** One such edge. */
export type Trail = z.infer<typeof trail>;

const kebab = (kind: string): string => kind.replace(/([A-Z])/g, '-$1').toLowerCase();

function statementsOf(kind: TrailKind) {
  const [from, type, to, own] = trails[kind];
  const pattern = `(f:${from} {id: row.from})-[r:${type}]->(t:${to} {id: row.to})`;
  return {
    held: defineRead({
      name: `held-${kebab(kind)}`,
      text:
        `MATCH (f:${from})-[r:${type}]->(t:${to}) ${own === null ? '' : `WHERE ${own} `}` +
        'RETURN f.id AS from, t.id AS to, r.score AS score, r.method AS method',
      parameters: z.object({}),
      row: trail,
    }),
    unlink: defineWrite({
      name: `unlink-${kebab(kind)}`,
      text: `UNWIND $rows AS row MATCH ${pattern} DELETE r`,
      parameters: z.object({ rows: z.array(z.strictObject({ from: z.string(), to: z.string() })) }),
    }),
    link: defineWrite({
      name: `link-${kebab(kind)}`,
      text:
        `UNWIND $rows AS row MATCH (f:${from} {id: row.from}) MATCH (t:${to} {id: row.to}) ` +
        `MERGE (f)-[r:${type}]->(t) SET r.score = row.score, r.method = row.method`,
      parameters: z.object({ rows: z.array(trail) }),
    }),
  };
}

export const trailStatements = Object.fromEntries(
  (Object.keys(trails) as TrailKind[]).map((kind) => [kind, statementsOf(kind)]),
) as Readonly<Record<TrailKind, ReturnType<typeof statementsOf>>>;
