import { bodiesAtFront } from './body-names.ts';
import { toEvenText } from './even-text.ts';
import type { Found, ItemText } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const inTitle =
  /\b(?:referrals?|references?|referred|remitted|matters? referred)(?: back)?(?: to [^,;:]{3,60}?)? (?:from|by) (?:the )?(.+)/i;
const inText =
  /\b(?:(?:had|has|have) been|was|were|is) (?:referred|remitted|passed)(?: back| on| up)?(?: to (?:this|the) (?:committee|board|panel|sub-committee|cabinet|council|meeting))? (?:by|from) (?:the )?(.+)|\breferr(?:al|ed) (?:from|by) (?:the )?(.+)/i;

/** The committees that sent this matter here, by its heading or its text, each once. */
export function readReceivedFrom(item: ItemText): Found<string>[] {
  const seen = new Set<string>();
  const take = (
    words: string | undefined,
    span: { start: number; end: number },
    confidence: number,
  ): Found<string>[] =>
    bodiesAtFront(words ?? '').flatMap((body) => {
      const key = body.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [toFound(item, span, body, 'arrival-wording-1', confidence)];
    });
  const title = inTitle.exec(toEvenText(item.title));
  const { sentences } = toReading(item);
  const said = sentences.flatMap((sentence) => {
    const match = inText.exec(sentence.bare);
    return match === null ? [] : take(match[1] ?? match[2], sentence, 0.8);
  });
  const first = sentences[0];
  // The heading is not part of the text: the words under it stand as evidence.
  if (title === null || first === undefined) return said;
  return [...said, ...take(title[1], first, 0.7)];
}
