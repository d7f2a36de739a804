import { useEffect, useState } from 'preact/hooks';
import type { RunningWorkAnswer } from './answers.ts';
import { ask } from './ask.ts';

/** Milliseconds between two questions: often while something runs, now and then to see whether something began. */
const whileRunningMs = 1500;
const whileIdleMs = 5000;

export interface RunningWorkState {
  readonly now: RunningWorkAnswer | null;
  /** What ended since the page was loaded: what is shown may be older than the record. */
  readonly ended: string | null;
}

/** What the server is doing besides answering, asked for again and again while the page is in sight. */
export function useRunningWork(): RunningWorkState {
  const [state, setState] = useState<RunningWorkState>({ now: null, ended: null });

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before: RunningWorkAnswer | null = null;
    const look = async (): Promise<void> => {
      // A server that does not answer is said where something was asked of it.
      const now = document.hidden
        ? before
        : await ask('running-work', {}, abort.signal).then(
            (a) => a.runningWork,
            () => null,
          );
      if (abort.signal.aborted) return;
      const ended = before !== null && now?.startedAt !== before.startedAt ? before.title : null;
      before = now;
      setState((former) => ({ now, ended: ended ?? former.ended }));
      timer = setTimeout(() => void look(), now ? whileRunningMs : whileIdleMs);
    };
    void look();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, []);

  return state;
}
