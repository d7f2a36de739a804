import type { z } from 'zod';
import type { Progress } from '../progress.ts';
import type { Workspace } from '../workspace.ts';

/** Where a piece of work says what it does: this program's own streams, or those of one that handed it over. */
export interface WorkOutput {
  readonly progress: Progress;
  /** Standard output. Waits until the reader takes it. */
  readonly print: (text: string) => Promise<void>;
}

/**
 * What a command does once its data folder is open. It is the same whether the command has the folder to itself
 * or hands the work to the program that serves it, so its options are plain JSON and paths in them are absolute.
 */
export interface WorkDefinition<Options> {
  readonly name: string;
  readonly options: z.ZodType<Options>;
  /** `reads` answers beside other work; `changes` archive or graph, one at a time. */
  readonly kind: 'reads' | 'changes';
  /** What it does, for those who see it running: "crawl barnet-case". */
  readonly title: (options: Options) => string;
  /** True where passing lines of progress would only be in the way of what is printed. */
  readonly quiet: (options: Options) => boolean;
  /** True where it heeds the signal. */
  readonly stops?: true;
  /** @returns the exit code. Stops soon after the signal; what was done until then is kept. */
  readonly run: (
    workspace: Workspace,
    options: Options,
    output: WorkOutput,
    signal: AbortSignal,
  ) => Promise<number>;
}

/** A piece of work with its options, ready to run. */
export interface PieceOfWork {
  readonly kind: 'reads' | 'changes';
  readonly title: string;
  readonly quiet: boolean;
  /** Whether it can be stopped and taken up again; other work ends with its program. */
  readonly stops: boolean;
  /** As it travels to another program. */
  readonly request: { readonly work: string; readonly options: unknown };
  run(workspace: Workspace, output: WorkOutput, signal: AbortSignal): Promise<number>;
}

export interface Work<Options> {
  readonly name: string;
  with(options: Options): PieceOfWork;
  /** Null where these are no options of this work: they came from a program of another version. */
  read(options: unknown): PieceOfWork | null;
}

/** Ties a work's options to their type. */
export function defineWork<Options>(definition: WorkDefinition<Options>): Work<Options> {
  const { name, kind } = definition;
  const prepare = (options: Options): PieceOfWork => ({
    kind,
    title: definition.title(options),
    quiet: definition.quiet(options),
    stops: definition.stops ?? false,
    request: { work: name, options },
    run: (workspace, output, signal) => definition.run(workspace, options, output, signal),
  });
  return {
    name,
    with: prepare,
    read(options) {
      const parsed = definition.options.safeParse(options);
      return parsed.success ? prepare(parsed.data) : null;
    },
  };
}
