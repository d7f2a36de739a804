import { z } from 'zod';
import { labels } from '../../schema/graph/labels.ts';
import { defineRead } from '../statement.ts';

/** The one node that tells how far the graph's schema was migrated; no row on a new graph. */
export const schemaVersion = defineRead({
  name: 'schema-version',
  text: "MATCH (v:SchemaVersion {id: 'schema'}) RETURN v.version AS version, v.checksum AS checksum",
  parameters: z.object({}),
  row: z.strictObject({ version: z.int(), checksum: z.string() }),
});

/** How many nodes carry a label of ours. Slow on a large graph: asked only where no schema version is found. */
export const countNodes = defineRead({
  name: 'count-nodes',
  text: `MATCH (n)\nWHERE ${Object.keys(labels)
    .map((label) => `n:${label}`)
    .join(' OR ')}\nRETURN count(n) AS nodes`,
  parameters: z.object({}),
  row: z.strictObject({ nodes: z.int() }),
});
