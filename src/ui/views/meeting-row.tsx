import type { MeetingRow } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { toAddress } from '../route.ts';
import { toPublicationText, toReadingText } from '../words/meeting-state.ts';

/** One meeting of a list: its date as far as it is known, whether it was held, what is published, what we read. */
export function MeetingListRow({
  meeting,
  committee,
}: {
  readonly meeting: MeetingRow;
  readonly committee: string;
}) {
  const { id, committeeName, time, meetingType } = meeting;
  return (
    <li>
      <a href={toAddress({ view: 'meeting', id })}>
        <DateText of={meeting} />
        {time && `, ${time}`}
      </a>
      <MeetingMarks meeting={meeting} />
      <br />
      <span class="soft">
        {toPublicationText(meeting.publicationState)}, {toReadingText(meeting.readState)}
        {meetingType && ` · ${meetingType}`}
        {committeeName && committeeName !== committee && ` · as ${committeeName}`}
      </span>
    </li>
  );
}

/** "cancelled" or "to be confirmed", where it is either. */
export function MeetingMarks({ meeting }: { readonly meeting: Pick<MeetingRow, 'status'> }) {
  if (meeting.status === 'CANCELLED') return <strong class="cancelled"> cancelled</strong>;
  return meeting.status === 'TENTATIVE' ? <span class="soft"> to be confirmed</span> : null;
}
