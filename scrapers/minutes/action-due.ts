import { matchesOf } from '../core/matches.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const time = new RegExp(
  String.raw`\b(?:${months}|${days}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|christmas|easter|whitsun|new year|half[- ]term|term|year|quarter|months?|weeks?|fortnight|days?|hours?|noon|midday|morning|afternoon|evening|night|today|tomorrow|tonight|meetings?|next|future|deadline|budget|publication|board|forum|committee|council|cabinet|panel|session|earliest|shortly|course|once|end|start|close|beginning|\d{4}|\d{1,2}(?:st|nd|rd|th)?)\b`,
  'i',
);
const lead = new RegExp(
  String.raw`,? (?:(?:–|-) )?\(?(?:(?:not|no) later than|in (?:good )?time for|in advance of|prior to|ahead of|before|within|until|once|when|as soon as|by|at(?= (?:the|a|its|their|our|once|that|every) ?(?:\w+ ){0,3}(?:meeting|board|forum|committee|session|stage|date|time|once)?)|(?:back )?to(?= (?:the|a|its|that|this|our|each|every|an?) (?:[\w-]+ ){0,4}(?:meetings?|forum|board|session)\b)|for(?= (?:the|a|its|that|this|our|${months}|spring|summer|autumn|winter|next)\b)|in(?= (?:the (?:morning|afternoon|evening|spring|summer|autumn|winter|new year|first|last|next|coming|week)|${months}|due course|spring|summer|autumn|winter|time|two|three|four|six|\d))|on(?= (?:${days}|\d|the (?:day|following|next)))|during(?= (?:the )?(?:${months}|spring|summer|autumn|winter|week))|this(?= (?:week|month|year|term|evening|afternoon|morning|quarter|spring|summer|autumn))|next(?= (?:week|month|year|term|quarter|meeting|time))|that(?= (?:night|day|week|evening|afternoon))|tonight|today|tomorrow|immediately|forthwith|urgently|at once|asap|shortly|(?:${months}) (?:meeting|board))\b`,
  'gi',
);

const always =
  /^\W*(?:once|when|as soon as|tonight|today|tomorrow|immediately|forthwith|urgently|asap|shortly|at once|before|until|within|prior to|ahead of|in advance of|in time for|by then)\b/i;
/** A condition, or where it is to be read, is part of the task too. */
const isPart =
  /^\W*(?:(?:once|when|until|as soon as)\b|in (?:the|its|a|all|his|her|their) (?:\p{Ll}+ ){0,2}?(?:reports?|papers?|updates?|bulletins?|newsletters?|plans?)\b)/iu;

const goesOn =
  /\b(?:whether|how|what|why|that|if|the (?!end|start|next|new|meeting|first|last|week|month|year)|an?|figures|details|to)\b(?! \d)/i;
const timeAtFront = (tail: string): string =>
  (
    /^[\s,(–-]*(.+?)(?:,| (?:whether|how|what|why|that|if|figures|details)\b|$)/i.exec(tail)?.[1] ?? tail
  ).trim();

/** "by district in future" tells no time: what follows "by" is up to its next preposition. */
const near = (front: string): string =>
  /^\W*by (?:hour|day|week|month|quarter|year|season|term)\b(?! \d)/i.test(front)
    ? ''
    : /^\W*by\b/i.test(front)
      ? (front.split(/ (?:in|for|at|on|to|with|from) /, 1)[0] ?? front)
      : front;

/** "before Easter for a visit to the depot": the task goes on behind the time. */
function partTime(tail: string): { time: string; rest: string } {
  if (isPart.test(tail)) return { time: tail, rest: '' };
  const word = time.exec(tail.slice(4));
  const from = word === null ? tail.length : 4 + word.index + word[0].length;
  const next = / (?:for|on|about|to|with|showing|covering|setting|regarding) /.exec(tail.slice(from));
  if (next === null) return { time: tail, rest: '' };
  const rest = tail.slice(from + next.index);
  const isLong = rest.trim().split(/\s+/).length > 2;
  return isLong && !time.test(rest)
    ? { time: tail.slice(0, from + next.index), rest: rest.replace(/[\s).,;]+$/, '') }
    : { time: tail, rest: '' };
}

/** What is to be done, and by when in the words of the text (null where nothing is said). */
export function splitDue(words: string): { what: string; due: string | null } {
  for (const match of matchesOf(lead, words.slice(0, 600))) {
    const tail = words.slice(match.index);
    // "by ward" and "for the Council's lawyers" tell no time; what follows the time is seldom long.
    const front = tail.trimStart().split(/\s+/, 6).join(' ');
    const isTime = time.test(near(front)) || always.test(tail);
    if (match.index === 0 || !isTime || tail.length > 120) continue;
    // "confirm by the 14th whether …": the task goes on behind the time.
    if (
      words.slice(0, match.index).trim().split(/\s+/).length < 3 &&
      /^\S+ (?:\S+ ){2,}/.test(tail.trim()) &&
      goesOn.test(tail)
    )
      return { what: words, due: timeAtFront(tail) };
    const { time: said, rest } = partTime(tail);
    const due = said.replace(/^[\s,(–-]+/, '').replace(/[\s).,;]+$/, '');
    return { what: isPart.test(tail) ? words : `${words.slice(0, match.index).trim()}${rest}`, due };
  }
  return { what: words, due: null };
}
