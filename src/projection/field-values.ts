import type { MeetingRecord } from '../../schema/records/meeting.ts';
import type { PartialDate } from '../../schema/records/partial-date.ts';
import { toVotesText } from '../../scrapers/minutes/read-recorded-votes.ts';
import { type MeetingPages, recordsOf } from './meeting-pages.ts';
import type { MeetingChildren } from './merge-children.ts';
import { mergeMeeting } from './merge-meeting.ts';
import { byPrecedence } from './precedence.ts';
import type { GoodReading } from './read-capture.ts';
import type { FieldValues } from './revisions.ts';

/** What the pages of a meeting say at one time of it and of its items, in the fields whose past is kept. */
export function toFieldValues(
  meetingId: string,
  pages: MeetingPages,
  { items, reports }: MeetingChildren,
): FieldValues[] {
  return [
    ...toMeetingValues(meetingId, pages),
    ...items.map(
      ({ item, source }): FieldValues => ({
        ownerLabel: 'AgendaItem',
        ownerId: item.id,
        source,
        values: {
          title: item.title,
          number: item.number,
          decisionText: item.decisionText,
          minutesText: item.minutesText,
          votesText: toVotesText(item.recordedVotes),
          outcome: reports.get(item.id)?.outcome ?? null,
        },
      }),
    ),
  ];
}

/** As much of a date as is known: "2016-05-31", "2016-05", "2016"; null for nothing. */
function toDateText({ date, dateFrom, datePrecision }: PartialDate): string | null {
  if (date !== null || dateFrom === null) return date;
  return datePrecision === 'month' ? dateFrom.slice(0, 7) : dateFrom.slice(0, 4);
}

function toMeetingValues(meetingId: string, pages: MeetingPages): FieldValues[] {
  const told = byPrecedence([...pages.own.values()]).flatMap((reading) =>
    recordsOf(reading, 'meeting')
      .filter((record) => record.id === meetingId && !record.listed)
      .map((record): { record: MeetingRecord; reading: GoodReading } => ({ record, reading })),
  );
  const source = told[0]?.reading;
  if (source === undefined) return [];
  const merged = mergeMeeting(told.map(({ record }) => record));
  const { time, venue, status, publicationState } = merged;
  const date = toDateText(merged);
  return [
    {
      ownerLabel: 'Meeting',
      ownerId: meetingId,
      source,
      values: { date, time, venue, status, publicationState },
    },
  ];
}
