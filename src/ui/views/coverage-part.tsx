import type { CoverageAnswer } from '../answers.ts';
import { toCoverageSentences } from '../words/coverage.ts';

/** How much of the record was searched, folded away under a line that says so. */
export function CoveragePart({
  coverage,
  title,
}: {
  readonly coverage: CoverageAnswer;
  readonly title: string;
}) {
  return (
    <details>
      <summary>{title}</summary>
      {toCoverageSentences(coverage).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
