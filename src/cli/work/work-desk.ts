import PQueue from 'p-queue';
import { OneAtATime } from '../../graph/one-at-a-time.ts';
import type { RunningWork } from '../../graphql/running-work.ts';
import type { WorkMessage, WorkRequest } from '../../handover/messages.ts';
import { toExit } from '../exit.ts';
import type { Progress } from '../progress.ts';
import type { Workspace } from '../workspace.ts';
import type { PieceOfWork, WorkOutput } from './work.ts';
import { findWork } from './works.ts';

/** As of any fault of the data folder: the folder is served by a program that cannot do this. */
const unknownWorkExitCode = 6;
/** As a shell has it for a program that was interrupted. */
const interruptedExitCode = 130;

/**
 * Does the work of one open workspace: its own program's and what others hand over. What reads is done at once,
 * what changes archive or graph one after the other.
 */
export class WorkDesk {
  readonly #workspace: Workspace;
  readonly #changes = new PQueue({ concurrency: 1 });
  #running: { title: string; startedAt: string; progress: string | null } | null = null;

  /** Null once the graph can be asked. */
  #ready: Promise<void> | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** What changes archive or graph at this moment. */
  readonly running = (): RunningWork | null =>
    this.#running === null ? null : { ...this.#running, waiting: this.#changes.size };

  /** The work that makes the graph fit to be asked: what only reads waits for it too. */
  async prepare(
    title: string,
    progress: Progress,
    work: (progress: Progress) => Promise<void>,
  ): Promise<void> {
    const prepared = this.run({ title, kind: 'changes' }, progress, work);
    this.#ready = prepared.catch(() => undefined);
    await prepared;
    this.#ready = null;
  }

  /** @returns what the work returns. Throws what it throws. */
  async run<T>(
    { title, kind }: Pick<PieceOfWork, 'title' | 'kind'>,
    progress: Progress,
    work: (progress: Progress) => Promise<T>,
  ): Promise<T> {
    if (kind === 'reads') {
      if (this.#running) progress.note(this.#meanwhile(this.#running.title));
      await this.#ready;
      return work(progress);
    }
    if (this.#running) progress.note(`Waiting for "${this.#running.title}" to end.`);
    return this.#changes.add(async () => {
      this.#running = { title, startedAt: new Date().toISOString(), progress: null };
      try {
        return await work(this.#overheard(progress));
      } finally {
        this.#running = null;
      }
    });
  }

  /** Does what another program asks for, and tells it how it goes. Never throws. */
  readonly doWork = async (
    request: WorkRequest,
    send: (message: WorkMessage) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> => {
    const piece = findWork(request);
    if (!piece) {
      const message = `The program that serves this data folder cannot "${request.work}" so: both must be of one version, restart it`;
      await send({ kind: 'failed', message, code: 'HANDOVER', exitCode: unknownWorkExitCode });
      return;
    }
    const line = new Outgoing(send);
    try {
      const exitCode = await this.run(piece, line.progress, (progress) => {
        signal.throwIfAborted();
        return piece.run(this.#workspace, { progress, print: line.print }, signal);
      });
      await line.end({ kind: 'done', exitCode });
    } catch (error) {
      const { message, code, errorCode } = toExit(error);
      await line.end(
        signal.aborted
          ? { kind: 'failed', message: 'Stopped', code: 'INTERRUPTED', exitCode: interruptedExitCode }
          : { kind: 'failed', message, code: errorCode, exitCode: code },
      );
    }
  };

  /** Waits for the work that was begun. */
  async close(): Promise<void> {
    this.#changes.clear();
    await this.#changes.onIdle();
  }

  #meanwhile(title: string): string {
    return this.#ready
      ? `Waiting for "${title}" to end.`
      : `"${title}" is under way: this answers from what was in the graph before it.`;
  }

  #overheard(progress: Progress): Progress {
    return {
      ...progress,
      update: (line) => {
        if (this.#running) this.#running.progress = line;
        progress.update(line);
      },
    };
  }
}

/** Messages to one asking program, in order. A line of progress is left out while the one before is on its way. */
class Outgoing {
  readonly #send: (message: WorkMessage) => Promise<void>;
  readonly #turns = new OneAtATime();
  #passing = false;

  constructor(send: (message: WorkMessage) => Promise<void>) {
    this.#send = send;
  }

  readonly progress: Progress = {
    update: (line) => {
      if (this.#passing) return;
      this.#passing = true;
      void this.#say({ kind: 'progress', line }).finally(() => {
        this.#passing = false;
      });
    },
    note: (line) => void this.#say({ kind: 'note', line }),
    done: () => undefined,
  };

  readonly print: WorkOutput['print'] = (text) => this.#say({ kind: 'output', text });

  end(message: WorkMessage): Promise<void> {
    return this.#say(message);
  }

  #say(message: WorkMessage): Promise<void> {
    return this.#turns.run(() => this.#send(message));
  }
}
