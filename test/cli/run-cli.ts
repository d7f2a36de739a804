import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.ts';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  /** Resolves with the match, once standard output holds one; rejects where the program ends before. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends SIGTERM, or what Ctrl-C sends, and waits for the end. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<CliRun>;
  readonly ended: Promise<CliRun>;
}

type Environment = Readonly<Record<string, string>>;

/** Variables that would change what the program does. */
const ours = /^(?:MINUTEGRAPH_|NEO4J_|NODE_OPTIONS|NODE_TLS|VITEST|.*_proxy$)/i;

/** The program as it is shipped; `npm test` builds it first. */
export const builtProgram = join(projectRoot, 'dist', 'program', 'minutegraph.js');

/** What is given, and of this process's environment what does not change what the program does. */
export function toCliEnvironment(given: Environment): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(inherited), ...given };
}

function spawnCli(args: readonly string[], environment: Environment, cwd: string): ChildProcess {
  return spawn(process.execPath, [builtProgram, ...args], {
    cwd,
    env: toCliEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the command line in a folder of its own, so that no default reaches the project's. */
export function startCli(args: readonly string[], environment: Environment = {}): RunningCli {
  const cwd = mkdtempSync(join(tmpdir(), 'minutegraph-cwd-'));
  const child = spawnCli(args, environment, cwd);
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const watch of watchers) watch();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<CliRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      rmSync(cwd, { recursive: true, force: true });
      resolve({ code, stdout, stderr });
    });
  });
  return {
    ended,
    waitFor(pattern) {
      return new Promise((resolve, reject) => {
        const watch = (): void => {
          const found = pattern.exec(stdout);
          if (!found) return;
          watchers.delete(watch);
          resolve(found);
        };
        watchers.add(watch);
        watch();
        ended.then((run) => {
          reject(new Error(`ended with ${String(run.code)} before it said ${String(pattern)}: ${stderr}`));
        }, reject);
      });
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], environment: Environment = {}): Promise<CliRun> {
  return startCli(args, environment).ended;
}

/** What an error is for people: one line on standard error, named after the program, without a stack. */
export function toSentence({ stderr }: CliRun): string {
  const said = stderr
    .split('\n')
    .filter((line) => line.startsWith('minutegraph: ') || line.startsWith('error: '));
  if (said.length !== 1 || /\n\s+at /.test(stderr) || stderr.includes('fault in minutegraph')) {
    throw new Error(`not one sentence on standard error:\n${stderr}`);
  }
  return said[0] ?? '';
}
