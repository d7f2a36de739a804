/** A stretch of a text: `text.slice(start, end) === quote`. Offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The non-empty lines of a plain text; paragraphs are lines there, and so are rows of tables. */
export function splitParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const quote = match[0].trim();
    return quote === '' ? [] : [{ start, end: start + quote.length, quote }];
  });
}

/** From the start of the first to the end of the last. */
export function joinSpans(text: string, first: Span, last: Span): Span {
  return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
}
