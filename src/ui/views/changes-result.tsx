import type { ChangesAnswer } from '../answers.ts';
import { OwnPage } from '../parts/own-page.tsx';
import { toAddress, toCommitteeAddress } from '../route.ts';
import { toListed } from '../words/counted.ts';
import { toInstantText } from '../words/dates.ts';
import { ShownOf } from './answer-state.tsx';

type Change = ChangesAnswer['changes'][number];

const kinds: Readonly<Record<Change['kind'], string>> = {
  NEW: 'new',
  CHANGED: 'changed',
  RETIRED: 'no longer listed',
};
const subjects: Readonly<Record<Change['subject'], string>> = {
  COMMITTEE: 'Committee',
  MEETING: 'Meeting',
  ITEM: 'Agenda item',
  DOCUMENT: 'Paper',
  MEMBERSHIP: 'Seat',
  ATTENDANCE: 'Attendance',
  OTHER: 'Other',
};

/** What is new in our copy, what says something else, and what is gone, the newest first. */
export function ChangesResult({ answer }: { readonly answer: ChangesAnswer }) {
  const { since, counts, count, changes, firstCapturedAt, lastCapturedAt } = answer;
  const named = counts.map(
    ({ kind, subject, count: n }) => `${subjects[subject]}, ${kinds[kind]}: ${String(n)}`,
  );
  return (
    <>
      <p class="soft">
        Since {toInstantText(since)}. Our copy was captured from{' '}
        {firstCapturedAt ? toInstantText(firstCapturedAt) : 'a time that is not known'} to{' '}
        {lastCapturedAt ? toInstantText(lastCapturedAt) : 'a time that is not known'}.
      </p>
      {named.length > 0 && <p>In all: {named.join('; ')}.</p>}
      <ShownOf shown={changes.length} count={count} />
      <ol class="plain">
        {changes.map((change) => (
          <li key={`${change.subjectId} ${change.field ?? ''} ${change.capture.at}`}>
            <ChangeEntry change={change} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ChangeEntry({ change }: { readonly change: Change }) {
  const { kind, subject, title, field, before, after, capture, committeeNames, meeting } = change;
  const address = toSubjectAddress(change);
  return (
    <>
      <h2>
        {subjects[subject]}, {kinds[kind]}: {address ? <a href={address}>{title}</a> : title}
      </h2>
      <p class="soft">
        {meeting && subject !== 'MEETING' && (
          <a href={toAddress({ view: 'meeting', id: meeting.id })}>
            {committeeNames.length > 0 ? toListed(committeeNames) : 'Meeting'}, {meeting.dateText}
          </a>
        )}
        {(!meeting || subject === 'MEETING') && toListed(committeeNames)} · seen{' '}
        <time dateTime={capture.at}>{toInstantText(capture.at)}</time>
      </p>
      {field !== null && (
        <dl class="facts">
          <dt>{field} before</dt>
          <dd>{before ?? '(nothing)'}</dd>
          <dt>{field} after</dt>
          <dd>{after ?? '(nothing)'}</dd>
        </dl>
      )}
      <p>
        <OwnPage source={capture.source}>The council’s own page</OwnPage>
      </p>
    </>
  );
}

/** Where the page shows what changed; null where it is gone, or has no view of its own. */
function toSubjectAddress({ kind, subject, subjectId }: Change): string | null {
  if (kind === 'RETIRED') return null;
  if (subject === 'COMMITTEE') return toCommitteeAddress(subjectId);
  if (subject === 'MEETING') return toAddress({ view: 'meeting', id: subjectId });
  return subject === 'ITEM' ? toAddress({ view: 'item', id: subjectId }) : null;
}
