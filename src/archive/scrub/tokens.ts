/** A piece of markup: character data, a tag, or what is neither (comments, scripts, styles, declarations). */
export interface MarkupToken {
  readonly kind: 'text' | 'open' | 'close' | 'other';
  /** Lower-case element name without prefix; empty for text and other. */
  readonly name: string;
  readonly selfClosing: boolean;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
}

// Every alternative stops at the next `<` or is tried once, so that broken markup of any size stays cheap to read.
const markup =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?][^<>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:=\s*(?:"[^"]*"|'[^']*')|[^<>=]|=(?!\s*["']))*)>/gi;

/** Cuts HTML or XML into tokens that cover it wholly; offsets are those of `text`. Broken markup becomes text. */
export function toTokens(text: string): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let at = 0;
  const push = (
    kind: MarkupToken['kind'],
    start: number,
    end: number,
    name = '',
    selfClosing = false,
  ): void => {
    if (end > start) tokens.push({ kind, name, selfClosing, start, end });
  };
  for (const match of text.matchAll(markup)) {
    const end = match.index + match[0].length;
    push('text', at, match.index);
    at = end;
    const name = match[3];
    if (name === undefined) push('other', match.index, end);
    else {
      const local = name.slice(name.indexOf(':') + 1).toLowerCase();
      push(
        match[2] === '/' ? 'close' : 'open',
        match.index,
        end,
        local,
        (match[4] ?? '').trimEnd().endsWith('/'),
      );
    }
  }
  push('text', at, text.length);
  return tokens;
}

/** Index of the token that closes the element opened at `open`, or -1 where `reach` tokens do not hold it. */
export function closingOf(tokens: readonly MarkupToken[], open: number, reach: number): number {
  const name = tokens[open]?.name;
  let depth = 0;
  for (let i = open; i < Math.min(tokens.length, open + reach); i += 1) {
    const token = tokens[i];
    if (token?.name !== name || token === undefined) continue;
    if (token.kind === 'open' && !token.selfClosing) depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}
