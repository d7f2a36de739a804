import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileChildren } from './compile-children.ts';

export interface Child {
  /** The first line that it printed, as JSON. */
  readonly answer: unknown;
  /** Ends it, where it has not ended by itself. */
  stop(): Promise<void>;
}

/** Once for all of them. */
let compiled: Promise<string> | null = null;

/**
 * Runs a program of `bench/children` in a process of its own, so that its memory is its own, and waits for its
 * answer. The work is its one argument, as JSON. What goes wrong there is printed by it.
 */
export async function startChild(name: string, work: unknown): Promise<Child> {
  const file = join(await (compiled ??= compileChildren()), `${name}.js`);
  const child = spawn(process.execPath, [file, JSON.stringify(work)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    // The children end when their input does, so that none outlives a run that was stopped.
    child.stdin.end();
    await ended;
  };
  const answer = await readAnswer(child);
  if (answer !== null) return { answer: JSON.parse(answer) as unknown, stop };
  await ended;
  throw new Error(
    `the child process "${name}" ended without an answer (exit code ${String(child.exitCode)})`,
  );
}

async function readAnswer({ stdout }: ChildProcess): Promise<string | null> {
  if (!stdout) return null;
  for await (const line of createInterface({ input: stdout })) return line;
  return null;
}
