import type { Outcome } from '../../schema/records/decision.ts';
import { ids } from '../../schema/records/ids.ts';
import type { Found } from '../../scrapers/minutes/facts.ts';
import type { ItemReport, TextField } from '../../scrapers/minutes/read-item-texts.ts';
import type { MergedItem } from './merge-items.ts';
import type { GoodReading } from './read-capture.ts';

export interface MergedDecision {
  readonly id: string;
  readonly itemId: string;
  readonly found: Found<Outcome>;
  readonly parts: readonly Found<Outcome>[];
  readonly field: TextField;
  readonly source: GoodReading;
}

/** The page whose text the quotes of a report stand in. */
export function sourceOf(
  { source, decisionSource, minutesSource }: MergedItem,
  field: TextField,
): GoodReading {
  return (field === 'decisionText' ? decisionSource : minutesSource)?.reading ?? source;
}

/**
 * What an item's texts decide. Ids come from the words, so that they survive a re-reading; equal words under one
 * item are told apart by their order.
 */
export function toMergedDecisions(merged: MergedItem, report: ItemReport | null): MergedDecision[] {
  if (report === null) return [];
  const seen = new Map<string, number>();
  return report.decisions.map(({ found, parts }) => {
    const occurrence = (seen.get(found.quote) ?? 0) + 1;
    seen.set(found.quote, occurrence);
    const id = ids.fact('decision', merged.item.id, found.quote, occurrence);
    const field = report.decidedIn;
    return { id, itemId: merged.item.id, found, parts, field, source: sourceOf(merged, field) };
  });
}
