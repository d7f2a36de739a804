import type { PageProblem } from '../../schema/records/page.ts';

type Details = Pick<PageProblem, 'expected' | 'found' | 'recordId'>;

/** Collects what a reader notices. The same finding on the same page is told once. */
export interface Notices {
  warn(code: string, message: string, details?: Details): void;
  fail(code: string, message: string, details?: Details): void;
  readonly problems: readonly PageProblem[];
}

export function startNotices(): Notices {
  const problems: PageProblem[] = [];
  const told = new Set<string>();
  const add = (level: PageProblem['level'], code: string, message: string, details: Details = {}): void => {
    const key = `${level} ${code} ${message} ${details.recordId ?? ''}`;
    if (told.has(key)) return;
    told.add(key);
    problems.push({ level, code, message, ...details });
  };
  return {
    warn: (code, message, details) => {
      add('warning', code, message, details);
    },
    fail: (code, message, details) => {
      add('error', code, message, details);
    },
    problems,
  };
}
