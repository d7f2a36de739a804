import { z } from 'zod';
import { labels } from '../../schema/graph/labels.ts';
import { defineRead } from '../statement.ts';

const names = Object.keys(labels);

/** Nodes per label of the graph, none for a label of somebody else's. Each part is a count that engines keep. */
export const countNodes = defineRead({
  name: 'count-nodes',
  text: names
    .map((label) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS nodes`)
    .join('\nUNION ALL\n'),
  parameters: z.object({}),
  row: z.strictObject({ label: z.enum(Object.keys(labels) as [keyof typeof labels]), nodes: z.int() }),
});
