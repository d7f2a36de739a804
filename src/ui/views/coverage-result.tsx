import type { CouncilAnswer, HeldAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Notices } from '../parts/notices.tsx';
import { toCommitteeAddress } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';
import { CoveragePart } from './coverage-part.tsx';

interface CoverageResultProps {
  readonly answer: HeldAnswer;
  readonly councils: readonly CouncilAnswer[];
  readonly ownPage: string | null;
}

/** How much of the record our copy holds, in all and by committee, and what could not be read. */
export function CoverageResult({ answer, councils, ownPage }: CoverageResultProps) {
  const { committees, notices, failures } = answer;
  const mark = toCommitteeMarks(councils);
  return (
    <>
      <Notices notices={notices} ownPage={ownPage} />
      <CoveragePart coverage={answer} open />
      <DataTable
        caption="Meetings by committee"
        columns={[
          'Committee',
          'Listed',
          'With agenda',
          'With minutes',
          'Not read',
          'Failed',
          'Day not known',
        ]}
        rows={committees.map(({ committee, coverage: held }) => [
          <a key="name" href={toCommitteeAddress(committee.id)}>
            {committee.name + mark(committee, committee.council)}
          </a>,
          String(held.meetingsListed),
          String(held.meetingsWithAgenda),
          String(held.meetingsWithMinutes),
          String(held.meetingsNotRead),
          String(held.meetingsFailed),
          String(held.meetingsUndated),
        ])}
      />
      <h2>What could not be read</h2>
      {failures.length === 0 ? (
        <p>Of what was asked for, everything could be read.</p>
      ) : (
        <ul>
          {failures.map(({ subject, url, reason }) => (
            <li key={`${subject} ${url ?? ''}`}>
              {subject}: {reason} {url && <span class="soft">{url}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
