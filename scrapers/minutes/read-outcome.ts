import type { Outcome } from '../../schema/records/decision.ts';
import { readContent } from './decided-content.ts';
import { strongest } from './decision-verbs.ts';
import type { Found, ItemText, OutcomeFacts } from './facts.ts';
import { type ItemReading, toReading } from './item-reading.ts';
import { carriedOutcome, findMotions, type Motion, ownMotion } from './motions.ts';
import { isElsewhere, type Resolution } from './resolution-content.ts';
import { readResolution } from './resolutions.ts';
import { findPlaces, type Place } from './verdicts.ts';
import { findVotes } from './vote-blocks.ts';

const titleOutcomes: readonly (readonly [Outcome, RegExp])[] = [
  [
    'WITHDRAWN',
    /(?:[–:(-]|^[\W\d]*)\s*(?:item |report |now )?withdrawn\b\W*(?:$|by\b|:|–|-)|\b(?:been|item|report|business) withdrawn\b/i,
  ],
  [
    'DEFERRED',
    /(?:[–:(-]\s*|^[\W\d]*)(?:item |report |now )?(?:deferred|postponed|adjourned)\b\W*(?:$|to\b|until\b|:)|\bbeen deferred\b/i,
  ],
];

const hiddenDecision =
  /\b(?:decisions?|instructions?|directions?|determination|resolutions?|outcome)\b(?!-making).{0,140}\b(?:recorded|held|set (?:out|down)|entered|kept|contained|minuted|filed|sent|issued|appears?|noted|found|given)\b.{0,80}\b(?:exempt|confidential|restricted|private|sealed|closed|part (?:2|ii|two|b)|in writing|separate(?:ly)?|decision (?:notice|letter))\b/i;
const doubtfulConsent =
  /\btook it (?:that|as)\b.{0,60}\b(?:content|agreed|assent|support)\w*\b.{0,10}\b(?:though|but|although|however|while)\b.{0,60}\b(?:not|dissent|disagree|against|object)/i;
const reportedFate =
  /\b(?:(?:item|report|paper|application|motion|petition|matter|business)\b[^.;,]{0,50}|(?:it|this)) had (?:now |since |therefore |already )?been (withdrawn|deferred|postponed|adjourned)\b(?! (?:from|at|by) (?:the )?(?:previous|last|earlier|an earlier))/i;
const takenBack =
  /\b(?:taken|pulled|removed) (?:this |the )?(?:paper|item|report|it|matter)? ?(?:out of|from|off) the agenda\b/i;
/** "The lease be granted.": no verb but that of the decision. */
const isClauseAlone =
  /^(?:that|the)\b(?!.{0,300}\b(?:had|has|have|was|were|is|are|said|asked|would|could|to be)\b).{0,300}\bbe\b/i;
/** How business is done is not what is decided. */
const procedure =
  /\b(?:press and (?:the )?public|public and (?:the )?press|public) be (?:now )?(?:excluded|asked to leave)|exclu(?:de|sion of) the (?:press|public)|standing orders?|procedure rules? .{0,20}be suspended|question be (?:now )?put|(?:meeting|session) be (?:extended|adjourned for)|extend the meeting|order of (?:business|the agenda) be varied|vary the order|recorded vote\b/i;
const welshVerb =
  /^\W*(?:penderfynwyd|cytunwyd|nodwyd|cymeradwywyd|gohiriwyd|argymhellwyd|cyfeiriwyd|gwrthodwyd|etholwyd|penodwyd)\b/i;

/** What the minutes decide, with the questions behind it: for the readers of votes and movers too. */
export interface Ruling {
  readonly facts: OutcomeFacts;
  readonly resolutions: readonly Resolution[];
  readonly own: Motion | null;
  readonly motions: readonly Motion[];
}

const isWelsh = (reading: ItemReading, { start, end }: Resolution): boolean => {
  const words = reading.even.slice(start, end);
  return welshVerb.test(words) && !/\b(?:resolved|agreed|noted|approved|that|the)\b/i.test(words);
};

function findResolutions(reading: ItemReading): Resolution[] {
  const found: Resolution[] = [];
  const { sentences } = reading;
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const places: Place[] = findPlaces(reading, at);
    const read = places.flatMap((place) => readResolution(reading, place) ?? []);
    found.push(...read);
    at = Math.max(at, ...read.map(({ last }) => last));
  }
  const english = found.filter((resolution) => !isWelsh(reading, resolution));
  return english.length > 0 ? english : found;
}

const toFound = (
  reading: ItemReading,
  start: number,
  end: number,
  value: Outcome,
  confidence: number,
): Found<Outcome> => ({
  value,
  start,
  end,
  quote: reading.text.slice(start, end),
  method: 'verdict-wording-1',
  confidence,
});

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
  const motions = findMotions(reading, (at) => votes.has(at));
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
      const put = isBare && outcome === 'AGREED' ? motions[nextMotion - 1] : undefined;
      if (put !== undefined && put.about !== 'main') return [];
      const value = put === undefined ? outcome : carriedOutcome(put);
      return [{ found: toFound(reading, start, end, value, confidence[level]), level, parts }];
    },
  );
  if (standing?.result === 'CARRIED' && standing.told !== null) {
    const { start, end } = standing.told;
    readings.push({
      found: toFound(reading, start, end, carriedOutcome(standing), 0.85),
      level: 2,
      parts: [],
    });
  }
  const own = readings.some(({ level }) => level > 1) ? standing : (rejected ?? standing);

  const isOther = ({ found }: Reading): boolean =>
    !procedure.test(reading.even.slice(found.start, found.end));
  const substantive = readings.some(isOther) ? readings.filter(isOther) : readings;
  const top = Math.max(0, ...substantive.map(({ level }) => level));
  const chosen = substantive.filter(
    ({ level, found }) =>
      level === top ||
      (level === 2 && top === 3 && (delays.includes(found.value) || found.value === 'REJECTED')),
  );
  const facts = settle(reading, chosen, rejected);
  return { facts: facts ?? unsettled(reading, text), resolutions, own: facts === null ? null : own, motions };
}

function settle(
  reading: ItemReading,
  chosen: readonly Reading[],
  rejected: Motion | null,
): OutcomeFacts | null {
  const candidates = chosen.map(({ found }) => found);
  if (chosen.length === 0) {
    if (rejected?.result !== 'LOST' || rejected.told === null) return null;
    const { start, end } = rejected.told;
    return {
      outcome: 'REJECTED',
      verdict: toFound(reading, start, end, 'REJECTED', 0.85),
      parts: [],
      candidates: [],
      decisions: [{ found: toFound(reading, start, end, 'REJECTED', 0.85), parts: [] }],
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
    parts: partsOf(reading, chosen),
    candidates: [],
    decisions,
  };
}

/** The points of the resolution that has them; sentences that are numbered one by one are points too. */
function partsOf(reading: ItemReading, chosen: readonly Reading[]): Found<Outcome>[] {
  const withPoints = chosen.filter(({ parts }) => parts.length > 0);
  if (withPoints.length > 0) return withPoints.flatMap(({ parts }) => [...parts]);
  const lineFrom = new Map(reading.lines.map((line) => [line.from, line]));
  const numbered = chosen.filter(({ found }) => {
    const line = lineFrom.get(found.start);
    return ['number', 'letter', 'roman'].includes(line?.mark?.family ?? '');
  });
  return numbered.length > 1 && numbered.length === chosen.length ? numbered.map(({ found }) => found) : [];
}

const asDecision = (verdict: Found<Outcome>): Pick<OutcomeFacts, 'verdict' | 'decisions'> => ({
  verdict,
  decisions: [{ found: verdict, parts: [] }],
});

/** Where no sentence decides: what the heading says, what is told of the item's fate, or a decision kept elsewhere. */
function unsettled(reading: ItemReading, text: string): OutcomeFacts {
  const none = { verdict: null, parts: [], candidates: [], decisions: [] };
  for (const { bare, start, end } of reading.sentences) {
    const fate = reportedFate.exec(bare)?.[1]?.toLowerCase();
    const outcome: Outcome | null =
      fate === undefined
        ? takenBack.test(bare)
          ? 'WITHDRAWN'
          : null
        : fate === 'withdrawn'
          ? 'WITHDRAWN'
          : 'DEFERRED';
    if (outcome !== null)
      return { ...none, outcome, ...asDecision(toFound(reading, start, end, outcome, 0.75)) };
  }
  const only = reading.sentences.length === 1 ? reading.sentences[0] : undefined;
  const own = only === undefined ? null : readContent(only.words.slice(0, 3000));
  if (only !== undefined && own !== null && isClauseAlone.test(only.bare)) {
    // A decision whose verb stands in its caption.
    const outcome = isElsewhere(only.words) ? 'UNKNOWN' : own;
    const found = toFound(reading, only.start, only.end, outcome, 0.6);
    return outcome === 'UNKNOWN'
      ? { ...none, outcome, candidates: [found] }
      : { ...none, outcome, ...asDecision(found) };
  }
  const title = reading.title.replace(/[\u2010-\u2015]/g, '–');
  const byTitle = titleOutcomes.find(([, pattern]) => pattern.test(title));
  if (byTitle !== undefined) return { ...none, outcome: byTitle[0] };
  const hidden = reading.sentences.filter(
    ({ bare }) => hiddenDecision.test(bare) || doubtfulConsent.test(bare),
  );
  const candidates = hidden.map(({ start, end }) => toFound(reading, start, end, 'UNKNOWN', 0.7));
  return {
    ...none,
    outcome: candidates.length > 0 ? 'UNKNOWN' : 'NONE_RECORDED',
    candidates: text === '' ? [] : candidates,
  };
}

/**
 * The committee's own final verdict on an item, its numbered points, and the readings that compete where it is
 * UNKNOWN. Amendments, procedure, quoted and earlier decisions and agenda templates decide nothing.
 */
export function readOutcome(item: ItemText): OutcomeFacts {
  return readRuling(item).facts;
}
