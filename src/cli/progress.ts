/** One line of progress on standard error: rewritten in place on a terminal, a line now and then elsewhere. */
export interface Progress {
  update(line: string): void;
  /** A line that stays. */
  note(line: string): void;
  done(): void;
}

const quietGapMs = 2000;

export function openProgress(enabled: boolean): Progress {
  const stream = process.stderr;
  let shown = false;
  let lastAt = 0;
  const clear = (): void => {
    if (shown) stream.write('\r\x1b[2K');
    shown = false;
  };
  return {
    update(line) {
      if (!enabled) return;
      const now = Date.now();
      if (stream.isTTY) {
        if (now - lastAt < 80) return;
        clear();
        stream.write(line.slice(0, Math.max(20, stream.columns - 1)));
        shown = true;
      } else {
        if (now - lastAt < quietGapMs) return;
        stream.write(`${line}\n`);
      }
      lastAt = now;
    },
    note(line) {
      clear();
      stream.write(`${line}\n`);
    },
    done: clear,
  };
}
