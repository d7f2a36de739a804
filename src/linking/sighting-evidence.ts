import type { LinkedSighting } from '../../queries/read/linking-facts.ts';
import { ids } from '../../schema/records/ids.ts';
import { toPassages } from '../search/passage.ts';
import type { DraftSighting } from './issue-draft.ts';
import type { HeldItem } from './memory/held-graph.ts';
import { toTelling } from './trails/title-likeness.ts';
import { type TextField, textFields, type WordedText, type WordedTexts } from './worded-texts.ts';

type Evidence = LinkedSighting['evidence'][number];

/** What evidence needs of an item. */
type PlacedItem = Pick<HeldItem, 'id' | 'title' | 'url' | 'digest'>;

/** Which sightings rest on more than titles: theirs are to be read before `toEvidence`. */
export const restsOnText = ({ features, state }: DraftSighting): boolean =>
  state !== 'rejected' &&
  (features['same-series'] ?? 0) === 0 &&
  (features['series-elsewhere'] ?? 0) === 0 &&
  (features['same-issue-id'] ?? 0) === 0;

/**
 * The words that a sighting rests on: the item's title, the title of the item that ties it, and, where the link rests
 * on texts, the sentence of either that tells most of the other's title.
 */
export function toEvidence(
  sightingId: string,
  sighting: DraftSighting,
  itemOf: (id: string) => PlacedItem | undefined,
  texts: WordedTexts,
): Evidence[] {
  const { itemId, tiedTo, score, method } = sighting;
  const item = itemOf(itemId);
  const other = tiedTo === null ? undefined : itemOf(tiedTo);
  if (item === undefined) return [];
  const quoteOf = (of: PlacedItem, field: string, as: string, start: number, quote: string): Evidence => ({
    id: ids.evidence(sightingId, as, quote),
    field,
    quote,
    start,
    end: start + quote.length,
    method,
    confidence: score,
    digest: of.digest,
    url: of.url,
  });
  const evidence = [quoteOf(item, 'title', 'title', 0, item.title)];
  if (other === undefined) return evidence;
  evidence.push(quoteOf(other, 'title', 'tied-title', 0, other.title));
  if (!restsOnText(sighting)) return evidence.sort(byId);
  for (const [from, by] of [
    [item, other],
    [other, item],
  ] as const) {
    const passage = findPassage(texts.get(from.id), toTelling(by.title));
    if (passage === null) continue;
    evidence.push(quoteOf(from, passage.field, `tied-${passage.field}`, passage.start, passage.quote));
    break;
  }
  return evidence.sort(byId);
}

const byId = (a: Evidence, b: Evidence): number => (a.id < b.id ? -1 : 1);

interface ToldPassage {
  readonly field: TextField;
  readonly start: number;
  readonly quote: string;
  readonly told: number;
}

/** The passage that tells most of some words; null where a text tells none. */
function findPassage(text: WordedText | undefined, telling: readonly string[]): ToldPassage | null {
  if (text === undefined || telling.length === 0) return null;
  const wanted = new Set(telling);
  let best: ToldPassage | null = null;
  for (const field of textFields) {
    const words = text.text(field);
    if (words === null) continue;
    const hits = text.words(field).filter(({ term }) => wanted.has(term));
    for (const { start, end } of toPassages(words, hits)) {
      const told = new Set(hits.filter((hit) => hit.start >= start && hit.end <= end).map(({ term }) => term))
        .size;
      if (told > (best?.told ?? 0)) best = { field, start, quote: words.slice(start, end), told };
    }
  }
  return best;
}
