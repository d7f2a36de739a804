import type { DecisionRecord } from '../../schema/records/decision.ts';
import { ids } from '../../schema/records/ids.ts';
import { type ItemVariant, recordsOf } from './meeting-pages.ts';
import type { MergedItem } from './merge-items.ts';
import type { GoodReading } from './read-capture.ts';

export interface MergedDecision {
  readonly decision: DecisionRecord;
  readonly source: GoodReading;
}

/**
 * The decisions found in the very texts that were picked, so that every quote stands where it says it does:
 * those of the decision's own text, else those of the minutes.
 */
export function toMergedDecisions(merged: MergedItem): MergedDecision[] {
  const { decisionSource, minutesSource } = merged;
  const own = decisionSource === null ? [] : worded(decisionSource, 'decisionText', merged);
  if (own.length > 0 || minutesSource === null) return own;
  return worded(minutesSource, 'minutesText', merged);
}

function worded({ item, reading }: ItemVariant, field: string, merged: MergedItem): MergedDecision[] {
  const found = recordsOf(reading, 'decision').filter(
    (decision) => decision.itemId === item.id && decision.inference.field === field,
  );
  const seen = new Map<string, number>();
  return found.map((decision) => {
    const occurrence = (seen.get(decision.text) ?? 0) + 1;
    seen.set(decision.text, occurrence);
    // A row that one page numbers and the other does not has one id here.
    const id =
      item.id === merged.item.id ? decision.id : ids.decision(merged.item.id, decision.text, occurrence);
    return { decision: { ...decision, id, itemId: merged.item.id }, source: reading };
  });
}
