import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { Outcome } from '../../../schema/records/decision.ts';
import type { ConnectionArguments } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { toAskedWindow } from '../trace/asked-record.ts';
import type { DayWindow } from '../trace/day-window.ts';
import { findCommittee, findCouncil } from '../trace/resolve-scope.ts';

export interface ListArguments extends ConnectionArguments {
  readonly council?: string | null;
  readonly committee?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly query?: string | null;
  readonly outcome?: Outcome | null;
}

/** Filters with names turned into what the graph knows; QueryError for a council or committee that it does not hold. */
export interface Filter {
  readonly install: string | null;
  readonly committee: CommitteeRow | null;
  readonly window: DayWindow;
  readonly hasWindow: boolean;
}

export async function toFilter(
  { council, committee, from, to }: ListArguments,
  { engine }: ApiContext,
): Promise<Filter> {
  const install = council ? (await findCouncil(engine, council)).install : null;
  return {
    install,
    committee: committee ? await findCommittee(engine, committee, install) : null,
    window: toAskedWindow({ from: from ?? null, to: to ?? null }),
    hasWindow: Boolean(from ?? to),
  };
}
