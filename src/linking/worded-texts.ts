import { type LinkableText, linkableTexts } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { toWords, type Word } from '../search/normalise.ts';
import { inParts } from './in-parts.ts';

/** Texts of an item, those that tell most first. */
export const textFields = ['minutesText', 'decisionText'] as const;
export type TextField = (typeof textFields)[number];
/** Texts of one read. */
const textsAtOnce = 1000;

/** The texts of an item, with their words: several links may rest on them. */
export class WordedText {
  readonly #texts: LinkableText;
  readonly #words = new Map<TextField, Word[]>();

  constructor(texts: LinkableText) {
    this.#texts = texts;
  }

  text(field: TextField): string | null {
    return this.#texts[field];
  }

  words(field: TextField): readonly Word[] {
    const known = this.#words.get(field);
    if (known) return known;
    const words = toWords(this.#texts[field] ?? '');
    this.#words.set(field, words);
    return words;
  }
}

/** Texts by the ids of their items. */
export type WordedTexts = ReadonlyMap<string, WordedText>;

/** The texts of these items. */
export async function readTexts(engine: GraphEngine, itemIds: readonly string[]): Promise<WordedTexts> {
  const texts = new Map<string, WordedText>();
  for (const ids of inParts(itemIds, textsAtOnce))
    for (const row of await engine.read(linkableTexts, { ids })) texts.set(row.id, new WordedText(row));
  return texts;
}
