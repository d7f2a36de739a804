const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE\b[^<>]*>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</gi;

/** Where XML stops being well-formed, in words; null where elements are whole and closed in order, under one root. */
export function findXmlFault(text: string): string | null {
  const open: string[] = [];
  let roots = 0;
  let after = 0;
  for (const match of text.matchAll(markup)) {
    if (open.length === 0 && text.slice(after, match.index).trim() !== '')
      return 'it has text outside its outermost element';
    after = match.index + match[0].length;
    if (match[0] === '<') return `it ends or breaks off inside a tag${within(open)}`;
    const [, closed, opened, , empty] = match;
    if (closed !== undefined) {
      const last = open.pop();
      if (last !== closed)
        return last === undefined
          ? `it closes <${closed}>, which is not open`
          : `it closes <${closed}> inside <${last}>`;
    } else if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      if (empty === '') open.push(opened);
    }
  }
  if (open.length > 0) return `it ends${within(open)}`;
  if (roots !== 1) return `it has ${String(roots)} outermost elements`;
  return text.slice(after).trim() === '' ? null : 'it has text after its end';
}

const within = (open: readonly string[]): string =>
  open.length === 0 ? '' : ` inside <${open.at(-1) ?? ''}>`;
