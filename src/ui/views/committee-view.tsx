import type { CommitteeAnswer } from '../answers.ts';
import { Heading } from '../parts/heading.tsx';
import { Notices } from '../parts/notices.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { toAddress, toCommitteeAddress } from '../route.ts';
import { toCounted } from '../words/counted.ts';
import { toSpanText } from '../words/dates.ts';
import { MeetingListRow } from './meeting-row.tsx';

interface CommitteeViewProps {
  readonly committee: CommitteeAnswer;
  /** Whether this is a later part of its meetings. */
  readonly continued: boolean;
}

/** A committee: its names, and its meetings with what is known of each. */
export function CommitteeView({ committee, continued }: CommitteeViewProps) {
  const { id, name, council, meetings, meetingsListed } = committee;
  const { hasNextPage, endCursor } = meetings.pageInfo;
  return (
    <>
      <p class="soft">{council.name}</p>
      <Heading title={name} />
      <Notices
        notices={committee.notice ? [committee.notice] : []}
        ownPage={committee.source?.originalUrl ?? null}
      />
      {committee.expired && <p>This committee no longer meets.</p>}
      <Names names={committee.names} />
      <section aria-labelledby="meetings">
        <h2 id="meetings">Meetings</h2>
        <p class="soft">
          {meetingsListed === null
            ? 'The council’s list of its meetings was not read.'
            : `The council’s list names ${toCounted(meetingsListed, 'meeting')}.`}{' '}
          The earliest is first; those without any date stand before it.
        </p>
        {meetings.nodes.length === 0 && <p>Our copy has no {continued && 'further '}meeting of it.</p>}
        <ol class="plain">
          {meetings.nodes.map((meeting) => (
            <MeetingListRow key={meeting.id} meeting={meeting} committee={name} />
          ))}
        </ol>
        <nav aria-label="More meetings">
          {continued && <a href={toCommitteeAddress(id)}>From the first meeting</a>}{' '}
          {hasNextPage && endCursor && (
            <a href={toAddress({ view: 'committee', id, after: endCursor })}>Later meetings</a>
          )}
        </nav>
      </section>
      <SourceLine source={committee.source} what="this committee" />
    </>
  );
}

function Names({ names }: Pick<CommitteeAnswer, 'names'>) {
  if (names.length < 2) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names it has gone by</h2>
      <p class="soft">
        The days are the first and the last on which our copy saw the name printed, not those on which it was
        given or taken.
      </p>
      <ul>
        {names.map(({ name, from, to }) => (
          <li key={name}>
            {name} <span class="soft">{toSpanText(from, to)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
