import type { StatementsAnswer } from '../answers.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { toDaysText } from '../words/told.ts';
import { ShownOf } from './answer-state.tsx';
import { ItemEntry } from './item-entry.tsx';
import { MatterLine } from './matter-line.tsx';

type Statement = StatementsAnswer['statements'][number];

const tellers: Readonly<Record<Statement['toldBy'], string>> = {
  OFFICER_REPORT_IN_MINUTES: 'Report or officers',
  MEMBERS_IN_MINUTES: 'Members',
  INSPECTION_OR_AUDIT: 'Inspection or audit',
};

/** What was said of how a matter stands, by date: reports and members at the left, inspections at the right. */
export function StatementsResult({ answer }: { readonly answer: StatementsAnswer }) {
  const { title, basis, count, bySource, statements } = answer;
  return (
    <>
      <MatterLine matter={{ title, basis, mergedFrom: null }} />
      {statements.length > 0 && (
        <p>
          {bySource.map(({ toldBy, count: told }) => `${tellers[toldBy]}: ${String(told)}`).join(' · ')}.{' '}
          <span class="soft">
            Sentences are found by the words that are marked. They are not weighed. Where the window is wide,
            inspections and audits stand at the right.
          </span>
        </p>
      )}
      <ShownOf shown={statements.length} count={count} />
      <ol class="plain sides">
        {statements.map((statement) => (
          <StatementEntry key={`${statement.item.id} ${String(statement.start)}`} statement={statement} />
        ))}
      </ol>
    </>
  );
}

function StatementEntry({ statement }: { readonly statement: Statement }) {
  const { toldBy, quote, marks, meeting, item, committeeNames, inWindow, daysToInspection } = statement;
  const days = toDaysText(daysToInspection);
  return (
    <li class={toldBy === 'INSPECTION_OR_AUDIT' ? 'other-side' : undefined}>
      <ItemEntry
        meeting={meeting}
        item={item}
        committees={committeeNames}
        marks={[inWindow === 'POSSIBLY' && 'perhaps outside the days asked for']}
        level="h2"
      >
        <p>
          <strong>{tellers[toldBy]}</strong>
          {days && ` · the next inspection or audit after ${days}`}
        </p>
        <blockquote>
          <MarkedText text={quote} marks={marks} />
        </blockquote>
      </ItemEntry>
    </li>
  );
}
