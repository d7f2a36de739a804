import type { LagDistributionAnswer } from '../answers.ts';
import { DataTable } from '../parts/data-table.tsx';
import { toCounted } from '../words/counted.ts';
import { toFigureText } from '../words/lag.ts';
import { ComparedIssues, ComparedSides } from './compared-issues.tsx';

/** How long lay between two committees over all issues, and which issues never reached the other. */
export function LagDistributionResult({ answer }: { readonly answer: LagDistributionAnswer }) {
  const { a, b, measured, all, lags, issues } = answer;
  const toRow = (name: string, figures: LagDistributionAnswer['all']): string[] => [
    name,
    String(figures.count),
    ...[figures.lowDecile, figures.median, figures.highDecile].map(toFigureText),
  ];
  return (
    <>
      {issues > 0 && (
        <>
          <DataTable
            caption={`Days from ${a.name} to ${b.name}; below zero where ${b.name} was first`}
            columns={['Issues that both saw', 'Issues', 'A tenth below', 'Median', 'A tenth above']}
            rows={[toRow('Day of both known', measured), toRow('All of them', all)]}
          />
          <DataTable
            caption={`What became of ${toCounted(issues, 'issue')}`}
            columns={['Which', 'Issues']}
            rows={[
              [`${a.name} first`, String(answer.aFirst)],
              [`${b.name} first`, String(answer.bFirst)],
              ['Both on one day', String(answer.sameDay)],
              ['Both, in an order that is not known', String(answer.undecided)],
              [`Never reached ${b.name}`, String(answer.neverReachedB)],
              [`Never reached ${a.name}`, String(answer.neverReachedA)],
              ['Left open whether it did', String(answer.possiblyReached)],
            ]}
          />
          <p class="soft">
            “Never reached” means that no link leads there up to the end of our copy; such issues are in none
            of the days above.
            {answer.proceduralCount > 0 &&
              ` Left out: ${toCounted(answer.proceduralCount, 'issue')} of standing items of procedure.`}
          </p>
        </>
      )}
      <section aria-labelledby="lags">
        <h2 id="lags">Issues that both saw, the longest time between first</h2>
        {all.count === 0 ? (
          <p>No issue is linked to both; below is what that is worth.</p>
        ) : (
          <ComparedIssues issues={lags} count={all.count} />
        )}
      </section>
      <ComparedSides sides={[a, b]} />
    </>
  );
}
