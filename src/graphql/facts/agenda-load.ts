import type { ItemLoad } from '../../../queries/read/item-loads.ts';
import { type CoveredMeeting, isHeld } from '../trace/coverage.ts';
import { isSubstantive } from './substantive.ts';
import { type Bucket, inTimeBuckets, type TimeBucket } from './time-bucket.ts';

/** A meeting with what its agenda and minutes weigh. */
export interface MeetingLoad {
  readonly meeting: CoveredMeeting;
  readonly items: readonly ItemLoad[];
  /** Papers that its items link to. */
  readonly papers: number;
}

/**
 * What a committee had on its agendas over a stretch of time. Means are over the meetings of which an agenda was
 * read, or minutes for what minutes say: of the others it is not known how much they had.
 */
export interface LoadBucket extends Pick<TimeBucket, 'label' | 'dated'> {
  /** Held: neither cancelled nor still to come. */
  readonly meetings: number;
  readonly meetingsNotHeld: number;
  readonly meetingsWithAgenda: number;
  readonly meetingsWithMinutes: number;
  /** Without headings. */
  readonly items: number;
  readonly substantiveItems: number;
  readonly itemsPerMeeting: number | null;
  readonly substantivePerMeeting: number | null;
  readonly papers: number;
  readonly papersPerMeeting: number | null;
  readonly minutesCharacters: number;
  readonly minutesPerMeeting: number | null;
  readonly itemsCut: number;
}

const mean = (total: number, of: number): number | null => (of === 0 ? null : total / of);

function toLoadBucket({ label, dated }: TimeBucket, all: readonly MeetingLoad[]): LoadBucket {
  const held = all.filter(({ meeting }) => isHeld(meeting));
  const items = held.flatMap((meeting) => meeting.items).filter(({ heading }) => heading !== true);
  const substantiveItems = items.filter(isSubstantive).length;
  const withAgenda = held.filter((meeting) => meeting.items.length > 0);
  const withMinutes = held.filter(({ items: own }) =>
    own.some(({ minutesLength }) => minutesLength !== null),
  );
  const papers = held.reduce((sum, meeting) => sum + meeting.papers, 0);
  // What stands under a heading is a part of the minutes too.
  const texts = held.flatMap((meeting) => meeting.items);
  const minutesCharacters = texts.reduce((sum, { minutesLength }) => sum + (minutesLength ?? 0), 0);
  return {
    label,
    dated,
    meetings: held.length,
    meetingsNotHeld: all.length - held.length,
    meetingsWithAgenda: withAgenda.length,
    meetingsWithMinutes: withMinutes.length,
    items: items.length,
    substantiveItems,
    itemsPerMeeting: mean(items.length, withAgenda.length),
    substantivePerMeeting: mean(substantiveItems, withAgenda.length),
    papers,
    papersPerMeeting: mean(papers, withAgenda.length),
    minutesCharacters,
    minutesPerMeeting: mean(minutesCharacters, withMinutes.length),
    itemsCut: texts.filter(({ minutesCut }) => minutesCut === true).length,
  };
}

/** Load by stretches of time, in order; meetings whose date is not known well enough stand by themselves. */
export function toAgendaLoad(meetings: readonly MeetingLoad[], bucket: Bucket): LoadBucket[] {
  return inTimeBuckets(meetings, ({ meeting }) => meeting, bucket).map((group) =>
    toLoadBucket(group.bucket, group.rows),
  );
}
