/** A sentence of a text: `text.slice(start, end)`, in UTF-16 code units, without the space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Full stops after these end no sentence. */
const shortened =
  /(?:^|[\s(“"'])(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|rev|hon|st|no|nos|para|paras|approx|etc|e\.g|i\.e|eg|ie|vs|ltd|plc|dept|ref|fig|sec|p|pp|[a-z])\.$/i;
const ending = /[.!?]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}])|\n+/gu;

/** The sentences of minutes, in order: lines are parted, and a full stop parts before a capital or a number. */
export function toSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const slice = text.slice(from, to);
    const start = from + slice.length - slice.trimStart().length;
    const end = to - (slice.length - slice.trimEnd().length);
    if (start < end) sentences.push({ start, end, words: text.slice(start, end) });
    from = to;
  };
  for (const { 0: found, index } of text.matchAll(ending)) {
    const end = index + found.length;
    if (found === '.' && shortened.test(text.slice(Math.max(from, index - 20), end))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}
