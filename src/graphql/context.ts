import type { CouncilRow } from '../../queries/read/council-rows.ts';
import { loadCouncils } from '../../queries/read/load-nodes.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { createLaterRecord, type LaterRecord } from './facts/later-record.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { RunningWork } from './running-work.ts';
import type { SourceLinks } from './source-links.ts';

/** What resolvers have at hand, anew for each request. */
export interface ApiContext {
  /** For traces and coverage, which bound themselves. Everything else reads through `loaders`. */
  readonly engine: GraphEngine;
  readonly loaders: Loaders;
  /** What came after a meeting; each council's record is read once for a request. */
  readonly laterRecord: LaterRecord;
  readonly sourceLinks: SourceLinks;
  /** What changes archive or graph at this moment. */
  readonly running: () => RunningWork | null;
  /** The council of an install; null where the graph holds none. */
  findCouncil(install: string): Promise<CouncilRow | null>;
}

export interface ContextParts extends Pick<ApiContext, 'engine' | 'sourceLinks' | 'running'> {
  /** Rows that one request may read. */
  readonly rowBudget: number;
}

export function createContext({ engine, sourceLinks, running, rowBudget }: ContextParts): ApiContext {
  const loaders = createLoaders(engine, rowBudget);
  return {
    engine,
    loaders,
    laterRecord: createLaterRecord(engine),
    sourceLinks,
    running,
    findCouncil: (install) => loaders.node(loadCouncils, ids.council(install)),
  };
}
