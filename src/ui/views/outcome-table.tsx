import type { OutcomeBucketAnswer } from '../answers.ts';
import { toOutcomeText } from '../words/meeting-state.ts';

const toShare = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** What came of items, year by year. What is unknown, and what has no text, stands beside the rest. */
export function OutcomeTable({ buckets }: { readonly buckets: readonly OutcomeBucketAnswer[] }) {
  if (buckets.length === 0) return null;
  return (
    <table>
      <caption>Outcomes by year; items of procedure are counted apart</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Outcome</th>
          <th scope="col">Items</th>
          <th scope="col">Share of those with text</th>
        </tr>
      </thead>
      <tbody>
        {buckets.flatMap((bucket) => [
          ...bucket.outcomes.map(({ outcome, count, share }) => (
            <tr key={`${bucket.label ?? ''} ${outcome}`}>
              <td>{bucket.label ?? 'all'}</td>
              <td>{toOutcomeText(outcome)}</td>
              <td>{String(count)}</td>
              <td>{toShare(share)}</td>
            </tr>
          )),
          <tr key={`${bucket.label ?? ''} rest`} class="soft">
            <td>{bucket.label ?? 'all'}</td>
            <td>No text in our copy; procedure</td>
            <td>
              {String(bucket.itemsWithoutText)}; {String(bucket.proceduralItems)}
            </td>
            <td />
          </tr>,
        ])}
      </tbody>
    </table>
  );
}
