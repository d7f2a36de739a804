import type { CommitteeTrace, CouncilAnswer, HitAnswer, TraceAnswer } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notices } from '../parts/notices.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toAddress, toCommitteeAddress, toItemQuestion } from '../route.ts';
import { toCommitteeMarks } from '../words/committee-names.ts';
import { toCounted, toListed } from '../words/counted.ts';
import { toOutcomeText } from '../words/meeting-state.ts';
import { CoveragePart } from './coverage-part.tsx';
import { VerdictLines } from './verdict-lines.tsx';

const fieldNames: Readonly<Record<string, string>> = {
  TITLE: 'Title',
  DECISION: 'Decision',
  MINUTES: 'Minutes',
};

/** The answer by committee and date: those that have the words first, then every other with its verdict. */
export function TraceResult({
  trace,
  councils,
  ownPage,
}: {
  readonly trace: TraceAnswer;
  readonly councils: readonly CouncilAnswer[];
  readonly ownPage: string | null;
}) {
  const found = trace.committees.filter(({ hits }) => hits.length > 0);
  const marks = toCommitteeMarks(councils, trace.committees);
  const toName = ({ name, committee }: CommitteeTrace): string => name + marks(committee, committee.council);
  const others = trace.committees.filter(({ hits }) => hits.length === 0);
  return (
    <>
      <Notices notices={trace.notices} ownPage={ownPage} />
      <p>{trace.summary}</p>
      {trace.ignoredWords.length > 0 && (
        <p class="soft">Left out of the search: {toListed(trace.ignoredWords)}.</p>
      )}
      <CoveragePart coverage={trace.coverage} open />
      {found.map((part) => (
        <CommitteePart key={part.committee.id} part={part} name={toName(part)} />
      ))}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{found.length > 0 ? 'Other committees' : 'By committee'}</h2>
          <ul class="plain">
            {others.map((part) => (
              <li key={part.committee.id}>
                <a href={toCommitteeAddress(part.committee.id)}>{toName(part)}</a>
                <VerdictLines part={part} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function CommitteePart({ part, name }: { readonly part: CommitteeTrace; readonly name: string }) {
  const shown = part.hits.length;
  const heading = `committee-${part.committee.id}`;
  return (
    <section class="panel" aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={toCommitteeAddress(part.committee.id)}>{name}</a>
      </h2>
      <VerdictLines part={part} />
      <p class="soft">
        {toCounted(part.hitCount, 'item')} with these words
        {shown < part.hitCount && `; the first ${String(shown)} are shown`}
      </p>
      <ol class="plain">
        {part.hits.map((hit) => (
          <li key={hit.item.id}>
            <Hit hit={hit} name={part.name} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Hit({ hit, name }: { readonly hit: HitAnswer; readonly name: string }) {
  const { item, meeting, committeeName, outcomes } = hit;
  return (
    <>
      <h3>
        <DateText of={meeting} />
        {': '}
        <a href={toAddress({ view: 'item', id: item.id })}>
          {item.number && `${item.number}. `}
          {item.title}
        </a>
      </h3>
      <p class="soft">
        <a href={toAddress({ view: 'meeting', id: meeting.id })}>Meeting, {meeting.dateText}</a>
        {committeeName !== name && `, as ${committeeName}`}
        {hit.inWindow === 'POSSIBLY' && ' · perhaps outside the days asked for'}
        {outcomes.length > 0 && ` · ${toListed([...new Set(outcomes)].map(toOutcomeText))}`}
      </p>
      {hit.quotes.map(({ field, quote, marks }, at) => (
        <blockquote key={at}>
          <span class="soft">{fieldNames[field] ?? field}: </span>
          <MarkedText text={quote} marks={marks} />
        </blockquote>
      ))}
      <p>
        <OwnPage source={item.source} /> ·{' '}
        <a href={toItemQuestion('who-saw', item.id)}>Which committees saw this matter?</a>
      </p>
    </>
  );
}
