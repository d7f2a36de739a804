import { spawn } from 'node:child_process';
import { toCliEnvironment } from '../cli/run-cli.ts';
import { projectRoot } from '../support/project-root.ts';

export interface Ended {
  /** Whether it was killed; false where it came to its end first. */
  readonly killed: boolean;
  readonly code: number | null;
  /** From its start to its end. */
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a Node program as the leader of a process group of its own. After `killAfter` milliseconds, where given, the
 * whole group is killed without warning (SIGKILL); a program may also kill itself.
 */
export function runKillable(
  args: readonly string[],
  {
    environment = {},
    killAfter,
  }: { environment?: Readonly<Record<string, string>>; killAfter?: number } = {},
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: toCliEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer = killAfter === undefined ? null : setTimeout(killGroup, killAfter, child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      const milliseconds = performance.now() - start;
      resolve({ killed: signal === 'SIGKILL', code, milliseconds, stdout, stderr });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It came to its end in this moment.
  }
}
