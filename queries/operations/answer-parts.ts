import { z } from 'zod';
import { verdicts } from '../../schema/graphql/verdicts.ts';
import { outcomes } from '../../schema/records/decision.ts';
import { meetingStatuses, publicationStates } from '../../schema/records/meeting.ts';
import { toPartialDate } from '../../schema/records/partial-date.ts';

const text = z.string().nullable();

export const sourceFields = 'source { url capturedAt originalUrl idIsCouncils notice }';
export const sourceAnswer = z
  .strictObject({
    url: z.string(),
    capturedAt: text,
    originalUrl: text,
    idIsCouncils: z.boolean(),
    notice: text,
  })
  .nullable();

/** A meeting as a list shows it. */
export const meetingFields =
  'id mid date dateFrom dateTo datePrecision dateText time venue status statusText meetingType publicationState ' +
  `readState failure committeeName ${sourceFields}`;
export const meetingAnswer = z.strictObject({
  id: z.string(),
  mid: z.number(),
  date: text,
  dateFrom: text,
  dateTo: text,
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']),
  dateText: z.string(),
  time: text,
  venue: text,
  status: z.enum(meetingStatuses),
  statusText: text,
  meetingType: text,
  publicationState: z.enum(publicationStates),
  readState: z.enum(['LISTED', 'READ', 'FAILED']),
  failure: text,
  committeeName: text,
  source: sourceAnswer,
});

export const committeeFields = 'id cid name category expired';
export const committeeAnswer = z.strictObject({
  id: z.string(),
  cid: z.number(),
  name: z.string(),
  category: text,
  expired: z.boolean().nullable(),
});
/** A committee with its council: two councils, or one, may have several of a name. */
export const placedCommitteeFields = `${committeeFields} council { slug name notice }`;
export const placedCommitteeAnswer = committeeAnswer.extend({
  council: z.strictObject({ slug: z.string(), name: z.string(), notice: text }),
});

export const documentFields = 'id title kind url originalUrl sizeText restricted';
export const documentAnswer = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  url: text,
  originalUrl: text,
  sizeText: text,
  restricted: z.boolean(),
});

const windowAnswer = z.strictObject({ from: text, to: text });
const searchField = z.enum(['TITLE', 'DECISION', 'MINUTES']);
export const verdictAnswer = z.enum(verdicts);
export const outcomeAnswer = z.enum(outcomes);

export const coverageFields =
  'from to meetingsListed meetingsDated meetingsUndated meetingsPossiblyOutside meetingsWithAgenda ' +
  'meetingsWithMinutes meetingsWithDraftMinutes meetingsCancelled meetingsToCome meetingsFailed meetingsNotRead ' +
  'items itemsWithText itemsCut itemsRestricted documentsListed documentsRead listWindows { from to } ' +
  'listCoversWindow readFrom failures { subject url reason } fieldsSearched';
const count = z.number().int();
export const coverageAnswer = z.strictObject({
  from: text,
  to: text,
  meetingsListed: count,
  meetingsDated: count,
  meetingsUndated: count,
  meetingsPossiblyOutside: count,
  meetingsWithAgenda: count,
  meetingsWithMinutes: count,
  meetingsWithDraftMinutes: count,
  meetingsCancelled: count,
  meetingsToCome: count,
  meetingsFailed: count,
  meetingsNotRead: count,
  items: count,
  itemsWithText: count,
  itemsCut: count,
  itemsRestricted: count,
  documentsListed: count,
  documentsRead: count,
  listWindows: z.array(windowAnswer),
  listCoversWindow: z.boolean(),
  readFrom: z.array(z.string()),
  failures: z.array(z.strictObject({ subject: z.string(), url: text, reason: z.string() })),
  fieldsSearched: z.array(searchField),
});

export const quoteFields = 'quotes { field quote start end marks { start end } }';
export const quotesAnswer = z.array(
  z.strictObject({
    field: searchField,
    quote: z.string(),
    start: count,
    end: count,
    marks: z.array(z.strictObject({ start: count, end: count })),
  }),
);

/** `2016`, `2016-05` or `2016-05-31`: the first day it may mean, or the last. */
const toDay = (end: 'dateFrom' | 'dateTo') =>
  z.string().transform((given, context) => {
    const day = toPartialDate(given)?.[end];
    if (day) return day;
    context.addIssue({ code: 'custom', message: 'it takes a date: 2016, 2016-05 or 2016-05-31' });
    return z.NEVER;
  });

/** The days of a window, as operations take them. */
export const windowVariables = {
  from: toDay('dateFrom').optional().describe('first day, as 2017-07-18, 2017-07 or 2017'),
  to: toDay('dateTo').optional().describe('last day, as 2017-07-18, 2017-07 or 2017'),
} as const;
