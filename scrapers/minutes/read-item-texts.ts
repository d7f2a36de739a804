import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { Outcome } from '../../schema/records/decision.ts';
import type { DecidedWords, Found, ItemFacts, OutcomeFacts } from './facts.ts';
import { readItem } from './read-item.ts';
import { readOutcome } from './read-outcome.ts';

export type ItemTexts = Pick<AgendaItemRecord, 'title' | 'decisionText' | 'minutesText' | 'minutesCut'>;
export type TextField = 'decisionText' | 'minutesText';

/** What an item's own texts say. Agenda text is never read: a "RESOLVED –" there is a template. */
export interface ItemReport {
  readonly outcome: Outcome;
  /** 0–1; how sure the outcome is. */
  readonly confidence: number;
  readonly method: string;
  /** Outcomes that compete where it is UNKNOWN. */
  readonly candidates: readonly Outcome[];
  readonly decisions: readonly DecidedWords[];
  /** The text that the decisions quote, and the one that everything else does. */
  readonly decidedIn: TextField;
  readonly factsIn: TextField;
  readonly facts: ItemFacts;
}

const nothing = /^\W*(?:none|no decision|n\/?a|not applicable|nil)\W*$/i;
/** Under a "Decision:" caption the caption is the verb. */
const caption = 'RESOLVED:\n';

/**
 * Reads an item's texts: the verdict from its "Decision:" section, else from its minutes; everything else from the
 * minutes, else from the section. Null where it has neither. In minutes that the page cut, words at the cut decide
 * nothing, and that no decision stands before it does not mean that there was none.
 */
export function readItemTexts({
  title,
  decisionText,
  minutesText,
  minutesCut,
}: ItemTexts): ItemReport | null {
  const factsText = minutesText ?? decisionText;
  if (factsText === null) return null;
  const factsIn = minutesText === null ? 'decisionText' : 'minutesText';
  const facts = readItem({ title, text: factsText });
  const section =
    decisionText === null || nothing.test(decisionText) ? null : readSection(title, decisionText);
  if (section !== null) return { ...section, decidedIn: 'decisionText', factsIn, facts };
  const read = { ...toVerdict(facts), decidedIn: factsIn, factsIn, facts } as const;
  return minutesCut && minutesText !== null ? beforeCut(read, minutesText) : read;
}

type Verdict = Pick<ItemReport, 'outcome' | 'confidence' | 'method' | 'candidates' | 'decisions'>;

function toVerdict({ outcome, verdict, candidates, decisions }: OutcomeFacts): Verdict {
  const { method = outcome === 'NONE_RECORDED' ? 'no-verdict-1' : 'heading-1', confidence = 0.8 } =
    verdict ?? candidates[0] ?? {};
  return { outcome, confidence, method, candidates: candidates.map(({ value }) => value), decisions };
}

/** A decision section whole; its words decide though no verb of resolving stands among them. */
function readSection(title: string, text: string): Verdict {
  const plain = readOutcome({ title, text });
  const isSettled = plain.outcome !== 'NONE_RECORDED' && plain.outcome !== 'UNKNOWN';
  const led = isSettled ? plain : readOutcome({ title, text: `${caption}${text}` });
  const shift = isSettled ? 0 : caption.length;
  const outcome = led.outcome === 'NONE_RECORDED' ? 'UNKNOWN' : led.outcome;
  const confidence = outcome === 'UNKNOWN' ? 0.5 : 0.95;
  const method = 'decision-section-2';
  const found = { value: outcome, start: 0, end: text.length, quote: text, method, confidence };
  const parts = led.parts.map((part) => ({ ...part, start: part.start - shift, end: part.end - shift }));
  const candidates = led.candidates.map(({ value }) => value);
  return { outcome, confidence, method, candidates, decisions: [{ found, parts }] };
}

function beforeCut(report: ItemReport, text: string): ItemReport {
  const end = text.trimEnd().length;
  const isWhole = (found: Found<unknown>): boolean => found.end < end;
  const decisions = report.decisions.filter(({ found }) => isWhole(found));
  const isDoubtful = report.outcome === 'NONE_RECORDED' || decisions.length < report.decisions.length;
  return isDoubtful
    ? { ...report, outcome: 'UNKNOWN', confidence: 0.5, decisions }
    : { ...report, decisions };
}
