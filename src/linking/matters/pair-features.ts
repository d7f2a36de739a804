import { countShared, share, sum, sumShared } from './ascending.ts';
import { mostWithPhrase } from './find-candidates.ts';
import { mentions, nearness, tookOver } from './meeting-order.ts';
import { hasNamesake } from './named-things.ts';
import type { MatterRecord } from './record.ts';
import { toldInTurn } from './told-in-turn.ts';

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
  /** Both come round, or bear one title that names no matter ("Business Planning"), and are not one committee's series. */
  'other-series',
  /** A referral, report back or deferral leads from one to the other. */
  'led-on',
  /** Places, firms and buildings that one title names, and the other item somewhere. */
  'shared-names',
  /** Each title names some that the other item never does: what is said of another place is another matter. */
  'other-names',
  /** A title names a thing of which the other item has a namesake alone: "Essex Road", "Essex Library". */
  'namesakes',
  /** How much of the one title the other item tells; the better way round. */
  'title-told',
  /** How much of the one title the other item tells word after word; the better way round. */
  'told-in-turn',
  /** How much of it is told anywhere, by how much that title tells at all: of "Petitions received" anything that speaks of one tells the whole. */
  'title-weighed',
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
  /** Something ties them that only items of few matters share, and not words for kinds of business alone. */
  'something-of-its-own',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What only items of few matters share; what comes round in each committee has its names in common, and is each one's own. */
const ofOneMatter = ['same-issue-id', 'same-paper', 'same-series', 'led-on'] as const;
const ofOneMatterOnce = ['shared-names', 'shared-phrases'] as const;
/** Bits of a title that tells of one matter alone: two rare words. */
const muchTold = 16;
/** Items that may have a paper of one title for it to tie them. */
export const mostWithPaper = 6;

/** Compares two items of a record. Symmetric. */
export function toFeatures(record: MatterRecord, a: number, b: number): Features {
  const [one, other] = [record.items[a], record.items[b]];
  if (!one || !other) throw new RangeError('No such item');
  const { all: weights, names, rareWords } = record.weights;
  const [here, there] = [one.words, other.words];
  const bitsHere = sumShared(here.title, there.all, weights);
  const bitsThere = sumShared(there.title, here.all, weights);
  const toldHere = part(bitsHere, sum(here.title, weights));
  const toldThere = part(bitsThere, sum(there.title, weights));
  const namesHere = sumShared(here.title, there.all, names);
  const namesThere = sumShared(there.title, here.all, names);
  const untold = Math.min(sum(here.title, names) - namesHere, sum(there.title, names) - namesThere);
  const isSeries = one.words.series !== null && one.words.series === other.words.series;
  const isSameCommittee = one.item.committees.some((id) => other.item.committees.includes(id));
  const hasTakenOver = isSeries && !isSameCommittee && tookOver(record, one, other);
  const comeRound = one.words.isPeriodical && other.words.isPeriodical;
  const eitherComesRound = one.words.isPeriodical || other.words.isPeriodical;
  const phrases = countShared(
    here.phrases,
    there.phrases,
    (phrase) => record.phrases.of(phrase) <= mostWithPhrase,
  );
  const lead = record.leads.get(Math.min(a, b))?.get(Math.max(a, b)) ?? 0;
  const found: Record<FeatureName, number> = {
    'same-issue-id': Number(one.item.issueIid !== null && one.item.issueIid === other.item.issueIid),
    'same-paper': Number(
      share(one.words.papers, other.words.papers, (paper) => record.papers.of(paper) <= mostWithPaper),
    ),
    'same-series': Number(isSeries && (isSameCommittee || (one.words.isNamed && hasTakenOver))),
    'series-elsewhere': Number(isSeries && !isSameCommittee && one.words.isNamed && !eitherComesRound),
    'other-series': isSameCommittee
      ? Number(comeRound) * (1 - Math.max(toldHere, toldThere))
      : Number((comeRound || (isSeries && !one.words.isNamed)) && !hasTakenOver),
    'led-on': lead,
    'shared-names': Math.min(1, (namesHere + namesThere - sumShared(here.title, there.title, names)) / 10),
    'other-names': Math.min(1, untold / 6),
    namesakes: Number(
      hasNamesake(here.titledThings, there.toldThings, names) ||
        hasNamesake(there.titledThings, here.toldThings, names),
    ),
    'title-told': Math.max(toldHere, toldThere),
    'told-in-turn': Math.max(
      toldInTurn(here.titleInTurn, there.inTurn, record.weights),
      toldInTurn(there.titleInTurn, here.inTurn, record.weights),
    ),
    'title-weighed': Math.max(
      toldHere * Math.min(1, bitsHere / muchTold),
      toldThere * Math.min(1, bitsThere / muchTold),
    ),
    'shared-rare-words': Math.min(1, sumShared(here.all, there.all, rareWords) / 30),
    'shared-phrases': Math.min(1, phrases / 3),
    'mentions-meeting': Number(mentions(one, other) || mentions(other, one)),
    'near-in-time': nearness(one, other),
    'same-committee': Number(isSameCommittee),
    'same-meeting': Number(one.item.meetingId === other.item.meetingId),
    'something-of-its-own': 0,
  };
  const isOfOne =
    ofOneMatter.some((name) => found[name] > 0) ||
    (found['other-series'] === 0 && ofOneMatterOnce.some((name) => found[name] > 0));
  found['something-of-its-own'] = Number(isOfOne);
  return found;
}

const part = (some: number, whole: number): number => (whole === 0 ? 0 : some / whole);
