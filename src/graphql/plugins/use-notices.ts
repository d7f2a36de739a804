import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import { findCommitteesByCid } from '../../../queries/read/trace-scope.ts';
import type { ApiContext } from '../context.ts';
import { toCouncilsAsked } from '../councils-asked.ts';
import { toNotices } from '../trace/asked-record.ts';

/** More councils than one graph holds. */
const councilsRead = 1_000;

/**
 * Says in `extensions.notices` of an answer what must be said with it: which councils are a reconstruction. Of
 * every such council in the graph, unless the question is surely about others alone.
 */
export function useNotices(): Plugin {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: async ({ result, setResult }) => {
        if (Symbol.asyncIterator in result) return;
        const notices = await readNotices(args);
        if (notices.length === 0) return;
        const answer: ExecutionResult = result;
        setResult({ ...answer, extensions: { ...answer.extensions, notices } });
      },
    }),
  };
}

/** None where the graph fails: the answer itself says so then. */
async function readNotices(args: ExecutionArgs): Promise<string[]> {
  const { engine } = args.contextValue as ApiContext;
  try {
    const rows = await engine.read(readCouncilPage, { after: '', limit: councilsRead });
    const councils = rows.map(({ node }) => node);
    const asked = toCouncilsAsked(args);
    if (asked === null || toNotices(councils).length === 0) return toNotices(councils);
    const byCid =
      asked.cids.length === 0
        ? []
        : await engine.read(findCommitteesByCid, { cids: [...asked.cids], install: null });
    const installs = new Set([...asked.installs, ...byCid.map(({ node }) => node.install)]);
    return toNotices(councils.filter(({ install }) => installs.has(install)));
  } catch {
    return [];
  }
}
