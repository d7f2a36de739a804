import { ids } from '../../schema/records/ids.ts';
import type { IssueDraft } from './issue-draft.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import type { NamedSighting } from './memory/held-links.ts';

type Sightings = IssueDraft['sightings'];

/** Most drafts are those of the last time: they are named once. */
const known = new WeakMap<
  Sightings,
  { readonly issueId: string; readonly named: readonly NamedSighting[] }
>();

/** The sightings of each drafted issue with their ids; only of items that can be about a matter. */
export function nameSightings(
  drafts: readonly IssueDraft[],
  held: HeldGraph,
): Map<string, readonly NamedSighting[]> {
  const found = new Map<string, readonly NamedSighting[]>();
  for (const { issueId, sightings } of drafts) {
    const before = known.get(sightings);
    const named = before?.issueId === issueId ? before.named : toNamed(issueId, sightings, held);
    if (before?.named !== named) known.set(sightings, { issueId, named });
    found.set(issueId, named);
  }
  return found;
}

const toNamed = (issueId: string, sightings: Sightings, held: HeldGraph): NamedSighting[] =>
  [...sightings.values()]
    .filter(({ itemId }) => held.itemOf(itemId)?.isLinkable === true)
    .map((sighting) => ({ id: ids.sighting(issueId, sighting.itemId), issueId, sighting }));
