import type { CouncilAnswer, WhoSawAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { DateText } from '../parts/date-text.tsx';
import { toCommitteeAddress } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';
import { toCounted } from '../words/counted.ts';
import { MatterLine } from './matter-line.tsx';
import { SightingList } from './sighting-list.tsx';

interface WhoSawResultProps {
  readonly answer: WhoSawAnswer;
  readonly councils: readonly CouncilAnswer[];
}

/** Which committees saw a matter, from when to when, then each time that they did. */
export function WhoSawResult({ answer, councils }: WhoSawResultProps) {
  const { matter, committees, sightings, count, proposed, proposedCount, rejectedCount } = answer;
  const mark = toCommitteeMarks(councils, committees);
  return (
    <>
      <MatterLine matter={matter} />
      {committees.length > 0 && (
        <DataTable
          caption="Committees that had it before them"
          columns={['Committee', 'Times', 'Surely', 'First', 'Last']}
          rows={committees.map(({ name, committee, count: times, seenCount, firstMeeting, lastMeeting }) => [
            <a key="name" href={toCommitteeAddress(committee.id)}>
              {name + mark(committee, committee.council)}
            </a>,
            String(times),
            String(seenCount),
            <DateText key="first" of={firstMeeting} />,
            <DateText key="last" of={lastMeeting} />,
          ])}
        />
      )}
      {sightings.length > 0 && (
        <section aria-labelledby="sightings">
          <h2 id="sightings">Each time</h2>
          <SightingList sightings={sightings} count={count} level="h3" />
        </section>
      )}
      {proposed.length > 0 && (
        <section aria-labelledby="proposed">
          <h2 id="proposed">Links that are only proposed, and do not count</h2>
          <SightingList sightings={proposed} count={proposedCount} level="h3" />
        </section>
      )}
      {rejectedCount > 0 && (
        <p class="soft">
          Not counted:{' '}
          {toCounted(rejectedCount, 'link that a person rejected', 'links that a person rejected')}.
        </p>
      )}
    </>
  );
}
