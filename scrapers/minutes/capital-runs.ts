import { roles, shouted } from './action-roles.ts';

/** A word with what stands in front of it. */
export interface Token {
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before. */
  readonly gap: string;
  readonly isCapital: boolean;
}

/** Words of these characters alone are cut without patterns: nearly all are. */
const plain = /^[\0-~£–•\ue000-\uf8ff]*$/;
/** By code: 1 for letters, digits and "&", with which a word begins; 2 for what may stand within one besides. */
const partOf = new Uint8Array(0x80);
for (const part of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&')
  partOf[part.charCodeAt(0)] = 1;
for (const part of "'-") partOf[part.charCodeAt(0)] = 2;
const ampersand = '&'.charCodeAt(0);
const start = /[\p{L}\p{N}&]/gu;
const whole = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'&-]*[\p{L}\p{N}])?|&/uy;

/** Where the next word begins; -1 for none. */
function nextStart(words: string, from: number, isPlain: boolean): number {
  if (!isPlain) {
    start.lastIndex = from;
    return start.exec(words)?.index ?? -1;
  }
  for (let at = from; at < words.length; at += 1) if (partOf[words.charCodeAt(at)] === 1) return at;
  return -1;
}

/** Where the word that begins at a place ends: behind its last letter or digit. */
function endOf(words: string, from: number, isPlain: boolean): number {
  if (!isPlain) {
    whole.lastIndex = from;
    return from + (whole.exec(words)?.[0].length ?? 1);
  }
  let end = from + 1;
  if (words.charCodeAt(from) === ampersand) return end;
  for (let at = end; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const part = partOf[code] ?? 0;
    if (part === 0) break;
    if (part === 1 && code !== ampersand) end = at + 1;
  }
  return end;
}

/** The words of a sentence. */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const isPlain = plain.test(words);
  for (let index = nextStart(words, 0, isPlain); index !== -1; ) {
    const end = endOf(words, index, isPlain);
    const text = words.slice(index, end);
    const first = text.charCodeAt(0);
    const isCapital = (first > 64 && first < 91) || (first > 191 && /^\p{Lu}/u.test(text));
    const gap = words.slice(last, index);
    tokens.push({ text, low: text.toLowerCase(), start: index, end, gap, isCapital });
    last = end;
    index = nextStart(words, end, isPlain);
  }
  return tokens;
}

export const isJoint = (low: string): boolean => low === 'and' || low === '&';
export const isPlainConnector = (low: string): boolean => low === 'of' || low === 'for';
export const servesOthers = /^(?:clerk|secretary|adviser|advisor|officer|assistant|pa|deputy|counsel)$/;

/** Where a run of capitals that begins at `from` ends ("Director of Housing, Planning and Health"). */
export function runEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  let hasOf = false;
  for (let next = tokens[end]; next !== undefined && end - from < 16; next = tokens[end]) {
    const isDigits = next.text.charCodeAt(0) < 58 && /^\d{1,3}$/.test(next.text);
    if (
      next.gap === ' ' &&
      ((next.isCapital && !shouted.has(next.text)) || (isDigits && tokens[end + 1]?.isCapital === true))
    ) {
      end += 1;
      continue;
    }
    const isLink =
      isPlainConnector(next.low) ||
      isJoint(next.low) ||
      (next.low === 'to' && servesOthers.test(tokens[end - 1]?.low ?? '')) ||
      (next.low === 'in' && roles.has(tokens[end - 1]?.low ?? '') && end - from < 3);
    if (isLink && next.gap === ' ') {
      let then = end + 1;
      if (tokens[then]?.low === 'the' && tokens[then]?.gap === ' ') then += 1;
      const target = tokens[then];
      const isSecond = isJoint(next.low) && then > end + 1;
      if (
        target?.isCapital === true &&
        target.gap === ' ' &&
        !isSecond &&
        !startsOffice(tokens, then, next)
      ) {
        hasOf ||= !isJoint(next.low);
        end = then + 1;
        continue;
      }
      break;
    }
    // "Director of Housing, Planning and Health": a comma only where "and" is to come.
    if (next.gap === ', ' && hasOf && next.isCapital && !roles.has(next.low)) {
      const ahead = tokens.slice(end + 1, end + 6);
      const joint = ahead.findIndex(({ low }) => isJoint(low));
      if (
        joint !== -1 &&
        ahead[joint + 1]?.isCapital === true &&
        ahead.slice(0, joint).every(({ isCapital }) => isCapital)
      ) {
        end += 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** "Head of Legal and Director of Place": another office begins behind "and". */
function startsOffice(tokens: readonly Token[], at: number, link: Token): boolean {
  if (!isJoint(link.low)) return false;
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || !token.isCapital) return false;
    if (roles.has(token.low) && token.low !== 'services' && token.low !== 'service')
      return /^(?:of|for|to)$/.test(tokens[next + 1]?.low ?? '') || tokens[next + 1]?.isCapital !== true;
  }
  return false;
}
