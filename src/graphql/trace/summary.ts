import type { Verdict } from '../../../schema/graphql/verdicts.ts';
import { counted } from '../../counted.ts';

export interface SummaryFacts {
  readonly query: string;
  readonly verdicts: readonly Verdict[];
  /** Hits of committees that have seen the words, by what they are and where. */
  readonly items: number;
  readonly meetings: number;
  /** Null where nothing was found of which the day is known. */
  readonly first: { readonly committee: string; readonly date: string } | null;
  /** Names of councils asked about as a whole, of which ended committees cannot be known. */
  readonly withoutEnded: readonly string[];
}

const caveat =
  'A text trace finds words, not matters: what was discussed in other words, or stands in papers, is not found, ' +
  'and "not in the minutes" is not "not discussed".';

const caveats = {
  ISSUE:
    'An issue is the items that were linked to it: what was discussed in other words, or stands in papers, may be ' +
    'missing, and "not in the minutes" is not "not discussed".',
  TEXT: caveat,
} as const;

/** The answer on one matter before committees, in a few sentences, with what it does not mean. */
export function toMatterSummary({
  title,
  basis,
  verdicts,
  items,
  meetings,
  first,
  withoutEnded,
}: Omit<SummaryFacts, 'query'> & { readonly title: string; readonly basis: 'ISSUE' | 'TEXT' }): string {
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const asked = counted(verdicts.length, 'committee');
  const surely = count('NOT_FOUND_IN_COMPLETE_MINUTES') + count('NOT_FOUND_IN_COMPLETE_PAPERS');
  const open = verdicts.length - count('SEEN') - count('POSSIBLY_SEEN') - surely;
  return [
    count('SEEN') === 0
      ? `“${title}” was not surely before ${verdicts.length === 1 ? 'the committee' : `any of the ${asked}`} asked about.`
      : `“${title}” was before ${String(count('SEEN'))} of ${asked}, in ${counted(items, 'item')} of ${counted(meetings, 'meeting')}.`,
    first ? `Of those with a known day the first is ${first.date}, ${first.committee}.` : '',
    count('POSSIBLY_SEEN') > 0
      ? `Possibly before ${counted(count('POSSIBLY_SEEN'), 'committee')}: a link is not sure, a date is not known well enough, or words are alike.`
      : '',
    surely > 0 ? `Not found before ${counted(surely, 'committee')} whose minutes were read whole.` : '',
    open > 0 ? `Of ${counted(open, 'committee')} the record does not tell; each verdict says why.` : '',
    toEndedSentence(withoutEnded),
    caveats[basis],
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Ended committees are on no page: where pages alone were read, they are not told of. */
function toEndedSentence(withoutEnded: readonly string[]): string {
  return withoutEnded.length === 0
    ? ''
    : `The committees of ${withoutEnded.join(' and ')} were read from the pages alone, and ended committees are listed on no page: what was before those is not told here.`;
}

/** The answer in a few sentences, with what it does not mean. */
export function toSummary({ query, verdicts, items, meetings, first, withoutEnded }: SummaryFacts): string {
  const seen = verdicts.filter((verdict) => verdict === 'SEEN').length;
  const possibly = verdicts.filter((verdict) => verdict === 'POSSIBLY_SEEN').length;
  const unseen = verdicts.length - seen - possibly;
  const asked = counted(verdicts.length, 'committee');
  const askedAbout = `${verdicts.length === 1 ? 'the committee' : `any of the ${asked}`} asked about`;
  const notFound =
    possibly === 0
      ? `“${query}” was not found before ${askedAbout}.`
      : `“${query}” was not surely before ${askedAbout}, but possibly before ${verdicts.length === 1 ? 'it' : `${String(possibly)} of them`}: at a meeting that may lie outside the window or was still to come.`;
  const found =
    seen === 0
      ? notFound
      : `“${query}” was found before ${String(seen)} of ${asked}, in ${counted(items, 'item')} of ${counted(meetings, 'meeting')}.`;
  const others =
    unseen === verdicts.length
      ? 'What'
      : `For ${unseen === 1 ? 'the other one' : `the other ${String(unseen)}`}, what`;
  return [
    found,
    first ? `Of those with a known day the first is ${first.date}, ${first.committee}.` : '',
    seen > 0 && possibly > 0 ? `Possibly before ${String(possibly)} more.` : '',
    unseen > 0
      ? `${others} that means is said by each verdict, with how much of the record was searched.`
      : '',
    toEndedSentence(withoutEnded),
    caveat,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
