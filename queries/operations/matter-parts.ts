import { z } from 'zod';
import { outcomeAnswer, quoteFields, quotesAnswer, windowVariables } from './answer-parts.ts';
import {
  evidenceAnswer,
  evidenceFields,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
} from './record-parts.ts';

const text = z.string().nullable();

/** How an operation takes a matter before committees: an issue or words, one of the two. */
export const matterVariables = {
  issue: z.string().optional().describe('the issue, by id; or give a query'),
  query: z
    .string()
    .optional()
    .describe('words, "phrases", title: decision: minutes: before either, -word to leave out'),
  council: z.string().optional().describe("only this council's committees, by its slug"),
  committees: z.array(z.string()).optional().describe('only these committees, by id or CId'),
  ...windowVariables,
} as const;
export const matterDeclarations =
  '$issue: ID, $query: String, $council: String, $committees: [ID!], $from: Date, $to: Date';
export const matterArguments =
  'issue: $issue, query: $query, council: $council, committees: $committees, from: $from, to: $to';

export const matterFields = 'matter { basis title mergedFrom issue { id title basis } }';
export const matterAnswer = z.strictObject({
  basis: z.enum(['ISSUE', 'TEXT']),
  title: z.string(),
  mergedFrom: text,
  issue: z.strictObject({ id: z.string(), title: z.string(), basis: z.string() }).nullable(),
});

/** A sighting with the link that it rests on, or the passages. */
export const sightingFields =
  `state method score seen inWindow outcome committeeNames features { name score } ${evidenceFields} ` +
  `${quoteFields} meeting { ${placeMeetingFields} status } item { ${placeItemFields} }`;
export const sightingAnswer = z.strictObject({
  state: z.enum(['SHOWN', 'ACCEPTED', 'PROPOSED', 'REJECTED']),
  method: z.string(),
  score: z.number(),
  seen: z.boolean(),
  inWindow: z.enum(['INSIDE', 'POSSIBLY']),
  outcome: outcomeAnswer.nullable(),
  committeeNames: z.array(z.string()),
  features: z.array(z.strictObject({ name: z.string(), score: z.number() })),
  evidence: evidenceAnswer,
  quotes: quotesAnswer,
  meeting: placeMeetingAnswer.extend({ status: z.string() }),
  item: placeItemAnswer,
});
export type SightingAnswer = z.infer<typeof sightingAnswer>;
