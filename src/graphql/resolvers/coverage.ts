import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { CoverageFacts } from '../trace/coverage.ts';
import { toReadFrom } from './meeting.ts';

export interface CoverageParts {
  readonly facts: CoverageFacts;
  readonly committees?: readonly { readonly committee: CommitteeRow; readonly facts: CoverageFacts }[];
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
    committees: committees.map(({ committee, facts: part }) => ({
      committee,
      coverage: toCoverageAnswer({ facts: part, notices }),
    })),
  };
}
