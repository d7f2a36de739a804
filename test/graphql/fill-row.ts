import type { GraphValue, NodeRow } from '../../queries/write/graph-rows.ts';
import { type Label, labels } from '../../schema/graph/labels.ts';

/** A whole row of a label from the properties that a test cares about; the rest is null. */
export function fillRow<L extends Label>(
  label: L,
  properties: Partial<Record<(typeof labels)[L][number], GraphValue>> & { readonly id: string },
): NodeRow<L> {
  const empty = Object.fromEntries(labels[label].map((property) => [property, null]));
  return { ...empty, ...properties };
}
