import type { LinkedSighting } from '../../queries/read/linking-facts.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { inParts } from './in-parts.ts';
import type { IssueDraft } from './issue-draft.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import type { HeldSighting } from './memory/held-links.ts';
import { readTexts, restsOnText, toEvidence } from './sighting-evidence.ts';

/** Sightings whose texts are read at once. */
const linksAtOnce = 500;

/** Sightings as the graph is to have them, with the words that they rest on. By id. */
export async function toLinks(
  engine: GraphEngine,
  sightings: ReadonlyMap<string, HeldSighting>,
  held: HeldGraph,
): Promise<Map<string, LinkedSighting>> {
  const links = new Map<string, LinkedSighting>();
  for (const part of inParts([...sightings], linksAtOnce)) {
    const texts = await readTexts(engine, [
      ...new Set(
        part
          .filter(([, { sighting }]) => restsOnText(sighting))
          .flatMap(
            ([
              ,
              {
                sighting: { itemId, tiedTo },
              },
            ]) => (tiedTo === null ? [itemId] : [itemId, tiedTo]),
          ),
      ),
    ]);
    for (const [id, one] of part) links.set(id, toLink(id, one, held, texts));
  }
  return links;
}

function toLink(
  id: string,
  { issueId, sighting }: HeldSighting,
  held: HeldGraph,
  texts: Awaited<ReturnType<typeof readTexts>>,
): LinkedSighting {
  const { itemId, state, method, version, score, features } = sighting;
  const spoken = Object.entries(features).filter(([, value]) => value !== 0);
  return {
    id,
    state,
    method,
    version,
    score,
    featureNames: spoken.map(([name]) => name),
    featureScores: spoken.map(([, value]) => Math.round(value * 1000) / 1000),
    issues: [issueId],
    items: [itemId],
    evidence: toEvidence(id, sighting, (item) => held.itemOf(item), texts),
  };
}

type Sightings = IssueDraft['sightings'];
type Named = readonly (readonly [id: string, sighting: HeldSighting])[];

/** Most drafts are those of the last time: they are named once. */
const known = new WeakMap<Sightings, { readonly issueId: string; readonly named: Named }>();

/** The sightings of drafted issues by their ids; only of items that can be about a matter. */
export function toSightings(drafts: readonly IssueDraft[], held: HeldGraph): Map<string, HeldSighting> {
  const found = new Map<string, HeldSighting>();
  for (const { issueId, sightings } of drafts) {
    const before = known.get(sightings);
    const named = before?.issueId === issueId ? before.named : toNamed(issueId, sightings, held);
    if (before?.named !== named) known.set(sightings, { issueId, named });
    for (const [id, sighting] of named) found.set(id, sighting);
  }
  return found;
}

const toNamed = (issueId: string, sightings: Sightings, held: HeldGraph): Named =>
  [...sightings.values()]
    .filter(({ itemId }) => held.itemOf(itemId)?.isLinkable === true)
    .map((sighting) => [ids.sighting(issueId, sighting.itemId), { issueId, sighting }] as const);
