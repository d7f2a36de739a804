/** The source writes its own titles with numeric entities for anything but letters, digits, space, `,.-`. */
const titleCharacters = /[&<>"'():/;?!£%*+=@–—‘’“”]/g;

/** Text of a title or link, as ModernGov itself writes it: `2026&#47;27`, `&#40;Chair&#41;`. */
export function titleText(text: string): string {
  return text.replace(titleCharacters, (character) => `&#${String(character.codePointAt(0))};`);
}

/** The same for a `title` attribute, where spaces are entities too: `Link&#32;to&#32;details`. */
export function titleAttribute(text: string): string {
  return titleText(text).replace(/ /g, '&#32;');
}

const namedEntities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '£': '&pound;',
  '–': '&ndash;',
  '—': '&mdash;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '\u00a0': '&nbsp;',
};

/** Text inside Word's HTML: named entities, quotes left alone. */
export function wordText(text: string): string {
  return text.replace(/[&<>£–—‘’“”\u00a0]/g, (character) => namedEntities[character] ?? character);
}

/** Plain escaping for an attribute or for text of the council's template. */
export function plainText(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === '"' ? '&quot;' : (namedEntities[character] ?? ''),
  );
}
