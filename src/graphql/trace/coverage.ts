import type { MeetingState } from '../../../queries/read/trace-scope.ts';
import type { SearchedField } from '../../search/searched-item.ts';
import { sortBy } from '../order.ts';
import { type DayWindow, toWindowCover, toWindowFit } from './day-window.ts';

/** A meeting with what our copy has of it. */
export interface CoveredMeeting extends MeetingState {
  readonly items: number;
  readonly withText: number;
  /** Items with business of their own and neither minutes nor decision in our copy. */
  readonly silent: number;
  readonly cut: number;
  readonly restricted: number;
  readonly documents: number;
}

/** What is known of the committees whose meetings are counted. */
export interface CoveredCommittee {
  readonly id: string;
  readonly listWindows: readonly DayWindow[];
  /** The day its list was last seen; null where it never was. An open window is asked about up to that day. */
  readonly lastSeenOn: string | null;
  readonly failure: string | null;
  readonly sourceUrl: string | null;
}

export interface CoverageFailure {
  readonly subject: string;
  readonly url: string | null;
  readonly reason: string;
}

export interface CoverageFacts {
  readonly from: string | null;
  readonly to: string | null;
  readonly meetingsListed: number;
  readonly meetingsDated: number;
  readonly meetingsUndated: number;
  readonly meetingsPossiblyOutside: number;
  readonly meetingsWithAgenda: number;
  readonly meetingsWithMinutes: number;
  readonly meetingsWithDraftMinutes: number;
  readonly meetingsCancelled: number;
  readonly meetingsToCome: number;
  /** Neither cancelled nor still to come. */
  readonly meetingsHeld: number;
  readonly meetingsFailed: number;
  readonly meetingsNotRead: number;
  /** Held and read. */
  readonly meetingsRead: number;
  /** Held and read, of which draft minutes are all that is published. */
  readonly meetingsReadInDraft: number;
  /** Held and read, with neither minutes nor draft minutes. Of one never read it is not known what it has. */
  readonly meetingsReadWithoutMinutes: number;
  readonly items: number;
  readonly itemsWithText: number;
  /** Items with business of their own, of meetings held, of which nothing was read but the title. */
  readonly itemsSilent: number;
  readonly itemsCut: number;
  readonly itemsRestricted: number;
  readonly documentsListed: number;
  readonly documentsRead: number;
  readonly listWindows: readonly DayWindow[];
  readonly listCover: 'WHOLE' | 'PART' | 'NONE';
  readonly readFrom: readonly string[];
  readonly failures: readonly CoverageFailure[];
  readonly fieldsSearched: readonly SearchedField[];
}

/**
 * Counts what our copy holds of a window. A meeting whose date leaves it undecided counts as listed in it. Each
 * meeting counts once, though it be joint.
 */
export function toCoverage(
  committees: readonly CoveredCommittee[],
  meetings: readonly CoveredMeeting[],
  window: DayWindow,
  fieldsSearched: readonly SearchedField[],
): CoverageFacts {
  const once = [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()];
  const listed = once.filter((meeting) => toWindowFit(meeting, window) !== 'OUTSIDE');
  const held = listed.filter(isHeld);
  const read = held.filter(({ readState }) => readState === 'READ');
  const count = (test: (meeting: CoveredMeeting) => boolean): number => listed.filter(test).length;
  const sum = (part: (meeting: CoveredMeeting) => number, of = listed): number =>
    of.reduce((total, meeting) => total + part(meeting), 0);
  return {
    ...window,
    meetingsListed: listed.length,
    meetingsDated: count(({ date }) => date !== null),
    meetingsUndated: count(({ date }) => date === null),
    meetingsPossiblyOutside: count((meeting) => toWindowFit(meeting, window) === 'POSSIBLY'),
    meetingsWithAgenda: count(({ items }) => items > 0),
    meetingsWithMinutes: held.filter(hasMinutes).length,
    meetingsWithDraftMinutes: count(isInDraft),
    meetingsCancelled: count(({ status }) => status === 'CANCELLED'),
    meetingsToCome: count((meeting) => meeting.status !== 'CANCELLED' && isToCome(meeting)),
    meetingsHeld: held.length,
    meetingsFailed: count(({ readState }) => readState === 'FAILED'),
    meetingsNotRead: count(({ readState }) => readState === 'LISTED'),
    meetingsRead: read.length,
    meetingsReadInDraft: read.filter(isInDraft).length,
    meetingsReadWithoutMinutes: read.filter((meeting) => !hasMinutes(meeting) && !isInDraft(meeting)).length,
    items: sum(({ items }) => items),
    itemsWithText: sum(({ withText }) => withText),
    itemsSilent: sum(({ silent }) => silent, held),
    itemsCut: sum(({ cut }) => cut),
    itemsRestricted: sum(({ restricted }) => restricted),
    documentsListed: sum(({ documents }) => documents),
    documentsRead: 0,
    listWindows: toDistinctWindows(committees.flatMap(({ listWindows }) => listWindows)),
    listCover: toListCover(committees, window),
    readFrom: [...new Set(listed.flatMap(({ readFrom }) => readFrom ?? []))].sort(),
    failures: sortBy([...committees, ...listed].flatMap(toFailure), ({ subject }) => subject),
    fieldsSearched,
  };
}

/** Published, not draft, and at least one item's text is here: printed minutes alone are papers, which are not read. */
export function hasMinutes({ publicationState, withText }: CoveredMeeting): boolean {
  return publicationState === 'MINUTES' && withText > 0;
}

const isInDraft = ({ publicationState }: CoveredMeeting): boolean => publicationState === 'DRAFT_MINUTES';

/** Not yet held when its page or list was last read. */
export function isToCome({ dateFrom, lastSeenAt }: Pick<MeetingState, 'dateFrom' | 'lastSeenAt'>): boolean {
  return dateFrom !== null && lastSeenAt !== null && dateFrom > lastSeenAt.slice(0, 10);
}

/** Neither cancelled nor still to come. */
export function isHeld(meeting: Pick<MeetingState, 'status' | 'dateFrom' | 'lastSeenAt'>): boolean {
  return meeting.status !== 'CANCELLED' && !isToCome(meeting);
}

/** A window without an end is asked about up to the day the list was last read: later meetings have not been held. */
function toListCover(committees: readonly CoveredCommittee[], window: DayWindow): 'WHOLE' | 'PART' | 'NONE' {
  const covers = committees.map(({ listWindows, lastSeenOn }) =>
    toWindowCover(listWindows, { from: window.from, to: window.to ?? lastSeenOn }),
  );
  if (covers.length > 0 && covers.every((cover) => cover === 'WHOLE')) return 'WHOLE';
  return covers.every((cover) => cover === 'NONE') ? 'NONE' : 'PART';
}

function toFailure({ id, sourceUrl, failure }: CoveredCommittee | CoveredMeeting): CoverageFailure[] {
  return failure === null ? [] : [{ subject: id, url: sourceUrl, reason: failure }];
}

function toDistinctWindows(windows: readonly DayWindow[]): DayWindow[] {
  const byText = new Map(windows.map((window) => [`${window.from ?? ''}/${window.to ?? ''}`, window]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, window]) => window);
}
