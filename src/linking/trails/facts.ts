import type { LinkableMeeting, LinkableRow } from '../../../queries/read/linking-facts.ts';
import type { TitleWords } from './title-likeness.ts';

/** A meeting as trails see it. */
export type FollowableMeeting = Pick<LinkableMeeting, 'id' | 'date' | 'dateFrom' | 'dateTo' | 'committees'>;

/** An agenda item as trails see it, its title read. */
export interface FollowableItem
  extends Pick<
    LinkableRow,
    'id' | 'meetingId' | 'kind' | 'outcome' | 'procedural' | 'heading' | 'mentionedDays'
  > {
  readonly words: TitleWords;
}

/** A fact that the words of an item tell. */
interface Told {
  readonly id: string;
  readonly itemId: string;
}

export interface FollowableReferral extends Told {
  readonly toName: string | null;
  readonly fromName: string | null;
}

export interface AskedAction extends Told {
  readonly what: string;
  /** The telling words of it, by their numbers. */
  readonly telling: readonly number[];
}

export interface MadeCorrection extends Told {
  /** The day of the meeting whose record is corrected, where the words name it. */
  readonly recordOf: string | null;
}
