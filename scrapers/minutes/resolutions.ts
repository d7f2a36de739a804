import type { Outcome } from '../../schema/records/decision.ts';
import { readContent } from './decided-content.ts';
import { readTable } from './decided-tables.ts';
import { strongest, strongestPart } from './decision-verbs.ts';
import type { ItemReading } from './item-reading.ts';
import { continues, listFrom, readMark } from './list-points.ts';
import type { Place } from './place.ts';
import {
  between,
  contentOutcome,
  emptyVerdict,
  goesOn,
  goesOnInline,
  inlineMarks,
  isAlone,
  isBehindDoors,
  isBlank,
  isOfClosed,
  isTheClosed,
  lastSentence,
  lead,
  listOfTerms,
  pointOutcome,
  type Resolution,
  template,
  toPart,
} from './resolution-content.ts';
import { findPlaces } from './verdicts.ts';

/** Reads the decision at a place: its verb, its content and the list that follows it. */
export function readResolution(reading: ItemReading, place: Place, depth = 0): Resolution | null {
  const { sentences, lines, even } = reading;
  const sentence = sentences[place.sentence];
  const line = sentence === undefined ? undefined : lines[sentence.line];
  if (sentence === undefined || line === undefined) return null;
  const from = sentence.start + place.end;
  const start = sentence.start;
  const base = { start, level: place.level, sentence: place.sentence, isBare: false };
  // Longer lines are no minutes: what stands further on cannot change what the verb decides.
  const lineEnd = Math.min(line.end, from + 3000);
  const restOfLine = even.slice(from, lineEnd);
  const stripped = restOfLine.replace(lead, '');
  const restStart = lineEnd - stripped.length;
  const frame =
    place.outcome !== null && isOfClosed(sentence.bare.slice(0, place.at)) ? 'UNKNOWN' : place.outcome;
  const isAgreed = frame === 'AGREED' && /^agreed$/i.test(sentence.words.slice(place.at, place.end));
  const runsOn =
    !/[.;]\s*$/.test(restOfLine) && restOfLine.length < 160 && lines[sentence.line + 1]?.mark?.place === 1;
  const isOpen =
    runsOn ||
    isBlank(stripped.replace(/\([^()]{0,60}\)/g, '')) ||
    /[:–-]\s*$/.test(restOfLine) ||
    /\b(?:that|to)\W*$/i.test(restOfLine);
  const inline = readMark(stripped.replace(/^(?:that|to)\b\W*/i, ''));
  if (
    inline !== null &&
    inline.mark.place === 1 &&
    (place.level === 3 || /^\s*:/.test(restOfLine) || goesOnInline.test(stripped))
  )
    return readInline(
      reading,
      place,
      restStart + (stripped.length - stripped.replace(/^(?:that|to)\b\W*/i, '').length),
      line.end,
    );

  if (isOpen) {
    let next = sentence.line + 1;
    while (
      next < Math.min(lines.length, sentence.line + 7) &&
      between.test(lines[next]?.words ?? '') &&
      lines[next]?.mark === null
    )
      next += 1;
    const points = listFrom(lines, next);
    const ownContent = frame ?? (isBlank(stripped) ? null : readContent(stripped.slice(0, 3000)));
    if (points.length > 0 && ownContent !== null && listOfTerms.test(stripped)) {
      const end = lines[points.at(-1)?.end ?? next]?.end ?? line.end;
      return {
        ...base,
        end,
        outcome: ownContent,
        parts: [],
        last: lastSentence(reading, end, place.sentence),
      };
    }
    const only = points.length === 1 ? lines[next] : undefined;
    if (only !== undefined && only.mark?.family !== 'bullet' && goesOnInline.test(only.words.slice(0, 3000)))
      return readInline(reading, place, only.start, only.end);
    if (points.length > 0) {
      const isNumbered = lines[next]?.mark?.family !== 'bullet';
      const read = points.map(({ at, end }) => {
        const first = lines[at];
        const lastLine = lines[end];
        const begin = first?.from ?? 0;
        const finish = lastLine?.end ?? begin;
        const words = even.slice(begin, first?.end ?? begin).slice(0, 3000);
        return toPart(reading, begin, finish, pointOutcome(words, ownContent));
      });
      const end = read.at(-1)?.end ?? line.end;
      const outcome = strongestPart(read.map(({ value }) => value));
      return {
        ...base,
        end,
        outcome: outcome ?? 'UNKNOWN',
        parts: isNumbered ? read : [],
        last: lastSentence(reading, end, place.sentence),
      };
    }
    const table = frame === null ? readTable(lines, next) : null;
    if (table !== null) {
      const last = lastSentence(reading, table.end, place.sentence);
      return { ...base, end: table.end, outcome: table.outcome ?? ownContent ?? 'AGREED', parts: [], last };
    }
    if (isBlank(stripped) && (frame === null || place.end >= sentence.words.trim().length - 1)) {
      const following = lines[next];
      if (frame !== null && following === undefined && /[:–-]\s*$/.test(restOfLine))
        return { ...base, isBare: true, end: sentence.end, outcome: null, parts: [], last: place.sentence };
      if (frame !== null)
        return {
          ...base,
          isBare: isAgreed,
          end: sentence.end,
          outcome: frame,
          parts: [],
          last: place.sentence,
        };
      if (following === undefined || template.test(following.words))
        return emptyVerdict(place, base, sentence.end, restOfLine);
      if (/^agreed$/i.test(sentence.words.slice(place.at, place.end)) && /\.\s*$/.test(restOfLine))
        return emptyVerdict(place, base, sentence.end, restOfLine);
      if (
        (!goesOn.test(following.words) && firstPlace(reading, next, place.sentence) !== null) ||
        /^(?:reasons?|options|action|note|councillor|\d)/i.test(following.words)
      ) {
        const inner = depth > 1 ? null : innerResolution(reading, next, place, depth + 1);
        return inner ?? emptyVerdict(place, base, sentence.end, restOfLine);
      }
      const content = even.slice(following.start, following.end).slice(0, 3000);
      return {
        ...base,
        end: following.end,
        outcome: isBehindDoors(reading, content) ? 'UNKNOWN' : contentOutcome(content),
        parts: [],
        last: lastSentence(reading, following.end, place.sentence),
      };
    }
  }
  if (frame !== null) {
    const outcome = isTheClosed(restOfLine) ? 'UNKNOWN' : frame;
    return { ...base, isBare: isAgreed, end: sentence.end, outcome, parts: [], last: place.sentence };
  }
  let end = sentence.end;
  let last = place.sentence;
  for (
    let at = place.sentence + 1;
    sentences[at]?.line === sentence.line && goesOn.test(sentences[at]?.words ?? '');
    at += 1
  ) {
    end = sentences[at]?.end ?? end;
    last = at;
  }
  const content = even.slice(Math.min(restStart, end), end).slice(0, 3000);
  if (template.test(content)) return { ...base, end, outcome: null, parts: [], last };
  if (isAlone(content, restOfLine)) return emptyVerdict(place, base, sentence.end, restOfLine);
  if (place.at === 0 && place.end > 0 && /^\W*(?:the )?decision/i.test(sentence.words)) {
    const inner = innerSentence(reading, place.sentence, place.end);
    if (inner !== null) return { ...base, end, outcome: inner, parts: [], last };
  }
  const outcome = isBehindDoors(reading, content) ? 'UNKNOWN' : contentOutcome(content);
  return { ...base, end, outcome, parts: [], last };
}

/** Points that run on in the line of the verb: "RESOLVED: (a) That …; (b) That …". */
function readInline(reading: ItemReading, place: Place, from: number, lineEnd: number): Resolution | null {
  const { even, lines, sentences, text } = reading;
  const sentence = sentences[place.sentence];
  if (sentence === undefined) return null;
  const rest = even.slice(from, lineEnd);
  const opening = readMark(rest);
  if (opening === null) return null;
  let last = opening.mark;
  const cuts = [{ at: 0, skip: opening.length }];
  for (const match of inlineMarks(rest)) {
    const read = readMark(rest.slice(match.index, match.index + 20));
    if (read === null || !continues(last, read.mark)) continue;
    last = read.mark;
    cuts.push({ at: match.index, skip: read.length });
  }
  const parts = cuts.map(({ at, skip }, index) => {
    const end = cuts[index + 1]?.at ?? rest.length;
    const words = rest.slice(at + skip, end);
    return toPart(
      reading,
      from + at + skip,
      from + end - (words.length - words.trimEnd().length),
      pointOutcome(words.slice(0, 3000), place.outcome),
    );
  });
  let end = lineEnd;
  for (let at = sentence.line + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const mark = line?.mark ?? null;
    if (line === undefined || mark === null || !continues(last, mark)) break;
    last = mark;
    parts.push(toPart(reading, line.from, line.end, pointOutcome(line.words.slice(0, 3000), place.outcome)));
    end = line.end;
  }
  const outcome = strongestPart(parts.map(({ value }) => value));
  return {
    start: sentence.start,
    end,
    level: place.level,
    outcome: outcome ?? 'UNKNOWN',
    parts: parts.map((part) => ({ ...part, quote: text.slice(part.start, part.end) })),
    isBare: false,
    sentence: place.sentence,
    last: lastSentence(reading, end, place.sentence),
  };
}

/** Where the first sentence of a line decides; `from` is a sentence before it. */
function firstPlace(reading: ItemReading, line: number, from: number): Place | null {
  let at = from;
  while ((reading.sentences[at]?.line ?? line) < line) at += 1;
  return reading.sentences[at]?.line === line ? (findPlaces(reading, at)[0] ?? null) : null;
}

/** Under "Decision" stands a sentence that decides by itself. */
function innerResolution(reading: ItemReading, line: number, outer: Place, depth: number): Resolution | null {
  const place = firstPlace(reading, line, outer.sentence);
  if (place === null || place.sentence <= outer.sentence) return null;
  const inner = readResolution(reading, place, depth);
  return inner === null ? null : { ...inner, level: 3 };
}

/** "Decision: the application was refused": the outcome that the sentence behind a caption tells. */
function innerSentence(reading: ItemReading, at: number, from: number): Outcome | null {
  const sentence = reading.sentences[at];
  if (sentence === undefined) return null;
  const behind = {
    ...sentence,
    start: sentence.start + from,
    words: sentence.words.slice(from),
    bare: sentence.bare.slice(from),
    opens: false,
  };
  const told = findPlaces({ ...reading, sentences: [behind] }, 0).map(({ outcome }) => outcome);
  return strongest([...told, readContent(behind.words)].filter((outcome) => outcome !== null));
}
