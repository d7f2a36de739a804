import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { searchedFields } from '../../search/searched-item.ts';
import { findCouncilsOf, toAskedWindow, toNotices } from './asked-record.ts';
import { type CoverageFacts, toCoverage } from './coverage.ts';
import type { DayWindow } from './day-window.ts';
import { loadRecord } from './load-record.ts';
import { findScope } from './resolve-scope.ts';

export interface CoverageQuestion extends DayWindow {
  readonly council: string | null;
  readonly committee: string | null;
}

export interface CoverageAnswer {
  readonly facts: CoverageFacts;
  readonly committees: readonly {
    readonly committee: CommitteeRow;
    readonly facts: CoverageFacts;
    readonly notices: readonly string[];
  }[];
  readonly notices: readonly string[];
}

/** What our copy holds of a window, over all and committee by committee. QueryError for a wrong question. */
export async function readCoverage(engine: GraphEngine, question: CoverageQuestion): Promise<CoverageAnswer> {
  const window = toAskedWindow(question);
  const scope = await findScope(
    engine,
    question.council,
    question.committee === null ? null : [question.committee],
  );
  const { committees, meetings } = await loadRecord(engine, scope);
  const councils = await findCouncilsOf(engine, scope);
  const noticesOf = (install: string): string[] =>
    toNotices([...councils.values()].filter((council) => council.install === install));
  return {
    facts: toCoverage(committees, [...meetings.values()].flat(), window, searchedFields),
    committees: committees.map((covered) => ({
      committee: covered.row,
      facts: toCoverage([covered], meetings.get(covered.id) ?? [], window, searchedFields),
      notices: noticesOf(covered.row.install),
    })),
    notices: toNotices(councils.values()),
  };
}
