import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { findBodyAct } from './body-acts.ts';
import { approvesMinutes, fixesSum, verbAt } from './decision-verbs.ts';
import type { ItemReading } from './item-reading.ts';
import { isOfMinutes } from './meant-before.ts';
import type { Place } from './place.ts';
import { placeOf } from './verb-places.ts';
import {
  anyWilling,
  bodyColon,
  caption,
  isFrame,
  isPaperWithdrawn,
  isToBeMoved,
  labelled,
  outcomeHere,
  saidBy,
  verbWord,
  willing,
} from './verdict-wording.ts';

/** "… after which they were signed" under the heading of the minutes. */
const isSigning = ({ title }: ItemReading, verb: string): boolean =>
  /^signed$/i.test(verb) && isOfMinutes(title);

const mayConsent = prefilter(willing);
const mayDecide = prefilter(verbWord);

/** What has more verbs of deciding in a sentence is no sentence. */
const mostVerbs = 60;

/** Where one sentence decides, strongest form first come; none for debate, reports of others and agenda text. */
export function findPlaces(reading: ItemReading, at: number): Place[] {
  const sentence = reading.sentences[at];
  if (sentence === undefined) return [];
  const places: Place[] = [];
  if (isToBeMoved(reading.sentences[at - 1])) return [];
  const heading = sentence.opens || labelled.test(sentence.bare) ? caption.exec(sentence.bare) : null;
  const line = reading.lines[sentence.line + 1];
  if (
    /[:–-]\s*$/.test(sentence.bare.slice(-4)) &&
    bodyColon.test(sentence.bare.slice(-120)) &&
    (line?.mark ?? null) !== null &&
    verbAt(line?.words ?? '', 0) !== null
  ) {
    return [{ sentence: at, at: 0, end: sentence.words.length, level: 3, outcome: null }];
  }
  if (heading !== null && !/\bofficer/i.test(heading[0])) {
    places.push({ sentence: at, at: 0, end: heading[0].length, level: 3, outcome: null });
    return places;
  }
  const consent =
    mayConsent(sentence.bare) && anyWilling.test(sentence.bare)
      ? willing.exec(sentence.bare.slice(0, 5000))
      : null;
  if (consent !== null && !saidBy.test(sentence.bare.slice(0, consent.index))) {
    const end = consent.index + consent[0].length;
    return [{ sentence: at, at: consent.index, end, level: 2, outcome: null }];
  }
  let verbs = 0;
  const words = mayDecide(sentence.bare) ? sentence.bare.slice(0, 5000) : '';
  for (const match of matchesOf(verbWord, words)) {
    verbs += 1;
    if (verbs > mostVerbs) break;
    const level = placeOf(sentence, match);
    if (level === 0) continue;
    const verb = match[0];
    const end = match.index + verb.length;
    const frame =
      isFrame(verb) &&
      !(
        /^agreed$/i.test(verb) &&
        /\b(?:was|were)\s+(?:\w+ )?$/i.test(sentence.bare.slice(0, match.index)) &&
        !/\bit (?:was|is)\s+(?:\w+ly )?(?:\w+ )?$/i.test(sentence.bare.slice(0, match.index))
      );
    const subject = sentence.bare.slice(Math.max(0, match.index - 200), match.index);
    const read = verbAt(sentence.bare, match.index);
    const isSum = read === null && fixesSum(verb, subject, sentence.bare.slice(end, end + 100));
    if (!frame && read === null && !isSum && !approvesMinutes(sentence.bare) && !isSigning(reading, verb))
      continue;
    const outcome = frame
      ? null
      : outcomeHere(sentence.bare, match.index, end, subject, read?.outcome ?? 'APPROVED', verb);
    if (outcome === 'WITHDRAWN' && !/withdrew/i.test(verb) && !isPaperWithdrawn(sentence.bare, match.index))
      continue;
    places.push({ sentence: at, at: match.index, end, level, outcome });
    // What follows a resolution's verb is its content.
    if (frame && level === 3) break;
  }
  if (places.some(({ level }) => level === 3)) return places;
  const act = findBodyAct(sentence);
  if (act === null || (places.length > 0 && !act.isWhole)) return places;
  const { at: from, end, outcome } = act;
  return [{ at: from, end, outcome, sentence: at, level: 2 }];
}
