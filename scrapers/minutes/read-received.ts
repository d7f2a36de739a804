import { prefilter } from '../core/prefilter/prefilter.ts';
import { bodiesAtFront, bodyAtEnd } from './body-names.ts';
import { toEvenText } from './even-text.ts';
import type { Found, ItemText } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const sent = '(?:refer+ed|remitted|passed|sent|forwarded|handed)';
const inTitle =
  /\b(?:referrals?|references?|referred|remitted|remits?|matters? referred|recommendations?|requests? referred|minute extracts?|petitions? (?:referred|passed))(?: back)?(?: to [^,;:]{3,60}?)? (?:from|by|of) (?:the )?(.+)/i;
const passive = new RegExp(
  String.raw`\b(?:(?:had|has|have|having) been|was|were|is) ${sent}(?: back| on| up)?(?: to (?:this|the|us)(?: \p{L}+){0,3}?)?(?: without debate| for [\p{L} ]{3,40}?)? by (?:the )?(?<by>.+)|\breferr(?:al|ed) (?:from|by) (?:the )?(?<from>.+)|\b(?:references?|referrals?|remits?|(?:petition|matter|motion|item|report)s? ${sent}) (?:back |on )?(?:from|by) (?:the )?(?<of>.+)`,
  'iu',
);
/** "The Planning Committee had referred three names", "Council had, on 5 May, referred the question". */
const active = new RegExp(
  String.raw`^(?<body>.{4,90}?),? (?:on \d[^,]{3,30},? |at its meeting [^,]{3,50},? )?(?:had|has)(?:,[^,]{3,60},| previously| already| since)? (?:RESOLVED to refer|resolved to refer|agreed to refer|${sent})\b(?<what>[^.;]*)`,
  'iu',
);
const toUs = /\bto (?:this|the|us)\b|\bhere\b/i;
const toOther = /\bto (?:the )?(?=\p{Lu})/u;
const general = /^(?:the )?(?:sub-?committee|committee|board|panel|forum|group|body|party)$/i;

/** "Children's Scrutiny", "Overview and Scrutiny": a committee by its field alone. */
function bodiesIn(words: string): string[] {
  const full = bodiesAtFront(words);
  if (full.length > 0) return full;
  const scrutiny = /^(?:the )?((?:\p{Lu}[\p{L}'&-]*(?: and| &|,)? ){0,5}Scrutiny)(?=$|[:;,.–-]| [–-])/u.exec(
    words,
  )?.[1];
  return scrutiny === undefined ? [] : [scrutiny];
}

const maySend = prefilter(passive, active);

/** The committees that sent this matter here, by its heading or its text, each once. */
export function readReceivedFrom(item: ItemText): Found<string>[] {
  const heading = toEvenText(item.title);
  const title = inTitle.exec(heading);
  if (title === null && !/\b(?:refer|remit|passed|sent|forward|handed)/i.test(item.text)) return [];
  const seen = new Set<string>();
  const take = (
    bodies: readonly string[],
    span: { start: number; end: number },
    confidence: number,
  ): Found<string>[] =>
    bodies.flatMap((body) => {
      const key = body.toLowerCase();
      if (general.test(body) || [...seen].some((known) => known.endsWith(key) || key.endsWith(known)))
        return [];
      seen.add(key);
      return [toFound(item, span, body, 'arrival-wording-2', confidence)];
    });
  const { sentences } = toReading(item);
  const first = sentences[0];
  // The heading is not part of the text: the words under it stand as evidence. Its name for the body is the fuller.
  const headed = title === null || first === undefined ? [] : take(bodiesIn(title[1] ?? ''), first, 0.7);
  const said = sentences.flatMap((sentence) => {
    if (!maySend(sentence.bare)) return [];
    const groups = passive.exec(sentence.bare)?.groups;
    if (groups !== undefined)
      return take(bodiesIn(groups['by'] ?? groups['from'] ?? groups['of'] ?? ''), sentence, 0.8);
    const own = active.exec(sentence.bare)?.groups;
    if (own === undefined || (toOther.test(own['what'] ?? '') && !toUs.test(own['what'] ?? ''))) return [];
    const body = bodyAtEnd(own['body'] ?? '') ?? bodiesIn(own['body'] ?? '')[0];
    return body === undefined ? [] : take([body], sentence, 0.7);
  });
  return [...headed, ...said].sort((a, b) => a.start - b.start);
}
