import { z } from 'zod';
import { defineWrite } from '../statement.ts';

/** `checksum` proves every migration up to `version`; `appliedAt` is an ISO instant. */
export const setSchemaVersion = defineWrite({
  name: 'set-schema-version',
  text:
    "MERGE (v:SchemaVersion {id: 'schema'})\n" +
    'SET v.version = $version, v.checksum = $checksum, v.appliedAt = $appliedAt',
  parameters: z.object({ version: z.int(), checksum: z.string(), appliedAt: z.string() }),
});
