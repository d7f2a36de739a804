import type { CoverageFacts } from '../trace/coverage.ts';
import type { CoverageAnswer } from '../trace/read-coverage.ts';
import { toReadFrom } from './read-from.ts';

export interface CoverageParts {
  readonly facts: CoverageFacts;
  readonly committees?: CoverageAnswer['committees'];
  readonly notices: readonly string[];
}

/** Coverage as the API says it. */
export function toCoverageAnswer({ facts, committees = [], notices }: CoverageParts): object {
  return {
    ...facts,
    listCoversWindow: facts.listCover === 'WHOLE',
    readFrom: facts.readFrom.map(toReadFrom),
    fieldsSearched: facts.fieldsSearched.map((field) => field.toUpperCase()),
    notices,
    committees: committees.map(({ committee, ...part }) => ({
      committee,
      coverage: toCoverageAnswer(part),
    })),
  };
}
