import type { MeetingRecord, PublicationState } from '../../schema/records/meeting.ts';
import { type PartialDate, unknownDate } from '../../schema/records/partial-date.ts';
import { anyTrue, firstKnown } from './precedence.ts';

/** From nothing to the final minutes. */
const publicationOrder: readonly PublicationState[] = [
  'UNKNOWN',
  'NONE',
  'AGENDA',
  'AGENDA_AND_DECISIONS',
  'MINUTES',
  'DRAFT_MINUTES',
];
const precisionOrder: readonly PartialDate['datePrecision'][] = ['unknown', 'year', 'month', 'day'];

/**
 * One meeting from what its pages and the rows of lists say, given by precedence. Its date is the most precise one;
 * of two days the first. How much is published is the most that any source shows, and "draft" beats "minutes": the
 * service does not tell the two apart, the page's heading does. Other fields are the first that are known.
 */
export function mergeMeeting(
  sources: readonly MeetingRecord[],
): Omit<MeetingRecord, 'kind' | 'id' | 'mid' | 'committeeIds' | 'committeeName' | 'listed'> {
  const field = <K extends keyof MeetingRecord>(key: K): MeetingRecord[K] | null =>
    firstKnown(sources, (source) => source[key]);
  const { date, dateFrom, dateTo, datePrecision } = pickDate(sources);
  const published = sources.flatMap(({ publicationState }) => publicationState ?? []);
  const { status, statusText } = pickStatus(sources);
  return {
    date,
    dateFrom,
    dateTo,
    datePrecision,
    time: field('time'),
    venue: field('venue'),
    status,
    statusText,
    meetingType: field('meetingType'),
    rescheduled: field('rescheduled'),
    publicationState:
      published.sort((a, b) => publicationOrder.indexOf(b) - publicationOrder.indexOf(a))[0] ?? null,
    agendaPublished: anyTrue(sources, (source) => source.agendaPublished),
    decisionsPublished: anyTrue(sources, (source) => source.decisionsPublished),
    minutesPublished: anyTrue(sources, (source) => source.minutesPublished),
    actualStart: field('actualStart'),
    actualFinish: field('actualFinish'),
    webcast: anyTrue(sources, (source) => source.webcast),
    note: field('note'),
  };
}

function pickDate(sources: readonly MeetingRecord[]): PartialDate {
  let best: PartialDate = unknownDate;
  for (const source of sources) {
    if (precisionOrder.indexOf(source.datePrecision) > precisionOrder.indexOf(best.datePrecision))
      best = source;
  }
  return best;
}

function pickStatus(sources: readonly MeetingRecord[]): Pick<MeetingRecord, 'status' | 'statusText'> {
  const told = sources.filter((source) => source.status !== null);
  const best = told.find((source) => source.status !== 'UNKNOWN') ?? told[0];
  return {
    status: best?.status ?? null,
    statusText: best?.statusText ?? firstKnown(sources, (source) => source.statusText),
  };
}

/** Days on which the sources disagree; none or one where they agree. */
export function differingDays(sources: readonly MeetingRecord[]): string[] {
  return [...new Set(sources.flatMap(({ date }) => date ?? []))];
}
