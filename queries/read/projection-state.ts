import { z } from 'zod';
import { type Label, labels } from '../../schema/graph/labels.ts';
import { defineRead } from '../statement.ts';

/** How far the graph was built up to; no row in a graph that was never built to an end. */
export const projectionState = defineRead({
  name: 'projection-state',
  text:
    'MATCH (p:Projection {id: $id}) RETURN p.archivePosition AS position, p.ledgerPosition AS ledgerPosition, ' +
    'p.readers AS readers, p.unreadCaptures AS unread',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    position: z.number().int(),
    ledgerPosition: z.number().int(),
    readers: z.string(),
    /** Captures whose bodies did not read back; null where each did. */
    unread: z.array(z.number().int()).nullable(),
  }),
});

/** How many nodes of each label there are. */
export const nodeCounts = (Object.keys(labels) as Label[]).map((label) => ({
  label,
  statement: defineRead({
    name: `count-${label.toLowerCase()}`,
    text: `MATCH (n:${label}) RETURN count(n) AS nodes`,
    parameters: z.object({}),
    row: z.object({ nodes: z.number().int() }),
  }),
}));
