import { z } from 'zod';
import {
  committeeAnswer,
  committeeFields,
  coverageAnswer,
  coverageFields,
  quoteFields,
  quotesAnswer,
  verdictAnswer,
  windowVariables,
} from './answer-parts.ts';
import {
  daysAnswer,
  evidenceAnswer,
  evidenceFields,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
} from './record-parts.ts';

const text = z.string().nullable();
const count = z.number().int();

/** Two committees of one council, as operations take them. */
export const pairVariables = {
  a: z.string().describe('the one committee, by id or CId'),
  b: z.string().describe('the other committee, by id or CId'),
  council: z.string().optional().describe('the council of both, by its slug'),
  ...windowVariables,
} as const;
export const pairDeclarations = '$a: ID!, $b: ID!, $council: String, $from: Date, $to: Date';
export const pairArguments = 'a: $a, b: $b, council: $council, from: $from, to: $to';
/** The performance committee and the theme committee of the founding case. */
export const examplePair = { a: 'barnet-case:committee:693', b: 'barnet-case:committee:697' };

/** A matter, named by one of the two. */
export const matterVariables = {
  issue: z.string().optional().describe('the matter: this issue, by id'),
  query: z
    .string()
    .optional()
    .describe('the matter: words, "phrases", title: decision: minutes: before either, -word to leave out'),
} as const;
export const matterDeclarations = '$issue: ID, $query: String';
export const matterArguments = 'issue: $issue, query: $query';

export const matterFields = 'matter { title basis mergedFrom issue { id title } }';
export const matterAnswer = z.strictObject({
  title: z.string(),
  basis: z.enum(['ISSUE', 'TEXT']),
  mergedFrom: text,
  issue: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
});

export const comparedFields = `a { ...compared } b { ...compared }`;
/** Stands after an operation that uses `comparedFields`. */
export const comparedFragment = `fragment compared on ComparedCommittee {
  name recordEnd absence absenceReason committee { ${committeeFields} } coverage { ${coverageFields} }
}`;
export const comparedAnswer = z.strictObject({
  name: z.string(),
  recordEnd: text,
  absence: verdictAnswer,
  absenceReason: z.string(),
  committee: committeeAnswer,
  coverage: coverageAnswer,
});

const matterSightFields =
  'committeeName doubt state method score inWindow dayFrom dayTo dayBasis features { name score } ' +
  `${evidenceFields} ${quoteFields} meeting { ${placeMeetingFields} } item { ${placeItemFields} }`;
/** What one committee saw: the first sights, what is doubtful and what words may tie, each as far as shown. */
export const sightFields =
  'name verdict reason firstFrom firstTo count doubtfulCount traceCount committee { id } ' +
  `firsts { ${matterSightFields} } doubtful { ${matterSightFields} } traces { ${placeItemFields} }`;
const matterSightAnswer = z.strictObject({
  committeeName: z.string(),
  doubt: z.enum(['PROPOSED_LINK', 'MEETING_TO_COME', 'MAY_LIE_OUTSIDE']).nullable(),
  state: z.enum(['SHOWN', 'ACCEPTED', 'PROPOSED', 'REJECTED']),
  method: z.string(),
  score: z.number(),
  inWindow: z.enum(['INSIDE', 'POSSIBLY']),
  dayFrom: text,
  dayTo: text,
  dayBasis: z.enum(['MEETING', 'PAPERS', 'MINUTES']).nullable(),
  features: z.array(z.strictObject({ name: z.string(), score: z.number() })),
  evidence: evidenceAnswer,
  quotes: quotesAnswer,
  meeting: placeMeetingAnswer,
  item: placeItemAnswer,
});
export const sightAnswer = z.strictObject({
  name: z.string(),
  verdict: verdictAnswer,
  reason: z.string(),
  firstFrom: text,
  firstTo: text,
  count,
  doubtfulCount: count,
  traceCount: count,
  committee: z.strictObject({ id: z.string() }),
  firsts: z.array(matterSightAnswer),
  doubtful: z.array(matterSightAnswer),
  traces: z.array(placeItemAnswer),
});

export const lagFields =
  'lag { state days { least most } direction censored openUntil openFor { least most } }';
export const lagAnswer = z.strictObject({
  state: z.enum(['BOTH_SAW', 'ONLY_A_SAW', 'ONLY_B_SAW', 'UNDECIDED', 'NEITHER_SAW']),
  days: daysAnswer,
  direction: z.enum(['A_FIRST', 'B_FIRST', 'SAME_DAY', 'UNDECIDED']).nullable(),
  censored: z.boolean(),
  openUntil: text,
  openFor: daysAnswer,
});

/** Stands after an operation that has `...comparedIssue`. */
export const comparedIssueFragment = `fragment comparedIssue on ComparedIssue {
  issue { id title } ${lagFields} a { ${sightFields} } b { ${sightFields} }
}`;
export const comparedIssueAnswer = z.strictObject({
  issue: z.strictObject({ id: z.string(), title: z.string() }),
  lag: lagAnswer,
  a: sightAnswer,
  b: sightAnswer,
});
