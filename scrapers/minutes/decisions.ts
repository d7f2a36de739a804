import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import { ids } from '../../schema/records/ids.ts';
import { isCorrectRecord, readOutcome } from './outcome-words.ts';
import { joinSpans, type Span, splitParagraphs } from './paragraphs.ts';

type ItemTexts = Pick<AgendaItemRecord, 'id' | 'meetingId' | 'decisionText' | 'minutesText' | 'minutesCut'>;

/** Capitals mark a verdict wherever they stand ("RESOLVEd" and "UNANIMOUSLY RESOLVED" are seen); small letters at the front only. */
const resolvedInCapitals = /\bRESOLVE[Dd]\b/;
const resolvedAtFront = /^\W*(it was (also |then |further |therefore |unanimously )*)?resolved\b/i;
const agreedAtFront = /^\W*(it was (unanimously )?|unanimously )?AGREED\b/;
const confirmed = /\b(approved|agreed|confirmed|signed|accepted)\b/i;

/** The verdict is still to come: a colon or dash at the end, or nothing after the verb. */
const openEnd = /[:–—-]\s*$|\b(RESOLVED|AGREED)( unanimously)?( that| to)?\W*$/i;
const numbered = /^(\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(\.\d{1,2})+\.?|[•–-])\s+\S/i;
const vote = /^(votes?|voting|the vote)\b.{0,80}$/i;
const nothing = /^\W*(none|no decision|n\/?a|not applicable|nil)\W*$/i;

/**
 * The decisions that an item's own texts word: its "Decision:" section whole, else the resolutions in its
 * minutes. Agenda text is never read: a "RESOLVED –" there is a template. The outcome is read only where one
 * verb stands alone (outcome-words.ts). Decision ids come from the quote, so they survive a re-reading.
 */
export function readDecisions(item: ItemTexts): DecisionRecord[] {
  const { decisionText, minutesText } = item;
  if (decisionText !== null) {
    if (nothing.test(decisionText)) return [];
    const whole = { start: 0, end: decisionText.length, quote: decisionText };
    return [toDecision(item, whole, 'decision-section-1', 0.95, 'decisionText', 1)];
  }
  if (minutesText === null) return [];
  const seen = new Map<string, number>();
  return findResolutions(minutesText)
    .filter(({ span }) => !(item.minutesCut && span.end === minutesText.length))
    .map(({ span, confidence }) => {
      const occurrence = (seen.get(span.quote) ?? 0) + 1;
      seen.set(span.quote, occurrence);
      return toDecision(item, span, 'resolution-wording-1', confidence, 'minutesText', occurrence);
    });
}

function toDecision(
  item: ItemTexts,
  { start, end, quote }: Span,
  method: string,
  confidence: number,
  field: string,
  occurrence: number,
): DecisionRecord {
  return {
    kind: 'decision',
    id: ids.decision(item.id, quote, occurrence),
    itemId: item.id,
    meetingId: item.meetingId,
    text: quote,
    outcome: readOutcome(quote.replace(/\bresolved\b/i, '')),
    inference: { method, confidence, quote, field, start, end },
  };
}

/** How sure the wording of a paragraph is to be a verdict, 0–1; 0 for none. */
function verdictConfidence(paragraph: string): number {
  if (resolvedInCapitals.test(paragraph)) return 0.9;
  if (agreedAtFront.test(paragraph)) return 0.85;
  if (isCorrectRecord(paragraph) && confirmed.test(paragraph)) return 0.85;
  return resolvedAtFront.test(paragraph) ? 0.8 : 0;
}

function findResolutions(text: string): { span: Span; confidence: number }[] {
  const paragraphs = splitParagraphs(text);
  const found: { span: Span; confidence: number }[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const first = paragraphs[index];
    const confidence = first === undefined ? 0 : verdictConfidence(first.quote);
    if (first === undefined || confidence === 0) continue;
    const lastIndex = openEnd.test(first.quote) ? endOfList(paragraphs, index) : index;
    const last = paragraphs[lastIndex] ?? first;
    index = lastIndex;
    // The bare word with nothing after it is a template that nobody filled in.
    if (!(last === first && openEnd.test(first.quote) && first.quote.length < 40)) {
      found.push({ span: joinSpans(text, first, last), confidence });
    }
  }
  return found;
}

/** Index of the last paragraph that belongs to the open verdict at `start`: its numbered points, or the next one. */
function endOfList(paragraphs: readonly Span[], start: number): number {
  const isPoint = (at: number): boolean => {
    const quote = paragraphs[at]?.quote;
    return (
      quote !== undefined &&
      (numbered.test(quote) || /^that\b/i.test(quote)) &&
      verdictConfidence(quote) === 0
    );
  };
  let end = start;
  // Votes are recorded between the points of one resolution.
  for (let at = start + 1; at < paragraphs.length; at += 1) {
    if (isPoint(at)) end = at;
    else if (!(vote.test(paragraphs[at]?.quote ?? '') && isPoint(at + 1))) break;
  }
  if (end > start) return end;
  const next = paragraphs[start + 1]?.quote;
  return next !== undefined && verdictConfidence(next) === 0 ? start + 1 : start;
}
