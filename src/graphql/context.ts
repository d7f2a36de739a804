import type { CouncilRow } from '../../queries/read/council-rows.ts';
import { loadCouncils } from '../../queries/read/load-nodes.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { SourceLinks } from './source-links.ts';

/** What resolvers have at hand, anew for each request. */
export interface ApiContext {
  /** For traces and coverage, which bound themselves. Everything else reads through `loaders`. */
  readonly engine: GraphEngine;
  readonly loaders: Loaders;
  readonly sourceLinks: SourceLinks;
  /** The council of an install; null where the graph holds none. */
  findCouncil(install: string): Promise<CouncilRow | null>;
}

export function createContext(engine: GraphEngine, sourceLinks: SourceLinks, rowBudget: number): ApiContext {
  const loaders = createLoaders(engine, rowBudget);
  return {
    engine,
    loaders,
    sourceLinks,
    findCouncil: (install) => loaders.node(loadCouncils, ids.council(install)),
  };
}
