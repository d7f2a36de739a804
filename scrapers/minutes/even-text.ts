/** A stretch of an even text; its offsets are those of the text that was evened. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const listMark = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[•·–*-]|o )\s/i;
/** A line that ends so goes on in the next one, whatever letter that begins with. */
const unfinished =
  /(?:,|\b(?:the|an?|of|and|or|by|to|for|in|at|on|that|with|from|as|be|was|were|which|who|councill?ors?|cllrs?\.?|alderm[ae]n|bailie|mr\.?|mrs\.?|ms\.?|dr\.?))$/i;

/** Whether a hard wrap parts these two lines, and not a paragraph or a row of a list or table. */
function isWrap(line: string, next: string): boolean {
  if (line === '' || next === '' || line.includes('|') || next.includes('|')) return false;
  if (/[.:;!?]["')\]]*$/.test(line) || listMark.test(next)) return false;
  return /^[("']?\p{Ll}/u.test(next) || (unfinished.test(line) && /^["'(£]?[\p{L}\p{N}]/u.test(next));
}

/**
 * The text with one spelling for spaces, quotes and dashes and with hard wraps joined. Every character stands
 * where it stood, so offsets in the even text are offsets in the text.
 */
export function toEvenText(text: string): string {
  const even = text
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t\r\f\v\ufeff]/g, ' ')
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011\u00ad]/g, '-')
    .replace(/[\u2012\u2014\u2015]/g, '–')
    // Word's symbol fonts print their bullets with private-use characters.
    .replace(/[\ue000-\uf8ff]/g, '•');
  const lines = even.split('\n');
  const trimmed = lines.map((line) => line.trim());
  return lines.reduce((joined, line, index) => {
    if (index === 0) return line;
    const wrap = isWrap(trimmed[index - 1] ?? '', trimmed[index] ?? '');
    return `${joined}${wrap ? ' ' : '\n'}${line}`;
  }, '');
}

const abbreviation =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|cllrs?|coun|rev|revd|st|no|nos|para|paras|pp?|cyng|hon|sub|v|e\.g|i\.e|\p{L}|\p{L}\.\p{L})$/iu;

/** What runs on for longer is no sentence; it is cut, so that no rule reads more at once. */
const longest = 4_000;

/** The sentences of an even text; one never runs over the end of a line. */
export function splitSentences(even: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (; end - start > longest; start = start + longest) add(start, start + longest);
    add(start, end);
    start = end;
  };
  const add = (first: number, end: number): void => {
    const raw = even.slice(first, end);
    const words = raw.trim();
    if (words !== '') {
      const from = first + raw.length - raw.trimStart().length;
      sentences.push({ start: from, end: from + words.length, words });
    }
  };
  for (const match of even.matchAll(/\n|[.!?]["')\]]{0,3}(?= )/g)) {
    if (match[0] === '\n') {
      push(match.index);
      continue;
    }
    const next = match.index + match[0].length + 1;
    const before = even.slice(Math.max(start, match.index - 12), match.index);
    // The dot of a numbered point at the front ("12.") ends nothing either.
    const front = match.index - start < 8 ? even.slice(start, match.index) : ' - ';
    const isMark = match[0] === '.' && (abbreviation.test(before) || /^\s*\(?[\p{L}\d.]{1,6}$/u.test(front));
    if (!isMark && /^\s{0,3}["'(•–]?\s?[\p{Lu}\p{N}£]/u.test(even.slice(next - 1, next + 6))) push(next - 1);
  }
  push(even.length);
  return sentences;
}
