import type { RecordAnswer } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { Notices } from '../parts/notices.tsx';
import { toAddress } from '../route.ts';
import { toListed } from '../words/counted.ts';
import { toStateText } from '../words/questions.ts';
import type { Told } from '../words/told.ts';
import { CoveragePart } from './coverage-part.tsx';

/** The state of an answer, with what was searched: also where nothing was found. */
export function AnswerState({
  answer,
  ownPage,
}: {
  readonly answer: RecordAnswer;
  readonly ownPage: string | null;
}) {
  return (
    <>
      <Notices notices={answer.notices} ownPage={ownPage} />
      <p>
        <span class="verdict">{toStateText(answer.state)}.</span> {answer.reason}
      </p>
      {answer.ignoredWords.length > 0 && (
        <p class="soft">Left out of the search: {toListed(answer.ignoredWords)}.</p>
      )}
      <CoveragePart coverage={answer.coverage} open />
    </>
  );
}

/** What the record tells, in order of date, each with its words. */
export function ToldList({ told, count }: { readonly told: readonly Told[]; readonly count: number }) {
  return (
    <>
      {told.length < count && (
        <p class="soft">
          The first {String(told.length)} of {String(count)} are shown.
        </p>
      )}
      <ol class="plain">
        {told.map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Entry({ entry }: { readonly entry: Told }) {
  const { meeting, item, committees, lines, quotes, isPossibly } = entry;
  return (
    <>
      <h2>
        {meeting ? <DateText of={meeting} /> : 'Date not known'}
        {item && (
          <>
            {': '}
            <a href={toAddress({ view: 'item', id: item.id })}>
              {item.number && `${item.number}. `}
              {item.title}
            </a>
          </>
        )}
      </h2>
      <p class="soft">
        {meeting && (
          <a href={toAddress({ view: 'meeting', id: meeting.id })}>
            {committees.length > 0 ? toListed(committees) : 'Meeting'}, {meeting.dateText}
          </a>
        )}
        {isPossibly && ' · perhaps outside the days asked for'}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
    </>
  );
}
