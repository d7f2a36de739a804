import { missing, share, shared } from './ascending.ts';
import { mostWithPhrase } from './find-candidates.ts';
import { mentions, nearness, tookOver } from './meeting-order.ts';
import { type MatterItem, type MatterRecord, weightOf } from './record.ts';

/** What speaks for two items being of one matter, each 0–1. */
export const featureNames = [
  /** An officer of the council tied both to one issue. */
  'same-issue-id',
  /** A paper of one title, which few items have. */
  'same-paper',
  /** One title but for what passes with the date, in one committee, or in one that met after the other had ended. */
  'same-series',
  /** The same in two committees, of no month, quarter or year: what comes round in each is each one's own. */
  'series-elsewhere',
  /** Both come round, and are not one series of one committee. */
  'other-series',
  /** A referral, report back or deferral leads from one to the other. */
  'led-on',
  /** Places, firms and buildings that one title names, and the other item somewhere. */
  'shared-names',
  /** Each title names some that the other item never does: what is said of another place is another matter. */
  'other-names',
  /** How much of the one title the other item tells; the better way round. */
  'title-told',
  /** Rare words that both hold, names apart. */
  'shared-rare-words',
  /** Phrases that both minutes hold word for word, and few others. */
  'shared-phrases',
  /** One names the day of the other's meeting. */
  'mentions-meeting',
  /** 1 at one time, 0 at four years or more. */
  'near-in-time',
  'same-committee',
  'same-meeting',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** Items that may have a paper of one title for it to tie them. */
export const mostWithPaper = 6;

/** Compares two items of a record. Symmetric. */
export function toFeatures(record: MatterRecord, a: number, b: number): Features {
  const [one, other] = [record.items[a], record.items[b]];
  if (!one || !other) throw new RangeError('No such item');
  const { table, rarest } = record;
  const weigh = (term: number): number => weightOf(record, term);
  const isRare = (term: number): boolean => table.heldBy(term) <= rarest;
  const all = shared(one.words.all, other.words.all);
  const namesOf = ({ words }: MatterItem): Int32Array =>
    words.title.filter((term) => isRare(term) && table.isName(term));
  const [ours, theirs] = [namesOf(one), namesOf(other)];
  const toldNames = [...new Set([...shared(ours, other.words.all), ...shared(theirs, one.words.all)])];
  const toldHere = part(
    sumOf(shared(one.words.title, other.words.all), weigh),
    sumOf(one.words.title, weigh),
  );
  const toldThere = part(
    sumOf(shared(other.words.title, one.words.all), weigh),
    sumOf(other.words.title, weigh),
  );
  const untold = (names: Int32Array, { words }: MatterItem): number =>
    sumOf(missing(names, words.all), weigh);
  const isSeries = one.words.series !== null && one.words.series === other.words.series;
  const isSameCommittee = one.item.committees.some((id) => other.item.committees.includes(id));
  const comeRound = one.words.isPeriodical && other.words.isPeriodical;
  const eitherComesRound = one.words.isPeriodical || other.words.isPeriodical;
  const rareWords = all.filter((term) => isRare(term) && !table.isName(term));
  const phrases = shared(one.words.phrases, other.words.phrases).filter(
    (phrase) => record.phrases.of(phrase) <= mostWithPhrase,
  );
  const lead = record.leads.get(Math.min(a, b))?.get(Math.max(a, b)) ?? 0;
  return {
    'same-issue-id': Number(one.item.issueIid !== null && one.item.issueIid === other.item.issueIid),
    'same-paper': Number(
      share(one.words.papers, other.words.papers, (paper) => record.papers.of(paper) <= mostWithPaper),
    ),
    'same-series': isSeries
      ? Number(isSameCommittee || (one.words.isNamed && tookOver(record, one, other)))
      : 0,
    'series-elsewhere': Number(isSeries && !isSameCommittee && one.words.isNamed && !eitherComesRound),
    'other-series':
      comeRound && !(isSeries && tookOver(record, one, other))
        ? isSameCommittee
          ? 1 - Math.max(toldHere, toldThere)
          : 1
        : 0,
    'led-on': lead,
    'shared-names': Math.min(1, sumOf(toldNames, weigh) / 10),
    'other-names': Math.min(1, Math.min(untold(ours, other), untold(theirs, one)) / 6),
    'title-told': Math.max(toldHere, toldThere),
    'shared-rare-words': Math.min(1, sumOf(rareWords, weigh) / 30),
    'shared-phrases': Math.min(1, phrases.length / 3),
    'mentions-meeting': Number(mentions(one, other) || mentions(other, one)),
    'near-in-time': nearness(one, other),
    'same-committee': Number(isSameCommittee),
    'same-meeting': Number(one.item.meetingId === other.item.meetingId),
  };
}

const part = (some: number, whole: number): number => (whole === 0 ? 0 : some / whole);

function sumOf(terms: Int32Array | readonly number[], weigh: (term: number) => number): number {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
}
