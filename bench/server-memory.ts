import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes resident of the Java process that this one started; null where the system does not tell. */
export function findJavaMemory(): number | null {
  try {
    const running = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readStatus(pid) ?? []);
    const parents = new Map(running.map(({ pid, parent }) => [pid, parent]));
    const isOurs = (pid: number): boolean => {
      for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) {
        if (at === process.pid) return true;
      }
      return false;
    };
    return running.find(({ pid, name }) => name === 'java' && isOurs(pid))?.megabytes ?? null;
  } catch {
    return null;
  }
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly megabytes: number;
}

/** Null for a process that has ended meanwhile. */
function readStatus(pid: string): Running | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return null;
  }
  const field = (name: string): string => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text)?.[1] ?? '';
  return {
    pid: Number(pid),
    parent: Number(field('PPid')),
    name: field('Name'),
    megabytes: Number(field('VmRSS')) / 1024,
  };
}
