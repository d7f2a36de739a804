import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import type { ApiContext } from '../context.ts';
import { toNotices } from '../trace/trace-words.ts';

/** More councils than one graph holds. */
const councilsRead = 1_000;

/**
 * Says in `extensions.notices` of every answer what must be said with it: that the graph holds a reconstruction,
 * whatever part of it the answer touched.
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
    return toNotices(rows.map(({ node }) => node));
  } catch {
    return [];
  }
}
