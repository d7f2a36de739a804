import type { LinkedSighting } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { DraftSighting } from './issue-draft.ts';
import type { HeldGraph } from './memory/held-graph.ts';
import type { NamedSighting } from './memory/held-links.ts';
import { restsOnText, toEvidence } from './sighting-evidence.ts';
import { readTexts, type WordedTexts } from './worded-texts.ts';

/** Some sightings as the graph is to have them, with the words that they rest on. By id. */
export async function toLinks(
  engine: GraphEngine,
  sightings: readonly NamedSighting[],
  held: HeldGraph,
): Promise<Map<string, LinkedSighting>> {
  const items = new Set<string>();
  for (const { sighting } of sightings) {
    if (!restsOnText(sighting)) continue;
    items.add(sighting.itemId);
    if (sighting.tiedTo !== null) items.add(sighting.tiedTo);
  }
  const texts = await readTexts(engine, [...items]);
  return new Map(sightings.map((one) => [one.id, toLink(one, held, texts)]));
}

function toLink(
  { id, issueId, sighting }: NamedSighting,
  held: HeldGraph,
  texts: WordedTexts,
): LinkedSighting {
  const { itemId, state, method, version } = sighting;
  return {
    id,
    state,
    method,
    version,
    ...toWorth(sighting),
    issues: [issueId],
    items: [itemId],
    evidence: toEvidence(id, sighting, (item) => held.itemOf(item), texts),
  };
}

/** How much speaks for a sighting, and what, as the graph has it. */
export function toWorth({
  score,
  features,
}: DraftSighting): Pick<LinkedSighting, 'score' | 'featureNames' | 'featureScores'> {
  const spoken = Object.entries(features).filter(([, value]) => value !== 0);
  return {
    score,
    featureNames: spoken.map(([name]) => name),
    featureScores: spoken.map(([, value]) => Math.round(value * 1000) / 1000),
  };
}
