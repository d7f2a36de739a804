import type { DraftSighting } from './issue-draft.ts';
import type { NamedSighting, WrittenLinks } from './memory/held-links.ts';
import { restsOnText } from './sighting-evidence.ts';
import { toWorth } from './to-links.ts';

/** Which links the graph may not have as they are wanted. */
export interface DoubtfulLinks {
  /** Links that are told otherwise than before, or by words that may be others now; or that are new. */
  readonly wanted: readonly NamedSighting[];
  /** Ids of links that were written, and are wanted no more or in doubt. */
  readonly written: readonly string[];
  /** Links of which nothing but the worth is another. */
  readonly revalued: readonly NamedSighting[];
}

/**
 * Compares links as they were drafted when they were written with those wanted now. `read`: items that may say
 * something else, or lost their links since they were made anew; `remade`: issues that were.
 */
export function findDoubtful(
  before: WrittenLinks['sightings'],
  now: WrittenLinks['sightings'],
  read: ReadonlySet<string>,
  remade: ReadonlySet<string>,
): DoubtfulLinks {
  const [wanted, revalued]: [NamedSighting[], NamedSighting[]] = [[], []];
  const written: string[] = [];
  for (const [issueId, sightings] of now) {
    const former = before.get(issueId);
    // An issue of which an item was read again was drafted again.
    if (former === sightings && !remade.has(issueId)) continue;
    const byId = new Map((former ?? []).map((one) => [one.id, one.sighting]));
    for (const one of sightings) {
      const known = byId.get(one.id);
      byId.delete(one.id);
      const { itemId, tiedTo } = one.sighting;
      const isTouched = read.has(itemId) || read.has(tiedTo ?? '') || remade.has(issueId);
      const change = known === undefined || isTouched ? 'told' : changeOf(known, one.sighting);
      if (change === 'worth') revalued.push(one);
      if (change !== 'told') continue;
      wanted.push(one);
      if (known !== undefined) written.push(one.id);
    }
    written.push(...byId.keys());
  }
  for (const [issueId, sightings] of before)
    if (!now.has(issueId)) for (const { id } of sightings) written.push(id);
  return { wanted, written, revalued };
}

/** In what two drafts of one link differ, as the graph has it. */
function changeOf(one: DraftSighting, other: DraftSighting): 'nothing' | 'worth' | 'told' {
  if (one === other) return 'nothing';
  const isToldAlike =
    one.state === other.state &&
    one.tiedTo === other.tiedTo &&
    one.method === other.method &&
    one.version === other.version &&
    restsOnText(one) === restsOnText(other);
  if (!isToldAlike) return 'told';
  return isWorthSame(one, other) ? 'nothing' : 'worth';
}

function isWorthSame(one: DraftSighting, other: DraftSighting): boolean {
  if (one.score !== other.score) return false;
  const [is, was] = [toWorth(one), toWorth(other)];
  return (
    is.featureNames.length === was.featureNames.length &&
    is.featureNames.every((name, at) => name === was.featureNames[at]) &&
    is.featureScores.every((score, at) => score === was.featureScores[at])
  );
}
