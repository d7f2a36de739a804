import type { ItemRow, MeetingAnswer } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { DocumentList } from '../parts/document-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Notices } from '../parts/notices.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { toAddress, toCommitteeAddress } from '../route.ts';
import { toListed } from '../words/counted.ts';
import { toAttendanceText, toOutcomeText, toPublicationText, toReadingText } from '../words/meeting-state.ts';
import { KnownForm } from './known-form.tsx';
import { MeetingMarks } from './meeting-row.tsx';

/** A meeting with its agenda. */
export function MeetingView({ meeting }: { readonly meeting: MeetingAnswer }) {
  const committee = meeting.committeeName ?? toListed(meeting.committees.map(({ name }) => name));
  return (
    <>
      <nav aria-label="Where this meeting belongs">
        {meeting.committees.map(({ id, name }) => (
          <p key={id}>
            <a href={toCommitteeAddress(id)}>All meetings of {name}</a>
          </p>
        ))}
      </nav>
      <Heading title={`${committee}, ${meeting.dateText}`}>
        {committee}, <DateText of={meeting} />
        <MeetingMarks meeting={meeting} />
      </Heading>
      <Notices
        notices={meeting.notice ? [meeting.notice] : []}
        ownPage={meeting.source?.originalUrl ?? null}
      />
      <dl class="facts">
        <Fact name="Time" value={meeting.time} />
        <Fact name="Place" value={meeting.venue} />
        <Fact name="Kind" value={meeting.meetingType} />
        <Fact name="Status" value={meeting.statusText} />
        <Fact name="Moved" value={meeting.rescheduled} />
        <Fact name="Published" value={toPublicationText(meeting.publicationState)} />
        <Fact name="Our copy" value={toReadingText(meeting.readState)} />
        <Fact name="Why not" value={meeting.failure} />
      </dl>
      <KnownForm id={meeting.id} at="" />
      <section aria-labelledby="items">
        <h2 id="items">Agenda</h2>
        {meeting.items.length === 0 && <p class="soft">Our copy has no agenda of this meeting.</p>}
        <ol class="plain">
          {meeting.items.map((item) => (
            <li key={item.id}>
              <Item item={item} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="papers">
        <h2 id="papers">Papers of the whole meeting</h2>
        <DocumentList documents={meeting.documents} />
      </section>
      {meeting.attendance.length > 0 && (
        <section aria-labelledby="attendance">
          <h2 id="attendance">Who was there, by the attendance list</h2>
          <ul>
            {meeting.attendance.map(({ id, name, role, status }) => (
              <li key={id}>
                {name} <span class="soft">{[role, toAttendanceText(status)].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meeting.formerly.length > 0 && (
        <section aria-labelledby="formerly">
          <h2 id="formerly">No longer on the council’s page</h2>
          <ul>
            {meeting.formerly.map(({ id, title, kind }) => (
              <li key={id}>
                {title ?? 'untitled'} <span class="soft">{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceLine source={meeting.source} what="this meeting" />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Item({ item }: { readonly item: ItemRow }) {
  const outcomes = [...new Set(item.decisions.map(({ outcome }) => outcome))];
  const remarks = [
    ...(item.restricted ? ['papers not public'] : []),
    ...(outcomes.length > 0 ? [toListed(outcomes.map(toOutcomeText))] : []),
  ];
  const number = item.number ? `${item.number}. ` : '';
  if (item.heading) return <strong>{number + item.title}</strong>;
  return (
    <>
      <a href={toAddress({ view: 'item', id: item.id })}>{number + item.title}</a>
      {remarks.length > 0 && <span class="soft"> · {remarks.join(' · ')}</span>}
    </>
  );
}
