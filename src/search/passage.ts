/** A stretch of text, in UTF-16 code units; `end` is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage extends Span {
  /** The hits inside, counted from the passage's start. */
  readonly marks: readonly Span[];
}

/** A sentence longer than this is shown as a window around the hit. */
const longestSentence = 320;
const windowSide = 80;
const mostPassages = 3;

/**
 * The passages around the first hits: the sentence that holds a hit, or a window of about 80 characters each side
 * where the sentence is long. Hits in one passage share it. At most three.
 */
export function toPassages(text: string, hits: readonly Span[]): Passage[] {
  const passages: { start: number; end: number; marks: Span[] }[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = passages.at(-1);
    if (last && hit.end <= last.end) {
      const mark = { start: hit.start - last.start, end: hit.end - last.start };
      if (!last.marks.some(({ start, end }) => start === mark.start && end === mark.end))
        last.marks.push(mark);
      continue;
    }
    if (passages.length === mostPassages) break;
    const { start, end } = toSentence(text, hit, last?.end ?? 0);
    passages.push({ start, end, marks: [{ start: hit.start - start, end: hit.end - start }] });
  }
  return passages;
}

/** Never reaches back before `from`, so that passages do not overlap. */
function toSentence(text: string, hit: Span, from: number): Span {
  const floor = Math.min(from, hit.start);
  const before = text.slice(Math.max(floor, hit.start - longestSentence), hit.start);
  const opening = Math.max(
    before.lastIndexOf('\n'),
    ...[...before.matchAll(/[.!?]\s/g)].map(({ index }) => index + 1),
  );
  const start = hit.start - before.length + opening + 1;
  const after = text.slice(hit.end, hit.end + longestSentence);
  const closing = after.search(/[.!?](?=\s|$)|\n/);
  const end = closing === -1 ? hit.end + after.length : hit.end + closing + (after[closing] === '\n' ? 0 : 1);
  const sentence = { start, end };
  return trim(text, end - start <= longestSentence ? sentence : toWindow(text, hit, sentence));
}

/** Cut at spaces, so that no word is shown in part. */
function toWindow(text: string, hit: Span, sentence: Span): Span {
  let { start, end } = sentence;
  if (hit.start - start > windowSide) {
    const space = text.slice(hit.start - windowSide, hit.start).search(/\s/);
    start = space === -1 ? hit.start : hit.start - windowSide + space + 1;
  }
  if (end - hit.end > windowSide) {
    const space = text.slice(hit.end, hit.end + windowSide).search(/\s\S*$/);
    end = space === -1 ? hit.end : hit.end + space;
  }
  return { start, end };
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - (slice.length - slice.trimEnd().length),
  };
}
