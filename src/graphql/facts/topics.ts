import { toWords } from '../../search/normalise.ts';

export interface TopicItem {
  readonly id: string;
  readonly title: string;
  /** Titles of the issues that it concerns: they tie items whose own titles differ. */
  readonly issueTitles: readonly string[];
}

/** Items that share a telling word, or those of one title that share none with others. */
export interface Topic {
  /** The word as titles mostly print it, in small letters; else the title. */
  readonly topic: string;
  readonly basis: 'WORD' | 'TITLE';
  readonly n: number;
  /** Of all items, 0 to 1. */
  readonly share: number;
  /** Ids, in the order given. */
  readonly items: readonly string[];
}

export interface Breadth {
  /** The largest first. */
  readonly topics: readonly Topic[];
  readonly items: number;
  /** Shannon's, in bits: 0 where all is one topic; null where there is no item. */
  readonly entropy: number | null;
  /** How many topics of equal size would be as broad: 2 to the entropy. */
  readonly effectiveTopics: number | null;
  /** Items that share neither a telling word nor the title with another: each a topic of its own. */
  readonly singleItems: number;
}

/** Words that tell of when, of a kind of paper or of business, and not of a matter. */
const untelling = new Set(
  toWords(
    'a about above after against all also an and any are as at be before being between both but by can each for from ' +
      'further had has have how if in including into is it its more most new next no non not of off on one or other our out ' +
      'over per re same so some such than that the their them these they this those three through to two under up upon use ' +
      'using via was what when where which who will with within year yearly years ' +
      'january february march april may june july august september october november december spring summer autumn winter ' +
      'monday tuesday wednesday thursday friday quarter quarterly month monthly annual annually half mid end first second third fourth final last ' +
      'action actions activity agenda agreement amendment appendix application approval approve arrangement arrangements assessment ' +
      'award background board briefing business cabinet case chair change changes comment comments committee committees consider consideration ' +
      'consultation corporate council councillor councils decision decisions delivery department director directors discussion document draft ' +
      'executive feedback findings following forward framework full future general group implementation in-year information introduction issue ' +
      'issues item items key leader letter list local matter matters meeting meetings member members minutes monitoring motion note notes ' +
      'officer officers option options order outcome outcomes outturn overview panel paper papers part performance plan planning plans policies ' +
      'policy position presentation priorities priority procedure process programme programmes progress project projects proposal proposals proposed ' +
      'provision public quarter question questions recommendation recommendations referral referred regarding relating release report reporting reports request requests ' +
      'response responses result results review reviewed reviews revised schedule scheme schemes scrutiny section select service services ' +
      'session setting standing statement statements status strategic strategies strategy sub sub-committee summary support supplementary system task team terms ' +
      'title titles tracker update updated updates urgent verbal version work working',
  ).map(({ term }) => term),
);

interface Telling {
  readonly item: TopicItem;
  readonly terms: ReadonlySet<string>;
}

/** The telling words of some titles, with how often each is printed how. */
function toTerms(
  titles: readonly string[],
  isLeftOut: (term: string) => boolean,
  prints: Map<string, Map<string, number>>,
): Set<string> {
  const terms = new Set<string>();
  for (const title of titles) {
    for (const { term, start, end } of toWords(title)) {
      if (!/\p{L}{2}/u.test(term) || /\p{N}/u.test(term) || untelling.has(term) || isLeftOut(term)) continue;
      terms.add(term);
      const print = title.slice(start, end).toLowerCase();
      const counts = prints.get(term) ?? new Map<string, number>();
      prints.set(term, counts.set(print, (counts.get(print) ?? 0) + 1));
    }
  }
  return terms;
}

const mostOften = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';

function toTitleTopics(items: readonly TopicItem[]): Omit<Topic, 'share'>[] {
  const titled = new Map<string, TopicItem[]>();
  for (const item of items) {
    const words = toWords(item.title).map(({ term }) => term);
    const key = words.length === 0 ? item.id : words.join(' ');
    titled.set(key, [...(titled.get(key) ?? []), item]);
  }
  return [...titled.values()].map((same) => ({
    topic: same[0]?.title ?? '',
    basis: 'TITLE' as const,
    n: same.length,
    items: same.map(({ id }) => id),
  }));
}

/**
 * How broad the business of some items is, by the words of their titles and of the issues that they concern. Each
 * item is in one topic: the telling word that most items hold takes all of them, then the word that most of the
 * rest hold, and so on while two items share one (of equal ones the first by the alphabet). Of what is left over
 * each title is a topic. A word is not a subject heading: it is told which items it took.
 * @param leftOut words that tell nothing here, such as the council's own name
 */
export function toBreadth(items: readonly TopicItem[], leftOut: string): Breadth {
  const out = new Set(toWords(leftOut).map(({ term }) => term));
  const prints = new Map<string, Map<string, number>>();
  const telling = items.map(
    (item): Telling => ({
      item,
      terms: toTerms([item.title, ...item.issueTitles], (term) => out.has(term), prints),
    }),
  );
  const holders = new Map<string, Set<Telling>>();
  for (const one of telling)
    for (const term of one.terms) holders.set(term, (holders.get(term) ?? new Set()).add(one));
  const left = new Set(telling);
  const topics: Omit<Topic, 'share'>[] = [];
  for (;;) {
    let best: readonly [string, ReadonlySet<Telling>] | null = null;
    for (const entry of holders) {
      const size = entry[1].size;
      if (size > 1 && (!best || size > best[1].size || (size === best[1].size && entry[0] < best[0])))
        best = entry;
    }
    if (!best) break;
    const [term, taken] = best;
    const own = telling.filter((one) => taken.has(one));
    topics.push({
      topic: mostOften(prints.get(term) ?? new Map()),
      basis: 'WORD',
      n: own.length,
      items: own.map(({ item }) => item.id),
    });
    for (const one of own) {
      left.delete(one);
      for (const held of one.terms) holders.get(held)?.delete(one);
    }
  }
  topics.push(...toTitleTopics([...left].map(({ item }) => item)));
  const shares = topics
    .map((topic) => ({ ...topic, share: topic.n / items.length }))
    .sort((a, b) => b.n - a.n || (a.basis === b.basis ? 0 : a.basis === 'WORD' ? -1 : 1));
  // Of one topic the sum is -0.
  const entropy = Math.abs(shares.reduce((sum, { share }) => sum - share * Math.log2(share), 0));
  const isEmpty = items.length === 0;
  return {
    topics: shares,
    items: items.length,
    entropy: isEmpty ? null : entropy,
    effectiveTopics: isEmpty ? null : 2 ** entropy,
    singleItems: shares.filter(({ n, basis }) => n === 1 && basis === 'TITLE').length,
  };
}
