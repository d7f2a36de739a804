import type { CoverageAnswer } from '../answers.ts';
import { toCoverageSentences } from '../words/coverage.ts';

interface CoveragePartProps {
  readonly coverage: CoverageAnswer;
  /** Whether all of it is shown at once; else what is missing is folded below what was searched. */
  readonly open: boolean;
}

/** How much of the record was searched, and what is missing from it. */
export function CoveragePart({ coverage, open }: CoveragePartProps) {
  const [searched, ...more] = toCoverageSentences(coverage);
  return (
    <details open={open}>
      <summary>{searched}</summary>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
