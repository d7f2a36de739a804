import type { Outcome } from '../../schema/records/decision.ts';
import { strongest } from './decision-verbs.ts';
import type { Found, ItemText, OutcomeFacts } from './facts.ts';
import { type ItemReading, toReading } from './item-reading.ts';
import { isOfMinutes, meantBefore } from './meant-before.ts';
import type { Motion } from './motion.ts';
import { carriedOutcome } from './motion-content.ts';
import { findMotions, isChange, ownMotion } from './motions.ts';
import type { Place } from './place.ts';
import type { Resolution } from './resolution-content.ts';
import { readResolution } from './resolutions.ts';
import type { ToldVote } from './told-votes.ts';
import { toVerdict, unprinted, unsettled } from './unsettled.ts';
import { findPlaces } from './verdicts.ts';
import { findVotes } from './vote-blocks.ts';

/** How business is done is not what is decided. */
const procedure =
  /\b(?:press and (?:the )?public|public and (?:the )?press|public) be (?:now )?(?:excluded|asked to leave)|exclu(?:de|sion of) the (?:press|public)|(?:go|come|move|went|came|moved|resume\w*) (?:back )?(?:in|into|out of) '?\(?(?:committee|public|private|open) ?|live ?stream\w* be|standing orders?|procedure rules? .{0,20}be suspended|question be (?:now )?put|(?:meeting|session) be (?:extended|adjourned for)|extend the meeting|order of (?:business|the agenda) be varied|vary the order|recorded vote\b/i;
const welshVerb =
  /^\W*(?:penderfynwyd|cytunwyd|nodwyd|cymeradwywyd|gohiriwyd|argymhellwyd|cyfeiriwyd|gwrthodwyd|etholwyd|penodwyd)\b/i;

/** A rule set aside or time given is no verdict on the matter that it serves. */
const interlude =
  /\bstanding orders? [\d. ]*(?:was|were|be) (?:set aside|waived|suspended|relaxed)|(?:go|come) '?(?:in|into|out of) '?committee\b|\bsuspen\w+ (?:of )?(?:[\w']+ ){0,4}(?:standing orders?|procedure rules?)|(?:standing orders?|procedure rules?)[^.;]{0,20} be suspended|question be (?:now )?put|extend the meeting|meeting be extended|order of (?:business|the agenda)|vary the order/i;
const procedureTitle =
  /\b(?:standing orders?|suspen|procedure|order of|extension|adjourn|exclusion|exempt|duration|time|closure|constitution|rules?)\b/i;

const anySettled = /\b(?:nothing|no \w+) (?:was|were|had been|has been|could be) /i;
/** What members were minded to do is no decision where the minutes say that there was none. */
const nothingSettled =
  /^\W*(?:but |however,? |(?:at|for) (?:this|the) [\w ]{2,20},? )?(?:nothing|no (?:decision|conclusion|resolution|agreement|view)s?) (?:was|were|had been|has been|could be) (?:\w+ )?(?:settled|decided|agreed|resolved|concluded|reached|taken|made|come to|arrived at|formed)\b(?! (?:until|pending))/i;

/** What the minutes decide, with the questions behind it: for the readers of votes and movers too. */
export interface Ruling {
  readonly facts: OutcomeFacts;
  readonly resolutions: readonly Resolution[];
  readonly own: Motion | null;
  readonly motions: readonly Motion[];
  /** By the number of the sentence that begins each. */
  readonly votes: ReadonlyMap<number, ToldVote>;
}

const isWelsh = (reading: ItemReading, { start, end }: Resolution): boolean => {
  const words = reading.even.slice(start, end);
  return welshVerb.test(words) && !/\b(?:resolved|agreed|noted|approved|that|the)\b/i.test(words);
};

/** What decides more often under one item is no minutes. */
const mostResolutions = 1_000;

function findResolutions(reading: ItemReading): Resolution[] {
  const found: Resolution[] = [];
  const { sentences } = reading;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || found.length >= mostResolutions) break;
    const places: Place[] = findPlaces(reading, at);
    const read = places.flatMap((place) => readResolution(reading, place) ?? []);
    found.push(...read);
    at = Math.max(at, ...read.map(({ last }) => last));
  }
  const english = found.filter((resolution) => !isWelsh(reading, resolution));
  return english.length > 0 ? english : found;
}

interface Reading {
  readonly found: Found<Outcome>;
  readonly level: 1 | 2 | 3;
  readonly parts: readonly Found<Outcome>[];
}

const delays: readonly Outcome[] = ['DEFERRED', 'WITHDRAWN'];
const settles: readonly Outcome[] = ['APPROVED', 'AMENDED', 'REJECTED', 'RECOMMENDED'];

/** Verdicts that cannot both stand, as a deferral and an approval of one matter. */
function compete(values: readonly Outcome[]): boolean {
  const isDelayed = values.some((value) => delays.includes(value));
  const isRefused = values.includes('REJECTED');
  return (
    (isDelayed && values.some((value) => settles.includes(value))) ||
    (isRefused && values.some((value) => value === 'APPROVED' || value === 'AMENDED')) ||
    values.includes('UNKNOWN')
  );
}

/** Everything that decides under an item; made once for outcome, votes and movers. */
export function readRuling(item: ItemText): Ruling {
  const known = rulings.get(item);
  if (known !== undefined) return known;
  const ruling = rule(toReading(item));
  rulings.set(item, ruling);
  return ruling;
}
const rulings = new WeakMap<ItemText, Ruling>();

function rule(reading: ItemReading): Ruling {
  const { text } = reading;
  const resolutions = findResolutions(reading);
  const votes = findVotes(reading);
  const motions = findMotions(reading, votes);
  const standing = ownMotion(motions, false);
  const rejected = ownMotion(motions, true);
  const confidence = { 1: 0.7, 2: 0.85, 3: 0.95 } as const;

  const hasMain = motions.some(({ about }) => about === 'main');
  const others = hasMain ? motions.filter(({ about }) => about !== 'main') : [];
  const aside = new Set(others.flatMap((motion) => [...motion.sentences]));
  let nextMotion = 0;
  const readings = resolutions.flatMap(
    ({ start, end, outcome, level, parts, isBare, sentence }): Reading[] => {
      if (outcome === null || aside.has(sentence)) return [];
      while ((motions[nextMotion]?.sentences[0] ?? Number.POSITIVE_INFINITY) <= sentence) nextMotion += 1;
      const put = isBare && outcome === 'AGREED' ? questionPut(motions.slice(0, nextMotion)) : undefined;
      if (put !== undefined && put.about !== 'main') return [];
      const isMeant = isBare && outcome === 'AGREED' && put === undefined;
      const value =
        put !== undefined
          ? carriedOutcome(put)
          : isMeant
            ? (meantBefore(reading, sentence) ?? outcome)
            : outcome;
      return [{ found: toVerdict(reading, start, end, value, confidence[level]), level, parts }];
    },
  );
  const carried = standing?.result === 'CARRIED' ? carriedOutcome(standing) : null;
  const isTold =
    readings.some(({ level }) => level === 3) && (carried === 'AGREED' || carried === 'REJECTED');
  if (standing?.told && carried !== null && !isTold) {
    const { start, end } = standing.told;
    readings.push({
      found: toVerdict(reading, start, end, carried, 0.85),
      level: 2,
      parts: [],
    });
  }

  const isOther = ({ found }: Reading): boolean =>
    !procedure.test(reading.even.slice(found.start, found.end));
  const isElse = !procedureTitle.test(reading.title) && readings.every((one) => isInterlude(reading, one));
  const substantive = readings.some(isOther) ? readings.filter(isOther) : isElse ? [] : readings;
  const isOpen =
    substantive.length > 0 &&
    substantive.every(({ level }) => level < 3) &&
    anySettled.test(reading.even) &&
    reading.sentences.some(({ bare }) => nothingSettled.test(bare));
  const top = Math.max(0, ...substantive.map(({ level }) => level));
  const chosen = substantive.filter(
    ({ level, found }) =>
      (level === top && !isOpen) ||
      (level === 2 && top === 3 && (delays.includes(found.value) || found.value === 'REJECTED')),
  );
  const settled =
    settle(reading, asMinutes(reading, chosen), substantive, rejected) ?? unsettled(reading, text);
  const facts = settled.outcome === 'NONE_RECORDED' ? settled : (unprinted(reading, settled) ?? settled);
  const isRefused = facts.outcome === 'REJECTED';
  const own = readings.some(({ level }) => level > 1) && !isRefused ? standing : (rejected ?? standing);
  const isAside =
    own?.about === 'procedural' &&
    facts.verdict !== null &&
    (own.told === null || own.told.end < facts.verdict.start) &&
    !procedure.test(facts.verdict.quote);
  return { facts, resolutions, own: isAside ? null : own, motions, votes };
}

/** The question that an item's outcome settles; none where nothing is decided, by the one reading or the other. */
export function ownQuestion(item: ItemText, outcome: Outcome): Motion | null {
  const { facts, own } = readRuling(item);
  const isNone =
    outcome === 'NONE_RECORDED' ||
    (outcome === 'UNKNOWN' && facts.outcome === 'NONE_RECORDED' && (own === null || own.moved === null));
  return isNone ? null : own;
}

/** The question that "Agreed." and "Resolved accordingly" settle: the last one, or the main one behind a settled amendment. */
function questionPut(motions: readonly Motion[]): Motion | undefined {
  const last = motions.at(-1);
  if (last?.about !== 'amendment' || last.result === null) return last;
  const whole = motions.findLast(({ about }) => about === 'main');
  return whole === undefined ? last : { ...whole, isAmended: motions.some(isChange) };
}

/** Under the heading of the minutes what is agreed without more is their approval. */
const asMinutes = ({ title }: ItemReading, chosen: readonly Reading[]): readonly Reading[] =>
  isOfMinutes(title) &&
  chosen.every(
    ({ found, level, parts }) =>
      found.value === 'AGREED' && (level < 3 || /^agreed\b/i.test(found.quote)) && parts.length === 0,
  )
    ? chosen.map((one) => ({ ...one, found: { ...one.found, value: 'APPROVED' as const } }))
    : chosen;

const isInterlude = (reading: ItemReading, { found }: Reading): boolean =>
  interlude.test(reading.even.slice(found.start, found.end));

function settle(
  reading: ItemReading,
  chosen: readonly Reading[],
  all: readonly Reading[],
  rejected: Motion | null,
): OutcomeFacts | null {
  const candidates = chosen.map(({ found }) => found);
  if (chosen.length === 0) {
    if (rejected?.result !== 'LOST' || rejected.told === null) return null;
    const { start, end } = rejected.told;
    return {
      outcome: 'REJECTED',
      verdict: toVerdict(reading, start, end, 'REJECTED', 0.85),
      parts: [],
      candidates: [],
      decisions: [{ found: toVerdict(reading, start, end, 'REJECTED', 0.85), parts: [] }],
    };
  }
  const decisions = chosen.map(({ found, parts }) => ({ found, parts }));
  const values = candidates.map(({ value }) => value);
  if (compete(values)) return { outcome: 'UNKNOWN', verdict: null, parts: [], candidates, decisions };
  const outcome = strongest(values) ?? 'UNKNOWN';
  const verdict = chosen.find(({ found }) => found.value === outcome) ?? chosen[0];
  return {
    outcome,
    verdict: verdict?.found ?? null,
    parts: partsOf(reading, chosen, all),
    candidates: [],
    decisions,
  };
}

/** The points of the resolution that has them; sentences that are numbered one by one are points too. */
function partsOf(
  reading: ItemReading,
  chosen: readonly Reading[],
  all: readonly Reading[],
): Found<Outcome>[] {
  const withPoints = chosen.filter(({ parts }) => parts.length > 0);
  if (withPoints.length > 0) return withPoints.flatMap(({ parts }) => [...parts]);
  const lineFrom = new Map(reading.lines.map((line) => [line.from, line]));
  const isNumbered = ({ found }: Reading): boolean =>
    ['number', 'letter', 'roman'].includes(lineFrom.get(found.start)?.mark?.family ?? '');
  const numbered = chosen.filter(isNumbered);
  if (numbered.length < 2 || numbered.length < chosen.length) return [];
  return all.filter((one) => isNumbered(one) || numbered.includes(one)).map(({ found }) => found);
}

/**
 * The committee's own final verdict on an item, its numbered points, and the readings that compete where it is
 * UNKNOWN. Amendments, procedure, quoted and earlier decisions and agenda templates decide nothing.
 */
export function readOutcome(item: ItemText): OutcomeFacts {
  return readRuling(item).facts;
}
