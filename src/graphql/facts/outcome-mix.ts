import type { ItemState } from '../../../queries/read/item-outcomes.ts';
import { type Outcome, outcomes } from '../../../schema/records/decision.ts';
import type { PartialDate } from '../../../schema/records/partial-date.ts';
import { isProcedural } from './substantive.ts';
import { type Bucket, inTimeBuckets, type TimeBucket } from './time-bucket.ts';

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
  /** Of the items with text, 0 to 1. */
  readonly share: number;
}

/** What came of the items of a stretch of time. Items without text have no outcome, and are in no share. */
export interface OutcomeBucket {
  /** "2017", "July 2017"; null where all time is one. */
  readonly label: string | null;
  /** False where the meetings' dates are not known well enough for a bucket of the kind asked for. */
  readonly dated: boolean;
  readonly items: number;
  readonly itemsWithText: number;
  readonly itemsWithoutText: number;
  readonly outcomes: readonly OutcomeCount[];
  readonly unknownShare: number;
  readonly noneRecordedShare: number;
  /** Standing items of procedure, which are counted apart. */
  readonly proceduralItems: number;
  readonly proceduralOutcomes: readonly OutcomeCount[];
}

export type DatedItem = ItemState & { readonly date: Pick<PartialDate, 'dateFrom' | 'dateTo'> };

function toCounts(items: readonly ItemState[]): OutcomeCount[] {
  const withText = items.filter(({ outcome }) => outcome !== null);
  return outcomes.flatMap((outcome) => {
    const count = withText.filter((item) => item.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, count, share: count / withText.length }];
  });
}

function toBucket({ label, dated }: TimeBucket, all: readonly ItemState[]): OutcomeBucket {
  const items = all.filter((item) => !isProcedural(item));
  const counts = toCounts(items);
  const shareOf = (outcome: Outcome): number => counts.find((c) => c.outcome === outcome)?.share ?? 0;
  const itemsWithText = items.filter(({ outcome }) => outcome !== null).length;
  return {
    label,
    dated,
    items: items.length,
    itemsWithText,
    itemsWithoutText: items.length - itemsWithText,
    outcomes: counts,
    unknownShare: shareOf('UNKNOWN'),
    noneRecordedShare: shareOf('NONE_RECORDED'),
    proceduralItems: all.length - items.length,
    proceduralOutcomes: toCounts(all.filter(isProcedural)),
  };
}

/** What came of some items, bucket by bucket in order of time; what cannot be dated stands in buckets of its own. */
export function toOutcomeMix(items: readonly DatedItem[], bucket: Bucket): OutcomeBucket[] {
  // A heading has no business of its own.
  const counted = items.filter(({ heading }) => heading !== true);
  return inTimeBuckets(counted, ({ date }) => date, bucket).map((group) =>
    toBucket(group.bucket, group.rows),
  );
}
