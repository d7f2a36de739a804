import { load } from 'cheerio';

const anyEntity = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Decodes entities that are still in a text after its document was parsed: the web service encodes titles
 * twice ("Members&amp;#39;"). Text without such a leftover comes back untouched, and tags in it stay text.
 */
export function decodeLeftoverEntities(text: string): string {
  if (!anyEntity.test(text)) return text;
  // Where every "&" begins a whole entity, each can be decoded by itself, and the same few come again and again.
  const others = text.replace(everyEntity, '');
  if (!/[&\r\0]/.test(others)) return text.replace(everyEntity, decodeEntity);
  return decodeText(text);
}

const everyEntity = new RegExp(anyEntity, 'gi');
const decoded = new Map<string, string>();
const mostDecoded = 2000;

function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const text = decodeText(entity);
  if (decoded.size < mostDecoded) decoded.set(entity, text);
  return text;
}

function decodeText(text: string): string {
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
