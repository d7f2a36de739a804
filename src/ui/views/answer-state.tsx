import type { RecordAnswer } from '../answers.ts';
import { Notices } from '../parts/notices.tsx';
import { toListed } from '../words/counted.ts';
import { toStateText } from '../words/questions.ts';
import { CoveragePart } from './coverage-part.tsx';

interface AnswerStateProps {
  readonly answer: RecordAnswer;
  readonly ownPage: string | null;
}

/** The state of an answer, with what was searched: also where nothing was found. */
export function AnswerState({ answer, ownPage }: AnswerStateProps) {
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

/** Says that an answer has more than is shown; nothing where it has not. */
export function ShownOf({ shown, count }: { readonly shown: number; readonly count: number }) {
  if (shown >= count) return null;
  return (
    <p class="soft">
      The first {String(shown)} of {String(count)} are shown.
    </p>
  );
}
