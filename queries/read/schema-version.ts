import { z } from 'zod';
import { defineRead } from '../statement.ts';

/** The one node that tells how far the graph's schema was migrated; no row on a new graph. */
export const schemaVersion = defineRead({
  name: 'schema-version',
  text: "MATCH (v:SchemaVersion {id: 'schema'}) RETURN v.version AS version, v.checksum AS checksum",
  parameters: z.object({}),
  row: z.strictObject({ version: z.int(), checksum: z.string() }),
});
