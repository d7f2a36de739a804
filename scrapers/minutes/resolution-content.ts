import type { Outcome } from '../../schema/records/decision.ts';
import { matchesOf } from '../core/matches.ts';
import { readContent } from './decided-content.ts';
import { approvesMinutes, asAmended } from './decision-verbs.ts';
import type { Found } from './facts.ts';
import type { ItemReading } from './item-reading.ts';
import type { Place } from './place.ts';

/** One decision of a text with its numbered points. */
export interface Resolution {
  readonly start: number;
  readonly end: number;
  readonly level: 1 | 2 | 3;
  /** UNKNOWN where a decision was taken whose content stands elsewhere; null where nothing follows the verb. */
  readonly outcome: Outcome | null;
  readonly parts: readonly Found<Outcome>[];
  /** The bare word "agreed" with nothing behind it: it takes its content from the question that was put. */
  readonly isBare: boolean;
  /** Numbers of its first and last sentence. */
  readonly sentence: number;
  readonly last: number;
}

export const lead =
  /^(?:[\s,:;.–/-]|\((?:[^()]{0,60}\b(?:for|against|abst\w*|votes?|voting|dissent\w*|casting|majority|moved|seconded|proposed|prop\.?|sec\.?|on the motion of)\b[^()]{0,60}|\d{1,3} ?[:–-] ?\d{1,3}(?: ?[:–-] ?\d{1,3})?|unanimous(?:ly)?|nem[^()]{0,30})\)|\d{1,3} ?(?:[–:-]|votes? to|to) ?\d{1,3}\b(?! (?:of|per))|by [\w-]+(?: votes?)?(?: for)? to [\w-]+(?: votes?)?(?:,? with [^,:.]{0,60})?(?=\W*$|[,:.]| that\b)|with (?:the|that|this|those) (?:alterations?|amendments?|corrections?)\b[^,:.]{0,60}(?=[,:])|unanimously\b|yn unfrydol\b|nem(?:ine)?\.? (?:con|dis)\w*\.?|accordingly\b|also\b|further\b|therefore\b|hereby\b|resolved\b|ordered\b|agreed\b|(?<=, )(?=[^,;:.]{0,90}\b(?:vot|abst|dissent|against|favour|unanim|moved|second|propos))[^,;:.]{3,90},(?= (?:that|to)\b)|with(?: \w+){1,3} (?:abst\w+|dissent\w*|against)|by (?:a )?(?:majority|[\w]+ votes)[^,:.]{0,60}?(?=[,:]| (?:that|to)\b|$)|on (?:a|the) vote[^,:.]{0,60}?(?=[,:]| (?:that|to)\b|$)|as follows\b|the following\b)+/i;
/** Lines of movers and votes stand between the verb and what was resolved. */
export const between =
  /^\W*(?:on the (?:proposal|motion)|(?:moved|proposed|seconded|cynigiwyd|eiliwyd)\b|(?:for|against|abst\w*|in favour)\b.{0,40}$|(?:voting|votes?)\b.{0,80}$|unanimous(?:ly)?\W*$|that\W*$|to\W*$|reasons?\W*$|carried\W*$)/i;
export const isBlank = (words: string): boolean =>
  !/\p{L}{3}/u.test(words.replace(/\b(?:that|to|and|it|was|the)\b/gi, ''));
export const template =
  /^\W*\(?(?:to be (?:completed|confirmed|advised|recorded|minuted)|tbc|insert|as per(?! the (?:exempt|confidential|private|restricted|closed|sealed))|x{2,}|\[)/i;
const hidden =
  '(?:exempt|confidential|restricted|private|closed|sealed|unpublished|not for publication|part (?:2|ii|two|b)\\b|eithriedig|cyfrinachol)';
const elsewhere = new RegExp(
  `^(?:that )?(?:as|per|see|fel y)\\b(?!.{0,80}\\bbe\\b)|^(?:that )?(?:the )?(?:[\\w']+ ){0,2}(?:recommendations?|course|options?|proposals?|actions?|decisions?|instructions?)\\b.{0,160}${hidden}`,
  'i',
);
/** A list of reasons or conditions is not a list of decisions. */
export const listOfTerms =
  /\b(?:reasons?|grounds?|conditions?|informatives?|amendments?|changes|subject to)\b[^.;]{0,60}\W*$/i;
/** A second mark in the same line: "(a) …; (b) …". */
export const goesOnInline = /[;.,] (?:and )?\(?(?:2|b|ii)[.)] /i;
const inlineMark = /(?<=[;.,:]\s(?:and\s|or\s)?)\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/gi;
/** The marks of points that run on in a line. */
export const inlineMarks = (line: string): RegExpExecArray[] => matchesOf(inlineMark, line);
export const goesOn = /^(?:that|to|and that|the \w+ be)\b/i;

const pointing =
  /^(?:that |to )?(?:(?:follow|take|adopt|approve|accept|agree) )?(?:the )?(?:[\w']+ ){0,3}?(?:recommendations?|course(?: of action)?|options?|proposals?|actions?|terms|approach|motion)\b[^.;]{0,80}\b(?:set out|outlined|detailed|contained|described|listed|given|as|in|at|on)\b[^.;]{0,60}\b(?:report|paragraph|section|appendix|paper|annex)\b/i;
const closedItem =
  /\b(?:exempt|confidential|not for publication|part (?:ii|2|two|b)\b|restricted (?:item|business|report)|private (?:item|business|session|report)|in (?:private|committee|camera)\b|closed session)/i;

/** Whether an item taken in private decides only what its closed report says. */
export const isBehindDoors = ({ title, even }: ItemReading, content: string): boolean =>
  pointing.test(content) && closedItem.test(`${title} ${even.slice(0, 600)}`) && !approvesMinutes(content);

/** Whether words point at a decision that another, closed record holds. */
export const isElsewhere = (content: string): boolean => elsewhere.test(content) && !approvesMinutes(content);

/** "The recommendation in the exempt report was accepted". */
export const isOfClosed = (before: string): boolean =>
  /^\W*the\b/i.test(before) && isElsewhere(before.trim());

/** "… approved the course of action outlined in the confidential report". */
export const isTheClosed = (rest: string): boolean => /^ the\b/i.test(rest) && isElsewhere(rest.trim());

/** "the minutes of 8 May": a paper and no doing, which is what was agreed. */
const paperAlone =
  /^(?:that )?(?:(?:the|a|an|its|draft|revised|proposed|updated|annual|final|above|following|attached|new|open|public) )*(?:[\p{L}'-]+ ){0,4}?(?:minutes?|assessment|plan|programme|policy|strategy|budget|statement|accounts|schedule|contract|tender|quotation|lease|licen[cs]e|permission|application|grant|fees|charges|precept|terms of reference|protocol|framework|scheme|timetable|calendar)\b(?!.{0,300}\b(?:be|to|is|are|was|were|will|would|should|shall)\b)/iu;

/** "Agreed, December meeting." */
const laterMeeting = /^\W*(?:the |our )?(?:next|following|[A-Z][a-z]{2,8}) meeting\W*$/;

export function contentOutcome(content: string): Outcome {
  if (isElsewhere(content)) return 'UNKNOWN';
  if (
    /\b(?:which is|content of which|details of which)\b.{0,60}\b(?:not for publication|exempt|confidential|restricted)/i.test(
      content,
    )
  )
    return 'UNKNOWN';
  if (laterMeeting.test(content)) return 'DEFERRED';
  return readContent(content) ?? asAmended(paperAlone.test(content) ? 'APPROVED' : 'AGREED', content);
}

export function pointOutcome(words: string, head: Outcome | null): Outcome {
  if (head === 'RECOMMENDED' || head === 'NOTED') return head;
  return readContent(words) ?? head ?? (paperAlone.test(words) ? 'APPROVED' : 'AGREED');
}

export const toPart = (
  reading: ItemReading,
  start: number,
  end: number,
  outcome: Outcome,
): Found<Outcome> => ({
  value: outcome,
  start,
  end,
  quote: reading.text.slice(start, end),
  method: 'decision-point-1',
  confidence: 0.9,
});

/** "RESOLVED accordingly, and the Clerk would ask …": what is told beside it is not what is decided. */
const besideAccordingly = /^\W*accordingly,? (?:and|with|but) /i;
/** "This was agreed to without a vote". */
const alone =
  /^ (?:to )?(?:without (?:a vote|dissent|discussion|further \w+|demur)|by (?:all|everyone|those)(?: \w+)?)\W*$/i;
export const isAlone = (content: string, rest: string): boolean =>
  isBlank(content) || besideAccordingly.test(rest) || alone.test(rest);

/** "Agreed." alone agrees to what was put; an empty "RESOLVED –" is a template. */
export function emptyVerdict(
  place: Place,
  base: Pick<Resolution, 'start' | 'level' | 'sentence' | 'isBare'>,
  end: number,
  rest: string,
): Resolution {
  const isTemplate = /[:–-]\s*$/.test(rest) || (place.level === 3 && rest.trim() === '');
  return {
    ...base,
    end,
    outcome: isTemplate ? null : 'AGREED',
    parts: [],
    isBare: true,
    last: place.sentence,
  };
}

export function lastSentence({ sentences }: ItemReading, end: number, from: number): number {
  let last = from;
  while ((sentences[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return last;
}
