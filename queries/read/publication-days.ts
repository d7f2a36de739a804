import { z } from 'zod';
import { documentKinds } from '../../schema/records/document.ts';
import { defineRead } from '../statement.ts';

const idList = z.object({ ids: z.array(z.string()) });
const publication = z.object({ id: z.string(), kind: z.enum(documentKinds), day: z.iso.date() });

const told =
  'WHERE d.publishedOn IS NOT NULL RETURN n.id AS id, d.documentKind AS kind, min(d.publishedOn) AS day';

/** The first day on which papers of each kind were published, as far as pages tell it, by the items they belong to. */
export const publicationDaysOfItems = defineRead({
  name: 'publication-days-of-items',
  text: `UNWIND $ids AS id MATCH (n:AgendaItem {id: id})-[:HAS_DOCUMENT]->(d:Document) ${told}`,
  parameters: idList,
  row: publication,
});

/** The same of the meetings' own: agendas, packs, printed minutes. */
export const publicationDaysOfMeetings = defineRead({
  name: 'publication-days-of-meetings',
  text: `UNWIND $ids AS id MATCH (n:Meeting {id: id})-[:HAS_DOCUMENT]->(d:Document) ${told}`,
  parameters: idList,
  row: publication,
});
