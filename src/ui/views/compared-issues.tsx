import type { ComparedAnswer, ComparedIssueAnswer } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toAddress, toCommitteeAddress, toIssueQuestion } from '../route.ts';
import { toLagText } from '../words/lag.ts';
import { toVerdictText } from '../words/verdicts.ts';
import { ShownOf } from './answer-state.tsx';
import { SightPart } from './sight-part.tsx';
import { VerdictLines } from './verdict-lines.tsx';

interface ComparedIssuesProps {
  readonly issues: readonly ComparedIssueAnswer[];
  readonly count: number;
}

/** Issues that two committees may have seen: what was first before each, and how long lay between. */
export function ComparedIssues({ issues, count }: ComparedIssuesProps) {
  return (
    <>
      <ShownOf shown={issues.length} count={count} />
      <ol class="plain">
        {issues.map(({ issue, lag, a, b }) => (
          <li key={issue.id}>
            <h3>
              <a href={toIssueQuestion('who-saw', issue.id)}>{issue.title}</a>
            </h3>
            <p>{toLagText(lag, a.name, b.name)}</p>
            <FirstLine sight={a} />
            <FirstLine sight={b} />
            <p class="soft">
              <a href={toIssueQuestion('who-did-not-see', issue.id)}>Which committees did not see it?</a>
            </p>
            <details>
              <summary>What each saw, with the words</summary>
              <div class="columns">
                <SightPart sight={a} level="h4" />
                <SightPart sight={b} level="h4" />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

function FirstLine({ sight: { name, verdict, firsts } }: { readonly sight: ComparedIssueAnswer['a'] }) {
  const [first] = firsts;
  return (
    <p>
      {name}:{' '}
      {first ? (
        <>
          <DateText of={first.meeting} />,{' '}
          <a href={toAddress({ view: 'item', id: first.item.id })}>{first.item.title}</a> ·{' '}
          <OwnPage source={first.item.source}>The council’s own page</OwnPage>
        </>
      ) : (
        `${toVerdictText(verdict)}.`
      )}
    </p>
  );
}

/** What the record of each committee is worth where nothing leads to it. */
export function ComparedSides({ sides }: { readonly sides: readonly ComparedAnswer[] }) {
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">Where nothing leads to a committee</h2>
      <div class="columns">
        {sides.map(({ name, committee, absence, absenceReason, coverage }) => (
          <div key={committee.id}>
            <h3>
              <a href={toCommitteeAddress(committee.id)}>{name}</a>
            </h3>
            <VerdictLines part={{ verdict: absence, reason: absenceReason, coverage }} />
          </div>
        ))}
      </div>
    </section>
  );
}
