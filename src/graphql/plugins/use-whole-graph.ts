import { type ExecutionArgs, Kind, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GraphChangingError } from '../../errors.ts';
import type { GraphGate } from '../../graph/graph-gate.ts';
import { toClientError } from '../mask-error.ts';

/** Fields that say something of the server and nothing of the graph. */
const apartFromGraph = new Set(['runningWork', '__schema', '__type', '__typename']);

/** Answers nothing from a graph that is half one state and half the next: waits for it, and says so where that is long. */
export function useWholeGraph(gate: GraphGate): Plugin {
  return {
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const { document } = args as ExecutionArgs;
      const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
      if (operations.every(asksNothingOfGraph)) return undefined;
      let leave: () => void;
      try {
        leave = await gate.enter();
      } catch (error) {
        if (!(error instanceof GraphChangingError)) throw error;
        const extensions = { code: error.code, http: { status: 503 } };
        setResultAndStopExecution({ errors: [toClientError(error, error.message, extensions)] });
        return undefined;
      }
      return { onExecuteDone: leave };
    },
  };
}

const asksNothingOfGraph = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every((s) => s.kind === Kind.FIELD && apartFromGraph.has(s.name.value));
