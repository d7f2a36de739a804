import {
  type Cut,
  endsWithPhoneWord,
  findLooseNumbers,
  findPhones,
  hasPostcode,
} from './contact-patterns.ts';
import { closingOf, type MarkupToken } from './tokens.ts';

const kind = '(?:home|work|bus|business|office|surgery|correspondence|postal|contact|personal|private)';
const number = '(?: (?:no|nos|number|numbers)\\.?)?';
const contactLabel = new RegExp(
  `^(?:${kind}\\.? )?(?:e-?mail(?: address)?|(?:(?:mobile|cell) )?(?:tele)?phone${number}|` +
    `(?:tel|mobile|fax|minicom|textphone)\\.?${number})(?: ?\\(.{0,20}\\))?$`,
);
const addressLabel = new RegExp(`^${kind}\\.? address$`);
const personLabel = /\b(?:contact|officer|clerk|secretary|enquiries|enquiry)s?$/;

const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'table',
  'dd',
  'dt',
  'dl',
  'address',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const cells = new Set(['th', 'td', 'dt']);
const values = new Set(['td', 'dd']);
const inlineLabels = new Set(['span', 'strong', 'b', 'label']);

const toWords = (text: string): string =>
  text
    .replace(/&(?:nbsp|#160|#xa0);|\xc2?\xa0/gi, ' ')
    .replace(/[\s:]+/g, ' ')
    .trim()
    .toLowerCase();

/** Tokens that hold what the label at `open`…`close` names: the rest of its line, or the block that follows it. */
function valueOf(
  text: string,
  tokens: readonly MarkupToken[],
  open: number,
  close: number,
): [number, number] {
  const label = tokens[open]?.name ?? '';
  let first = close + 1;
  const blank = (i: number): boolean => {
    const token = tokens[i];
    return token?.kind === 'text' && toWords(text.slice(token.start, token.end)) === '';
  };
  const wraps = (i: number): boolean => {
    const token = tokens[i];
    return token?.kind === 'close' && inlineLabels.has(token.name);
  };
  while (blank(first) || wraps(first)) first += 1;
  // A heading or a cell names the block beside it; an inline label does so where a block opens right after it.
  if (headings.has(label) || cells.has(label) || blocks.has(tokens[first]?.name ?? '')) {
    const next = tokens[first];
    if (next?.kind !== 'open' || !blocks.has(next.name) || headings.has(next.name)) return [first, first];
    // A heading cell beside another heads a column: it names no value.
    if (cells.has(label) && !values.has(next.name)) return [first, first];
    const end = closingOf(tokens, first, 200);
    return end < 0 ? [first, first] : [first, end];
  }
  let end = first;
  while (end < tokens.length && end - first < 60) {
    const token = tokens[end];
    if (token === undefined || (token.kind !== 'text' && blocks.has(token.name))) break;
    if (token.kind === 'open' && isLabel(text, token)) break;
    end += 1;
  }
  return [first, end];
}

function isLabel(text: string, token: MarkupToken): boolean {
  return token.name !== 'span'
    ? inlineLabels.has(token.name)
    : /\bmgLabel\b/.test(text.slice(token.start, token.end));
}

/** A link's words stay where they can only be a name ("Jane Smith"): minutes link the officer an action falls to. */
const onlyWords = /^(?!.*\b(?:at|dot)\b)[A-Za-z\x80-\xff' ,&;-]*$/i;

function linkCuts(text: string, tokens: readonly MarkupToken[], i: number): Cut[] {
  const token = tokens[i];
  if (token?.kind !== 'open' || token.name !== 'a') return [];
  const tag = text.slice(token.start, token.end);
  const href = /\bhref\s*=\s*(?:"\s*|'\s*|)(?:mailto|tel|callto|sms|fax):([^"'>]*)/i.exec(tag);
  if (!href) return [];
  const target = href[1] ?? '';
  const start = token.start + href.index + href[0].length - target.length;
  // An unquoted target ends at the first space.
  const quoted = /["']/.test(href[0]);
  const cuts: Cut[] = [[start, start + (quoted ? target.length : (/^\S*/.exec(target)?.[0].length ?? 0))]];
  const close = closingOf(tokens, i, 40);
  for (let t = i + 1; t < close; t += 1) {
    const inner = tokens[t];
    if (inner?.kind !== 'text') continue;
    if (!onlyWords.test(text.slice(inner.start, inner.end).trim())) cuts.push([inner.start, inner.end]);
  }
  return cuts;
}

function labelCuts(text: string, tokens: readonly MarkupToken[], i: number, aboutPeople: boolean): Cut[] {
  const token = tokens[i];
  if (token?.kind !== 'open') return [];
  // Elsewhere a row of plain cells is as likely the head of a table.
  const structural =
    headings.has(token.name) || (cells.has(token.name) && (aboutPeople || token.name !== 'td'));
  if (!structural && !isLabel(text, token)) return [];
  const close = closingOf(tokens, i, 12);
  if (close < 0) return [];
  const label = toWords(
    tokens
      .slice(i, close)
      .map((t) => (t.kind === 'text' ? text.slice(t.start, t.end) : ' '))
      .join(''),
  );
  const emptied =
    contactLabel.test(label) || addressLabel.test(label) || (aboutPeople && label === 'address');
  // Only the page's own labels: bold words in minutes name officers too, and what follows holds other numbers.
  const loosened = token.name === 'span' && label.length < 60 && personLabel.test(label);
  if (!emptied && !loosened) return [];
  const [first, end] = valueOf(text, tokens, i, close);
  const held = tokens.slice(first, end).filter((t) => t.kind === 'text');
  if (emptied) {
    return held
      .filter((t) => toWords(text.slice(t.start, t.end)) !== '')
      .map((t) => [t.start, t.end] as const);
  }
  return held.flatMap((t) =>
    findLooseNumbers(text.slice(t.start, t.end)).map(([a, b]) => [t.start + a, t.start + b] as const),
  );
}

/** On pages about people: the lines before a postcode, back to the last tag that is not a line break. */
function postalCuts(text: string, tokens: readonly MarkupToken[], i: number): Cut[] {
  const token = tokens[i];
  if (token?.kind !== 'text' || !hasPostcode(text.slice(token.start, token.end))) return [];
  const cuts: Cut[] = [[token.start, token.end]];
  // Ten lines and their breaks are more than an address has.
  for (let t = i - 1; t >= Math.max(0, i - 20); t -= 1) {
    const before = tokens[t];
    if (before === undefined || (before.kind !== 'text' && before.name !== 'br')) break;
    if (before.kind === 'text') cuts.push([before.start, before.end]);
  }
  return cuts;
}

/**
 * What to take out of a page, e-mail addresses apart: targets and words of mail and phone links, what stands
 * after contact labels, phone numbers; on pages about people also postal addresses.
 */
export function findHtmlContacts(text: string, tokens: readonly MarkupToken[], aboutPeople: boolean): Cut[] {
  const cuts: Cut[] = [];
  let afterPhoneWord = false;
  for (const [i, token] of tokens.entries()) {
    cuts.push(...linkCuts(text, tokens, i), ...labelCuts(text, tokens, i, aboutPeople));
    if (aboutPeople) cuts.push(...postalCuts(text, tokens, i));
    const words = text.slice(token.start, token.end);
    const found = token.kind === 'other' && !words.startsWith('<!--') ? [] : findPhones(words);
    if (token.kind !== 'text') {
      if (blocks.has(token.name)) afterPhoneWord = false;
      for (const [a, b] of found) cuts.push([token.start + a, token.start + b]);
      continue;
    }
    if (afterPhoneWord) {
      const first = findLooseNumbers(words)[0];
      if (first && toWords(words.slice(0, first[0])) === '') found.push(first);
    }
    for (const [a, b] of found) cuts.push([token.start + a, token.start + b]);
    if (toWords(words) !== '') afterPhoneWord = endsWithPhoneWord(words);
  }
  return cuts;
}
