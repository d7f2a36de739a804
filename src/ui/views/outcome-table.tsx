import type { OutcomeBucketAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { toOutcomeText } from '../words/meeting-state.ts';

const toShare = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** What came of items, by stretches of time. What is unknown, and what has no text, stands beside the rest. */
export function OutcomeTable({ buckets }: { readonly buckets: readonly OutcomeBucketAnswer[] }) {
  if (buckets.length === 0) return null;
  return (
    <DataTable
      caption="What came of items; items of procedure are counted apart"
      columns={['Time', 'Outcome', 'Items', 'Share of those with text']}
      rows={buckets.flatMap(({ label, outcomes, itemsWithoutText, proceduralItems }) => [
        ...outcomes.map(({ outcome, count, share }) => [
          label ?? 'all',
          toOutcomeText(outcome),
          String(count),
          toShare(share),
        ]),
        [
          label ?? 'all',
          'No text in our copy; procedure',
          `${String(itemsWithoutText)}; ${String(proceduralItems)}`,
          '',
        ],
      ])}
    />
  );
}
