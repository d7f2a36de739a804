import type { DecisionAnswer, ItemAnswer } from '../answers.ts';
import { DocumentList } from '../parts/document-list.tsx';
import { Heading } from '../parts/heading.tsx';
import { Paragraphs } from '../parts/marked-text.tsx';
import { Notices } from '../parts/notices.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { type QuestionName, toAddress, toIssueQuestion, toItemQuestion } from '../route.ts';
import { toListed } from '../words/counted.ts';
import { toOutcomeText } from '../words/meeting-state.ts';
import { toQuestionText } from '../words/questions.ts';

const itemQuestions = [
  'who-was-there',
  'votes',
  'interests',
  'actions',
  'referrals',
  'public-questions',
] as const satisfies readonly QuestionName[];
const issueQuestions = [
  'who-saw',
  'who-did-not-see',
  'statements',
  'recurrences',
] as const satisfies readonly QuestionName[];

/** An agenda item: what the record says of it, what was decided, and where that was read. */
export function ItemView({ item }: { readonly item: ItemAnswer }) {
  const { meeting } = item;
  const committee = meeting.committeeName ?? toListed(item.committees.map(({ name }) => name));
  return (
    <>
      <nav aria-label="Where this item belongs">
        <p>
          <a href={toAddress({ view: 'meeting', id: meeting.id })}>
            {committee}, {meeting.dateText}
          </a>
        </p>
      </nav>
      <Heading title={item.title}>
        {item.number && <span class="soft">{item.number}. </span>}
        {item.title}
      </Heading>
      <Notices notices={item.notice ? [item.notice] : []} ownPage={item.source?.originalUrl ?? null} />
      {item.restricted && <p>Papers of this item are kept from the public.</p>}
      <section aria-labelledby="decisions">
        <h2 id="decisions">Decisions</h2>
        {item.decisions.length === 0 && <p class="soft">No decision was found in our copy.</p>}
        {item.decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </section>
      <section aria-labelledby="asked">
        <h2 id="asked">Ask about this item</h2>
        <ul>
          {itemQuestions.map((name) => (
            <li key={name}>
              <a href={toItemQuestion(name, item.id)}>{toQuestionText(name)}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="matters">
        <h2 id="matters">Ask about its matter</h2>
        {item.issues.length === 0 && (
          <p class="soft">
            No issue is linked to this item.{' '}
            <a href={toItemQuestion('who-saw', item.id)}>Ask by the words of its title</a>
          </p>
        )}
        {item.issues.map((issue) => (
          <div key={issue.id}>
            <p>The issue “{issue.title}”</p>
            <ul>
              {issueQuestions.map((name) => (
                <li key={name}>
                  <a href={toIssueQuestion(name, issue.id)}>{toQuestionText(name)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <TextPart id="decision-text" title="Decision sheet" text={item.decisionText} />
      <TextPart id="minutes-text" title="Minutes" text={item.minutesText} />
      {item.minutesCut && <p class="soft">The page shortens these minutes; our copy ends where it does.</p>}
      {item.minutesText === null && <p class="soft">Our copy has no minutes of this item.</p>}
      <TextPart id="votes-text" title="Recorded votes" text={item.votesText} />
      <TextPart id="agenda-text" title="Agenda text" text={item.agendaText} />
      <section aria-labelledby="papers">
        <h2 id="papers">Papers</h2>
        <DocumentList documents={item.documents} />
      </section>
      <SourceLine source={item.source} what="this item" />
    </>
  );
}

function Decision({ decision }: { readonly decision: DecisionAnswer }) {
  const sure = Math.round(decision.confidence * 100);
  return (
    <div>
      <p>
        <strong>{toOutcomeText(decision.outcome)}</strong>{' '}
        <span class="soft">read from the words below, {String(sure)} % sure</span>
      </p>
      <blockquote>
        <Paragraphs text={decision.text} />
      </blockquote>
    </div>
  );
}

function TextPart({
  id,
  title,
  text,
}: {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}) {
  if (!text) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Paragraphs text={text} />
    </section>
  );
}
