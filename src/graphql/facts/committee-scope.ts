import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { resolveAskedScope, type Scope } from './asked-scope.ts';

/** Committees over a window: what is asked of bodies and not of a matter. */
export interface CommitteeScopeArguments {
  readonly committee?: string | null;
  readonly council?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** QueryError where neither a committee nor a council is named. */
export function resolveCommitteeScope(engine: GraphEngine, asked: CommitteeScopeArguments): Promise<Scope> {
  if (!asked.committee && !asked.council)
    throw new QueryError('Say whose: give committee (id or CId) or council (slug).');
  return resolveAskedScope(engine, asked);
}
