import type { Outcome } from '../../schema/records/decision.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { readContent } from './decided-content.ts';
import { readDecidedColumn } from './decided-tables.ts';
import type { Found, OutcomeFacts } from './facts.ts';
import type { ItemReading } from './item-reading.ts';
import { isElsewhere } from './resolution-content.ts';
import { toldFate } from './told-fates.ts';

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

const isUnprinted =
  /\bdetails? (?:\w+ )?(?:in|on|of which)\b[^.;]{0,30}\b(?:confidential|exempt|private|sealed|closed|restricted) (?:\w+ )?(?:minute|book|record|part|section)|\b(?:motion|resolution|decision|recommendation)s? (?:is|are|was|were|has been|have been) not (?:printed|published|reproduced|minuted|disclosed|set out|for publication)\b|\b(?:resolution|decision)s? (?:was|were|has been) (?:passed|taken|made|reached)\b[^.;]{0,60}\b(?:confidential|exempt|private|sealed|closed|separate)|\b(?:decision|resolution)s? (?:is|are|stands?|lies?) (?:\w+ )?(?:in|on) the (?:\w+ )?(?:confidential|exempt|private|sealed|closed|restricted)\b|\b(?:decision|resolution)s? taken in (?:committee|private|camera|closed session)\b[^.;]{0,40}\b(?:recorded|held|set out|minuted)\b|\bdecision\b.{0,60}\b(?:details?|terms|contents?|particulars) of which\b.{0,40}\b(?:restricted|exempt|confidential|private|withheld|not)\b/i;
/** "The Board noted that …" alone notes; in debate it tells what was said. */
const notedAlone =
  /^(?:(?:the |this )?(?:[\w-]+ ){0,4}(?:board|committee|council|cabinet|panel|forum|group|members|executive|meeting)) (?:\w+ly )?noted\b/i;
const hiddenDecision =
  /\b(?:resolved|agreed|decided|determined|concluded) (?:what|how|which|upon (?:the|a)) [^.;]{0,60}\b(?:action|course|terms|steps|response|approach|done|taken|proceed)\b|\b(?:came to|come to|reached|arrived at) a (?:decision|conclusion|determination)\b.{0,60}\b(?:sealed|private|exempt|confidential|not (?:printed|published))|\b(?:decisions?|instructions?|directions?|determination|resolutions?|outcome)\b(?!-making).{0,140}\b(?:recorded|held|set (?:out|down)|entered|kept|contained|minuted|filed|sent|issued|appears?|noted|found|given)\b.{0,80}\b(?:exempt|confidential|restricted|private|sealed|closed|part (?:2|ii|two|b)|in writing|separate(?:ly)?|decision (?:notice|letter))\b/i;
const doubtfulConsent =
  /\btook it (?:that|as)\b.{0,60}\b(?:content|agreed|assent|support)\w*\b.{0,10}\b(?:though|but|although|however|while)\b.{0,60}\b(?:not|dissent|disagree|against|object)/i;
/** "The lease be granted.": no verb but that of the decision. */
const isClauseAlone =
  /^(?:that\b(?!.{0,300}\b(?:had|has|have|was|were|is|said|asked|would|could)\b)|the\b(?!.{0,300}\b(?:had|has|have|was|were|is|are|said|asked|would|could|to be)\b).{0,300}\bbe\b)/i;

export const toVerdict = (
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

const asDecision = (verdict: Found<Outcome>): Pick<OutcomeFacts, 'verdict' | 'decisions'> => ({
  verdict,
  decisions: [{ found: verdict, parts: [] }],
});

/** A parish council's views on applications, one a line: "Rear extension, 4 The Green – No objection". */
const ofPlanning = /\bplanning\b(?! (?:policy|enforcement|appeal|inspector))/i;
const parishView =
  /(?:[–:|-]|^) ?(?:\w+ )?(?:no objections?|no comments?|objects?|objection|strongly object)\b[^.]{0,80}\W*$/i;

/** One cheap look at the whole text before the patterns. */
const anyHidden =
  /confidential|exempt|restricted|private|sealed|closed|unpublished|part (?:2|ii|two|b)\b|separate|in writing|notice|letter|withheld|\bnot (?:printed|published|reproduced|minuted|disclosed|set out|for publication)|decided|resolved|agreed|determined|concluded|took it|camera/i;

const mayHide = prefilter(hiddenDecision, isUnprinted, doubtfulConsent);
const mayBeUnprinted = prefilter(isUnprinted);

/** Where no sentence decides: what the heading says, what is told of the item's fate, or a decision kept elsewhere. */
export function unsettled(reading: ItemReading, text: string): OutcomeFacts {
  const none = { verdict: null, parts: [], candidates: [], decisions: [] };
  const fate = toldFate(reading);
  if (fate !== null) {
    const found = toVerdict(reading, fate.sentence.start, fate.sentence.end, fate.outcome, 0.75);
    return fate.outcome === 'UNKNOWN'
      ? { ...none, outcome: fate.outcome, candidates: [found] }
      : { ...none, outcome: fate.outcome, ...asDecision(found) };
  }
  const column = reading.even.includes(' | ') ? readDecidedColumn(reading.lines) : null;
  if (column !== null) {
    const found = toVerdict(reading, column.start, column.end, column.outcome, 0.7);
    return { ...none, outcome: column.outcome, ...asDecision(found) };
  }
  const only = reading.sentences.length === 1 ? reading.sentences[0] : undefined;
  const own = only === undefined ? null : readContent(only.words.slice(0, 3000));
  if (only !== undefined && own !== null && isClauseAlone.test(only.bare)) {
    // A decision whose verb stands in its caption.
    const outcome = isElsewhere(only.words) ? 'UNKNOWN' : own;
    const found = toVerdict(reading, only.start, only.end, outcome, 0.6);
    return outcome === 'UNKNOWN'
      ? { ...none, outcome, candidates: [found] }
      : { ...none, outcome, ...asDecision(found) };
  }
  if (only !== undefined && notedAlone.test(only.bare)) {
    const found = toVerdict(reading, only.start, only.end, 'NOTED', 0.6);
    return { ...none, outcome: 'NOTED', ...asDecision(found) };
  }
  const view = ofPlanning.test(reading.title)
    ? reading.sentences.filter(({ bare }) => parishView.test(bare)).at(-1)
    : undefined;
  if (view !== undefined) {
    const found = toVerdict(reading, view.start, view.end, 'AGREED', 0.6);
    return { ...none, outcome: 'AGREED', ...asDecision(found) };
  }
  const title = reading.title.replace(/[\u2010-\u2015]/g, '–');
  const byTitle = titleOutcomes.find(([, pattern]) => pattern.test(title));
  if (byTitle !== undefined) return { ...none, outcome: byTitle[0] };
  const likely = reading.sentences.filter(({ bare }) => mayHide(bare));
  const hidden =
    likely.length > 0 && anyHidden.test(reading.even)
      ? likely.filter(
          ({ bare }) => hiddenDecision.test(bare) || isUnprinted.test(bare) || doubtfulConsent.test(bare),
        )
      : [];
  const candidates = hidden.map(({ start, end }) => toVerdict(reading, start, end, 'UNKNOWN', 0.7));
  return {
    ...none,
    outcome: candidates.length > 0 ? 'UNKNOWN' : 'NONE_RECORDED',
    candidates: text === '' ? [] : candidates,
  };
}

/** A decision that the text says it does not print, whatever its form; null where all is printed. */
export function unprinted(reading: ItemReading, { decisions }: OutcomeFacts): OutcomeFacts | null {
  const likely = reading.sentences.filter(({ bare }) => mayBeUnprinted(bare));
  const one =
    likely.length > 0 && anyHidden.test(reading.even)
      ? likely.find(({ bare }) => isUnprinted.test(bare))
      : undefined;
  if (one === undefined) return null;
  const found = toVerdict(reading, one.start, one.end, 'UNKNOWN', 0.7);
  return { outcome: 'UNKNOWN', verdict: null, parts: [], candidates: [found], decisions };
}
