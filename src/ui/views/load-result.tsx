import type { CouncilAnswer, LoadAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toCommitteeAddress } from '../route.ts';
import { toBodyName } from '../words/committee-names.ts';
import { toCounted, toListed } from '../words/counted.ts';
import { ShownOf } from './answer-state.tsx';

type Bucket = LoadAnswer['committees'][number]['buckets'][number];

const columns = [
  'Time',
  'Meetings',
  'Items',
  'Of substance',
  'Papers',
  'With minutes',
  'Characters of minutes',
] as const;

const toMean = (mean: number | null, digits = 1): string =>
  mean === null ? '' : ` (${mean.toFixed(digits)})`;

function toCells(bucket: Bucket): string[] {
  const notHeld = bucket.meetingsNotHeld === 0 ? '' : ` (${String(bucket.meetingsNotHeld)} not held)`;
  return [
    bucket.label ?? 'All time',
    String(bucket.meetings) + notHeld,
    `${String(bucket.items)}${toMean(bucket.itemsPerMeeting)}`,
    `${String(bucket.substantiveItems)}${toMean(bucket.substantivePerMeeting)}`,
    `${String(bucket.papers)}${toMean(bucket.papersPerMeeting)}`,
    String(bucket.meetingsWithMinutes),
    `${String(bucket.minutesCharacters)}${toMean(bucket.minutesPerMeeting, 0)}`,
  ];
}

interface LoadResultProps {
  readonly answer: LoadAnswer;
  readonly councils: readonly CouncilAnswer[];
}

/** How much committees had on their agendas, a table each. */
export function LoadResult({ answer: { committees, count, total }, councils }: LoadResultProps) {
  const toName = toBodyName(councils);
  const told = committees.filter(({ buckets }) => buckets.length > 0);
  const without = committees.filter(({ buckets }) => buckets.length === 0);
  return (
    <>
      {told.map(({ committee, buckets, total: whole }) => (
        <section key={committee.id} aria-labelledby={`load-${committee.id}`}>
          <h2 id={`load-${committee.id}`}>
            <a href={toCommitteeAddress(committee.id)}>{toName(committee)}</a>
          </h2>
          <p>
            <OwnPage source={committee.source}>The council’s own page for this committee</OwnPage>
          </p>
          <DataTable
            caption={`What ${toName(committee)} had on its agendas, the mean of a meeting in brackets`}
            columns={columns}
            rows={[...buckets, ...(whole && buckets.length > 1 ? [{ ...whole, label: 'Together' }] : [])].map(
              toCells,
            )}
          />
        </section>
      ))}
      {told.length > 1 && total && (
        <section aria-labelledby="load-total">
          <h2 id="load-total">All of them, each meeting once</h2>
          <DataTable
            caption="What all had on their agendas, the mean of a meeting in brackets"
            columns={columns}
            rows={[toCells(total)]}
          />
        </section>
      )}
      {without.length > 0 && (
        <p class="soft">
          No meeting of {toListed(without.map(({ committee }) => toName(committee)))} in our copy.
        </p>
      )}
      <ShownOf shown={committees.length} count={count} />
      <p class="soft">
        Means are over the meetings whose agenda, or minutes, our copy holds
        {total !== null &&
          total.itemsCut > 0 &&
          `; ${toCounted(total.itemsCut, 'item')} with shortened minutes`}
        . Printed pages are not known: papers are listed and not read.
      </p>
    </>
  );
}
