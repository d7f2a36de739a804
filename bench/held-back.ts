import type { CaptureSource } from '../src/projection/ports.ts';

/** An archive that some meetings come to late. */
export interface HeldBack {
  /** How many meetings it lacks at first. */
  readonly meetings: number;
  /** The archive when so many of them have come. */
  after(meetings: number): CaptureSource;
}

/** Puts the captures of some meetings, from all over the archive, behind all others: each as if it were read now. */
export function holdBack(source: CaptureSource, count: number): HeldBack {
  const all = source.captures();
  const meetings = [...new Set(all.flatMap(({ context }) => context.meetingId ?? []))];
  const apart = Math.max(1, Math.floor(meetings.length / count));
  const late = meetings.filter((_, at) => at % apart === apart - 1).slice(0, count);
  const isLate = new Set(late);
  const first = all.filter(({ context }) => !isLate.has(context.meetingId ?? 0));
  const groups = late.map((id) => all.filter(({ context }) => context.meetingId === id));
  const listed = [...first, ...groups.flat()].map((capture, at) => ({ ...capture, seq: at + 1 }));
  return {
    meetings: late.length,
    after: (come) => {
      const position = first.length + groups.slice(0, come).flat().length;
      return {
        position,
        captures: (fromSeq = 1) => listed.slice(fromSeq - 1, position),
        readBody: source.readBody.bind(source),
      };
    },
  };
}
