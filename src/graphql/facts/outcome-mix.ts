import type { ItemState } from '../../../queries/read/item-outcomes.ts';
import { type Outcome, outcomes } from '../../../schema/records/decision.ts';
import type { PartialDate } from '../../../schema/records/partial-date.ts';
import { toDateText } from '../date-text.ts';

export type Bucket = 'ALL' | 'YEAR' | 'MONTH';

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

interface Place {
  readonly key: string;
  readonly label: string | null;
  readonly dated: boolean;
}

/** The bucket of a date: one that spans several years, or months, is in none of them. */
function toPlace({ dateFrom, dateTo }: DatedItem['date'], bucket: Bucket): Place {
  if (bucket === 'ALL') return { key: '', label: null, dated: true };
  const digits = bucket === 'YEAR' ? 4 : 7;
  if (dateFrom !== null && dateTo !== null) {
    const key = dateFrom.slice(0, digits);
    if (key === dateTo.slice(0, digits)) {
      const datePrecision = bucket === 'YEAR' ? 'year' : 'month';
      return { key, label: toDateText({ dateFrom, datePrecision }), dated: true };
    }
    const year = dateFrom.slice(0, 4);
    if (year === dateTo.slice(0, 4))
      return { key: `${year}-99`, label: `${year}, month not known`, dated: false };
  }
  return { key: '9999', label: 'date not known', dated: false };
}

const isProcedural = ({ procedural, itemKind }: ItemState): boolean =>
  procedural === true || itemKind === 'PROCEDURAL';

function toCounts(items: readonly ItemState[]): OutcomeCount[] {
  const withText = items.filter(({ outcome }) => outcome !== null);
  return outcomes.flatMap((outcome) => {
    const count = withText.filter((item) => item.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, count, share: count / withText.length }];
  });
}

function toBucket({ label, dated }: Place, all: readonly ItemState[]): OutcomeBucket {
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
  const places = new Map<string, { place: Place; items: ItemState[] }>();
  for (const item of items) {
    // A heading has no business of its own.
    if (item.heading === true) continue;
    const place = toPlace(item.date, bucket);
    const held = places.get(place.key) ?? { place, items: [] };
    held.items.push(item);
    places.set(place.key, held);
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { place, items: own }]) => toBucket(place, own));
}
