import { z } from 'zod';
import { defineRead } from '../statement.ts';

const text = z.string().nullable();

const namedCommittee = z.object({
  id: z.string(),
  install: z.string(),
  name: z.string(),
  names: z.array(z.object({ name: z.string(), from: text, to: text })),
});
export type NamedCommittee = z.infer<typeof namedCommittee>;

/** All committees with the names that they ever bore, in the order of their ids. No page of them: a range of ids costs the embedded engine a look at all ids. */
export const namedCommittees = defineRead({
  name: 'named-committees',
  text:
    'MATCH (c:Committee) RETURN c.id AS id, c.install AS install, c.name AS name, ' +
    '[(c)-[:NAMED]->(n:CommitteeName) | n {.name, .from, .to}] AS names ORDER BY id',
  parameters: z.object({}),
  row: namedCommittee,
});
