import { matchesOf } from '../core/matches.ts';
/** A stretch of an even text; its offsets are those of the text that was evened. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const listMark = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,3}\.\d{1,3}(?= \p{Lu})|[•·–*-]|o )\s/iu;
/** A line that ends so goes on in the next one, whatever letter that begins with. */
const unfinished =
  /(?:,|\b(?:the|an?|of|and|or|by|to|for|in|at|on|that|with|from|as|be|was|were|which|who|councill?ors?|cllrs?\.?|alderm[ae]n|bailie|mr\.?|mrs\.?|ms\.?|dr\.?))$/i;

/** "Councillor A – For" is one line of a roll call. */
const codeEnds = / [–-] (?:For|FOR|A)$/;

/** Whether a hard wrap parts these two lines, and not a paragraph or a row of a list or table. */
function isWrap(line: string, next: string): boolean {
  if (line === '' || next === '' || line.includes('|') || next.includes('|')) return false;
  if (/[.:;!?]["')\]]*$/.test(line) || listMark.test(next)) return false;
  if (/^[("']?\p{Ll}/u.test(next)) return true;
  return unfinished.test(line) && !codeEnds.test(line) && /^["'(£]?[\p{L}\p{N}]/u.test(next);
}

/**
 * The text with one spelling for spaces, quotes and dashes and with hard wraps joined. Every character stands
 * where it stood, so offsets in the even text are offsets in the text.
 */
export function toEvenText(text: string): string {
  const even = odd.test(text) ? withPlainMarks(text) : text;
  const lines = even.split('\n');
  const trimmed = lines.map((line) => line.trim());
  return lines.reduce((joined, line, index) => {
    if (index === 0) return line;
    const wrap = isWrap(trimmed[index - 1] ?? '', trimmed[index] ?? '');
    return `${joined}${wrap ? ' ' : '\n'}${line}`;
  }, '');
}

/** What has more than one spelling: most texts have none of it. */
const odd = /[^\n -_a-~]|&/;

function withPlainMarks(text: string): string {
  return (
    text
      .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t\r\f\v\ufeff]/g, ' ')
      .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
      .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
      .replace(/[\u2010\u2011\u00ad]/g, '-')
      .replace(/[\u2012\u2014\u2015]/g, '–')
      // Left by pages that encode twice.
      .replace(/&(?:nbsp|#160|#xa0);/gi, (space) => ' '.repeat(space.length))
      .replace(/&(?:#821[12]|[nm]dash);/g, (dash) => '–'.padStart(dash.length))
      // Word's symbol fonts print their bullets with private-use characters.
      .replace(/[\ue000-\uf8ff]/g, '•')
  );
}

const abbreviation =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|prop|sec|cllrs?|alds?|coun|rev|revd|st|no|nos|para|paras|pp?|cyng|hon|subs?|res|v|e\.g|i\.e|\p{L}|\p{L}\.\p{L})$/iu;

/** What runs on for longer is no sentence; it is cut, so that no rule reads more at once. */
const longest = 4_000;

/** "… between options A and B. The matter …": a letter that is no initial. */
const letterAlone = /(?:^|[\s(])\p{Lu}$/u;
const opensSentence =
  /^\s+(?:The|This|That|It|There|They|He|She|Members|Councillors?|Cllrs?|In|On|Following|After|Resolved|RESOLVED|Agreed|AGREED)\b/;

/** A table that only lays a page out: a number of a paragraph in one cell, its sentences in the other. */
const numbered = /^\s*\d{1,3}(?:\.\d{1,3})*\.? \| (?=[^|]*\p{Ll}[.:] ?\p{Lu}[^|]*$)/u;

/** Where sentences of a line end; a row of a table is one, whatever stands in its cells. */
function findEnds(line: string): number[] {
  if (line.includes(' | ')) return [line.length];
  const ends: number[] = [];
  let start = 0;
  for (const match of matchesOf(/[.!?]["')\]]{0,3}(?= )/g, line)) {
    const next = match.index + match[0].length;
    const before = line.slice(Math.max(start, match.index - 12), match.index);
    // The dot of a numbered point at the front ("12.") ends nothing either.
    const front = match.index - start < 8 ? line.slice(start, match.index) : ' - ';
    const isLetter = letterAlone.test(before) && opensSentence.test(line.slice(next, next + 14));
    const isMark =
      match[0] === '.' &&
      ((abbreviation.test(before) && !isLetter) || /^\s*\(?[\p{L}\d.]{1,6}$/u.test(front));
    if (isMark || !/^\s{1,12}["'(•–]?\s?[\p{Lu}\p{N}£]/u.test(line.slice(next, next + 16))) continue;
    ends.push(next);
    start = next;
  }
  return [...ends, line.length];
}

/** The sentences of an even text; one never runs over the end of a line. */
export function splitSentences(even: string): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number): void => {
    const raw = even.slice(start, end);
    const words = raw.trim();
    if (words === '') return;
    const from = start + raw.length - raw.trimStart().length;
    sentences.push({ start: from, end: from + words.length, words });
  };
  for (const { 0: printed, index: at } of matchesOf(/[^\n]+/g, even)) {
    const number = numbered.exec(printed)?.[0].length ?? 0;
    const line = printed.slice(number);
    const index = at + number;
    let start = 0;
    for (const end of findEnds(line)) {
      for (; end - start > longest; start += longest) add(index + start, index + start + longest);
      add(index + start, index + end);
      start = end;
    }
  }
  return sentences;
}
