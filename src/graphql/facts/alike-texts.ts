/** A text by its distinct words, at a place in the order of texts. */
export interface WordedText {
  readonly terms: ReadonlySet<string>;
  readonly meetingId: string;
}

export interface AlikePair<Text> {
  readonly earlier: Text;
  readonly later: Text;
  /** Words that both hold, of the words that either holds: 0 to 1. */
  readonly similarity: number;
}

/** Texts of the very same words. */
interface Group {
  readonly terms: readonly string[];
  /** Places of the texts, in order. */
  readonly at: number[];
}

export function toSimilarity(left: readonly string[], right: readonly string[]): number {
  const other = new Set(right);
  const both = left.filter((term) => other.has(term)).length;
  return both / (left.length + right.length - both);
}

/**
 * Each text with the nearest before it, of another meeting, that is at least so alike: so what came back three times
 * gives two pairs. Complete: rare words come first, and two texts that are alike enough share one of the first few.
 * @param texts in their order of time
 * @param threshold above 0
 */
export function findAlike<Text extends WordedText>(
  texts: readonly Text[],
  threshold: number,
): AlikePair<Text>[] {
  const groups = toGroups(texts);
  const alike = toAlikeGroups(groups, threshold);
  return texts.flatMap((later, at): AlikePair<Text>[] => {
    let best: { readonly at: number; readonly similarity: number } | null = null;
    for (const { group, similarity } of alike.get(later.terms) ?? []) {
      const before = group.at.findLast((other) => other < at && texts[other]?.meetingId !== later.meetingId);
      if (before === undefined) continue;
      if (!best || before > best.at) best = { at: before, similarity };
    }
    const earlier = best ? texts[best.at] : undefined;
    return best && earlier ? [{ earlier, later, similarity: best.similarity }] : [];
  });
}

function toGroups(texts: readonly WordedText[]): Map<ReadonlySet<string>, Group> {
  const frequency = new Map<string, number>();
  for (const { terms } of texts)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rareFirst = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const byWords = new Map<string, Group>();
  const groupOf = new Map<ReadonlySet<string>, Group>();
  for (const [at, { terms }] of texts.entries()) {
    const sorted = [...terms].sort(rareFirst);
    const key = sorted.join(' ');
    const group = byWords.get(key) ?? { terms: sorted, at: [] };
    group.at.push(at);
    byWords.set(key, group);
    groupOf.set(terms, group);
  }
  return groupOf;
}

/** 0.7 of 10 words is 7, and not a bit more. */
const rounding = 1e-9;

type AlikeGroup = { readonly group: Group; readonly similarity: number };

function toAlikeGroups(
  groupOf: ReadonlyMap<ReadonlySet<string>, Group>,
  threshold: number,
): Map<ReadonlySet<string>, readonly AlikeGroup[]> {
  const least = threshold - rounding;
  const groups = [...new Set(groupOf.values())].sort((a, b) => a.terms.length - b.terms.length);
  const alike = new Map<Group, AlikeGroup[]>(groups.map((group) => [group, [{ group, similarity: 1 }]]));
  const seen = new Map<string, Group[]>();
  for (const group of groups) {
    const size = group.terms.length;
    // Of two texts that share so much of their words, the first few of each have one in common.
    const leading = group.terms.slice(0, size - Math.ceil(least * size) + 1);
    const others = new Set(leading.flatMap((term) => seen.get(term) ?? []));
    for (const other of others) {
      if (other.terms.length < least * size) continue;
      const similarity = toSimilarity(group.terms, other.terms);
      if (similarity < least) continue;
      alike.get(group)?.push({ group: other, similarity });
      alike.get(other)?.push({ group, similarity });
    }
    for (const term of leading) {
      const holders = seen.get(term);
      if (holders) holders.push(group);
      else seen.set(term, [group]);
    }
  }
  return new Map([...groupOf].map(([terms, group]) => [terms, alike.get(group) ?? []]));
}
