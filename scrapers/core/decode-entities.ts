import { load } from 'cheerio';

const anyEntity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Decodes entities that are still in a text after its document was parsed: the web service encodes titles
 * twice ("Members&amp;#39;"). Text without such a leftover comes back untouched, and tags in it stay text.
 */
export function decodeLeftoverEntities(text: string): string {
  if (!anyEntity.test(text)) return text;
  // RCDATA: entities are decoded, tags are not seen. A first newline would be dropped, hence the space.
  return load(
    `<textarea> ${text.replaceAll('<', '&lt;')}</textarea>`,
    null,
    false,
  )('textarea')
    .text()
    .slice(1);
}

/** One line: spaces of all kinds folded, trimmed, leftover entities decoded; null when nothing is left. */
export function oneLine(text: string): string | null {
  const flat = decodeLeftoverEntities(text)
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
  return flat === '' ? null : flat;
}
