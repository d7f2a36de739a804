import type { GraphEngine } from '../src/graph/engine.ts';

/** Seconds that linking took of each projection into a graph: from the first that it reads to the last that it writes. */
export interface TimedLinking {
  readonly engine: GraphEngine;
  readonly seconds: readonly number[];
}

/** Linking reads the councils first; when it is done, the projection notes how far it came. */
const first = 'linkable-councils';
const last = 'upsert-projection';

export function timeLinking(engine: GraphEngine): TimedLinking {
  const seconds: number[] = [];
  let start: number | null = null;
  const timed: GraphEngine = {
    kind: engine.kind,
    read: (statement, parameters) => {
      if (statement.name === first) start = performance.now();
      return engine.read(statement, parameters);
    },
    write: (steps) => {
      if (start !== null && steps.some(({ statement }) => statement.name === last)) {
        seconds.push((performance.now() - start) / 1000);
        start = null;
      }
      return engine.write(steps);
    },
    findCandidates: (terms) => engine.findCandidates(terms),
    migrate: () => engine.migrate(),
    wipe: () => engine.wipe(),
    close: () => engine.close(),
  };
  return { engine: timed, seconds };
}
