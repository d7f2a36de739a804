import type { CommitteeTrace } from '../answers.ts';
import { toVerdictText } from '../words/verdicts.ts';
import { CoveragePart } from './coverage-part.tsx';

type Judged = Pick<CommitteeTrace, 'verdict' | 'reason' | 'coverage'>;

/** What a search over a committee's record came to, why, and how much was searched. */
export function VerdictLines({ part: { verdict, reason, coverage } }: { readonly part: Judged }) {
  return (
    <>
      <p>
        <span class="verdict">{toVerdictText(verdict)}.</span> {reason}
      </p>
      <CoveragePart coverage={coverage} open={false} />
    </>
  );
}
