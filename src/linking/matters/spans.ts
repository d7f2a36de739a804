import type { LinkableItem } from './linkable.ts';

/** First and last day that something is known to be from. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days of each committee's items. */
export function toSpans(items: Iterable<LinkableItem>): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { committees, dateFrom, dateTo } of items) {
    if (dateFrom === null || dateTo === null) continue;
    for (const id of committees) {
      const span = spans.get(id);
      if (span === undefined) spans.set(id, { from: dateFrom, to: dateTo });
      else if (dateFrom < span.from || dateTo > span.to)
        spans.set(id, {
          from: dateFrom < span.from ? dateFrom : span.from,
          to: dateTo > span.to ? dateTo : span.to,
        });
    }
  }
  return spans;
}

/** Whether one span had ended before the other began; not known where one of them is not. */
export const isOver = (one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && other !== undefined && one.to < other.from;

/**
 * Committees of which it is said otherwise than before whether they had ended when another began: each with the
 * others. Both ways round.
 */
export function findTurned(
  before: ReadonlyMap<string, Span>,
  now: ReadonlyMap<string, Span>,
): Map<string, Set<string>> {
  const turned = new Map<string, Set<string>>();
  const put = (one: string, other: string): void => {
    const known = turned.get(one);
    if (known) known.add(other);
    else turned.set(one, new Set([other]));
  };
  const moved = [...new Set([...before.keys(), ...now.keys()])].filter((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    return was?.from !== is?.from || was?.to !== is?.to;
  });
  for (const one of moved)
    for (const other of now.keys()) {
      const said = (of: ReadonlyMap<string, Span>): string =>
        `${String(isOver(of.get(one), of.get(other)))} ${String(isOver(of.get(other), of.get(one)))}`;
      if (said(before) === said(now)) continue;
      put(one, other);
      put(other, one);
    }
  return turned;
}
