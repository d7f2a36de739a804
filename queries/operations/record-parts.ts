import { z } from 'zod';
import {
  coverageAnswer,
  coverageFields,
  outcomeAnswer,
  sourceAnswer,
  sourceFields,
  windowVariables,
} from './answer-parts.ts';

const text = z.string().nullable();
const count = z.number().int();

/** What part of the record a question is about, as operations take it; at least one is needed. */
export const scopeVariables = {
  query: z
    .string()
    .optional()
    .describe('words, "phrases", title: decision: minutes: before either, -word to leave out'),
  issue: z.string().optional().describe('only items of this issue, by id'),
  item: z.string().optional().describe('only this agenda item, by id'),
  meeting: z.string().optional().describe('only this meeting, by id'),
  committee: z.string().optional().describe('only this committee, by id or CId'),
  council: z.string().optional().describe('only this council, by its slug'),
  ...windowVariables,
} as const;
export const scopeDeclarations =
  '$query: String, $issue: ID, $item: ID, $meeting: ID, $committee: ID, $council: String, $from: Date, $to: Date';
export const scopeArguments =
  'query: $query, issue: $issue, item: $item, meeting: $meeting, committee: $committee, council: $council, ' +
  'from: $from, to: $to';

/** Whose meetings a question is about, where it is of bodies and not of a matter; one of the two is needed. */
export const committeeScopeVariables = {
  committee: scopeVariables.committee,
  council: scopeVariables.council,
  ...windowVariables,
} as const;
export const committeeScopeDeclarations = '$committee: ID, $council: String, $from: Date, $to: Date';
export const committeeScopeArguments = 'committee: $committee, council: $council, from: $from, to: $to';

/** Whose matter a question is about: one of issue and query, narrowed by the others. */
export const matterScopeVariables = {
  query: scopeVariables.query,
  issue: scopeVariables.issue,
  ...committeeScopeVariables,
} as const;
export const matterScopeDeclarations = `$query: String, $issue: ID, ${committeeScopeDeclarations}`;
export const matterScopeArguments = `query: $query, issue: $issue, ${committeeScopeArguments}`;

/** What ties an item to an issue. */
export const sightingFields = `sighting { id state method score features { name score } evidence { quote } }`;
export const sightingAnswer = z
  .strictObject({
    id: z.string(),
    state: z.string(),
    method: z.string(),
    score: z.number(),
    features: z.array(z.strictObject({ name: z.string(), score: z.number() })),
    evidence: z.array(z.strictObject({ quote: z.string() })),
  })
  .nullable();

/** A committee with its page. */
export const bodyFields = 'id name source { url originalUrl }';
export const bodyAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  source: z.strictObject({ url: z.string(), originalUrl: text }).nullable(),
});

/** A command line gives numbers as text. */
export const firstVariable = {
  first: z.coerce
    .number<number | string>()
    .int()
    .min(1)
    .max(500)
    .optional()
    .describe('how many, 500 at most'),
} as const;

/** One of some words, however it is spelled: `no later trace`, `no-later-trace`, `NO_LATER_TRACE`. */
export const toChoice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((given) =>
      given
        .trim()
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_'),
    )
    .pipe(z.enum(words))
    .optional()
    .describe(words.join(', '));

/** What every answer over a part of the record has. */
export const recordFields =
  'state reason from to ignoredWords itemsAsked notices councils { slug name notice } ' +
  `coverage { ${coverageFields} }`;
export const recordAnswer = z.strictObject({
  state: z.enum(['IN_RECORD', 'NOT_IN_RECORD', 'NOT_IN_OUR_COPY']),
  reason: z.string(),
  from: text,
  to: text,
  ignoredWords: z.array(z.string()),
  itemsAsked: count.nullable(),
  notices: z.array(z.string()),
  councils: z.array(z.strictObject({ slug: z.string(), name: z.string(), notice: text })),
  coverage: coverageAnswer,
});

export const placeMeetingFields = 'id date dateFrom dateTo datePrecision dateText';
export const placeMeetingAnswer = z.strictObject({
  id: z.string(),
  date: text,
  dateFrom: text,
  dateTo: text,
  datePrecision: z.string(),
  dateText: z.string(),
});
export const placeItemFields = `id number title outcome ${sourceFields}`;
export const placeItemAnswer = z.strictObject({
  id: z.string(),
  number: text,
  title: z.string(),
  outcome: outcomeAnswer.nullable(),
  source: sourceAnswer,
});

/** Where a fact stands. */
export const placeFields = `committeeNames inWindow meeting { ${placeMeetingFields} } item { ${placeItemFields} }`;
export const placeAnswer = z.strictObject({
  committeeNames: z.array(z.string()),
  inWindow: z.enum(['INSIDE', 'POSSIBLY']),
  meeting: placeMeetingAnswer,
  item: placeItemAnswer,
});

export const evidenceFields = 'evidence { field quote start end source { url } }';
export const evidenceAnswer = z.array(
  z.strictObject({
    field: z.string(),
    quote: z.string(),
    start: count,
    end: count,
    source: z.strictObject({ url: z.string() }).nullable(),
  }),
);
/** How a fact was read, with its words. */
export const readingFields = `method confidence ${evidenceFields}`;
export const readingAnswer = { method: text, confidence: z.number().nullable(), evidence: evidenceAnswer };

export const daysFields = 'days { least most }';
export const daysAnswer = z.strictObject({ least: count.nullable(), most: count.nullable() }).nullable();

/** How much was looked through after a meeting. */
export const sinceFields =
  'from to meetingsListed meetingsWithMinutes meetingsNotRead meetingsFailed meetingsUndated items itemsWithText ' +
  'listCoversWindow';
export const sinceAnswer = z.strictObject({
  from: text,
  to: text,
  meetingsListed: count,
  meetingsWithMinutes: count,
  meetingsNotRead: count,
  meetingsFailed: count,
  meetingsUndated: count,
  items: count,
  itemsWithText: count,
  listCoversWindow: z.boolean(),
});
export const tieAnswer = z.enum(['ABOUT', 'TAKEN_IN']);
export const memberFields = 'id name';
export const memberAnswer = z.strictObject({ id: z.string(), name: z.string() }).nullable();
