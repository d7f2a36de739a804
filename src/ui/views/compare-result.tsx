import type { CompareAnswer, ComparedIssueAnswer } from '../answers.ts';
import { toCounted } from '../words/counted.ts';
import { toSentTold } from '../words/told.ts';
import { ComparedIssues, ComparedSides } from './compared-issues.tsx';
import { ToldList } from './told-list.tsx';

/** Which issues two committees saw, the one alone beside the other alone, and what each referred to the other. */
export function CompareResult({ answer }: { readonly answer: CompareAnswer }) {
  const { a, b, proceduralCount } = answer;
  return (
    <>
      <Group id="both" title="Both saw" issues={answer.both} count={answer.bothCount} />
      <div class="columns">
        <Group id="only-a" title={`${a.name} alone`} issues={answer.onlyA} count={answer.onlyACount} />
        <Group id="only-b" title={`${b.name} alone`} issues={answer.onlyB} count={answer.onlyBCount} />
      </div>
      <Group id="undecided" title="Left open" issues={answer.undecided} count={answer.undecidedCount} />
      {proceduralCount > 0 && (
        <p class="soft">Left out: {toCounted(proceduralCount, 'issue')} of standing items of procedure.</p>
      )}
      <Sent id="from-a" from={a.name} to={b.name} sent={answer.referralsFromA} />
      <Sent id="from-b" from={b.name} to={a.name} sent={answer.referralsFromB} />
      <ComparedSides sides={[a, b]} />
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly issues: readonly ComparedIssueAnswer[];
  readonly count: number;
}

function Group({ id, title, issues, count }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {count === 0 ? (
        <p>No issue in our copy; below is what that is worth.</p>
      ) : (
        <>
          <p class="soft">{toCounted(count, 'issue')}</p>
          <ComparedIssues issues={issues} count={count} />
        </>
      )}
    </section>
  );
}

interface SentProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sent: CompareAnswer['referralsFromA'];
}

function Sent({ id, from, to, sent: { count, arrived, notFound, reason, referrals } }: SentProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        Referred by {from} to {to}
      </h2>
      <p>
        {reason}
        {count > 0 &&
          ` ${String(arrived)} of ${String(count)} arrived; ${String(notFound)} were not found there.`}
      </p>
      <ToldList told={referrals.map((one) => toSentTold(one, from, to))} count={count} level="h3" />
    </section>
  );
}
