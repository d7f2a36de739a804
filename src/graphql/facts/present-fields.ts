import type { ItemRow, ItemTextRow, MeetingRow } from '../../../queries/read/meeting-rows.ts';

type Fields = Readonly<Record<string, string | null>>;

/** What the fields of a meeting say now, of which earlier values are kept as revisions. */
export const toMeetingFields = (meeting: MeetingRow): Fields => ({
  // A date known to less than the day is in no capture's field.
  date: meeting.date,
  time: meeting.time,
  venue: meeting.venue,
  status: meeting.status,
  publicationState: meeting.publicationState,
});

/** The same of an agenda item. */
export const toItemFields = (item: ItemRow, texts: ItemTextRow | null): Fields => ({
  title: item.title,
  number: item.number,
  decisionText: texts?.decisionText ?? null,
  minutesText: texts?.minutesText ?? null,
  votesText: texts?.votesText ?? null,
  outcome: item.outcome,
});
