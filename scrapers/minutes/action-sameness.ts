import type { RequestedAction } from './facts.ts';

const small = new Set(
  'the and for with that this from into have will would been their them they him her his its any all meeting committee members'.split(
    ' ',
  ),
);
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !small.has(word)));

/** Whether two owners may be the same: one ends in the other, or nobody is named. */
export const isSameOwner = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return true;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right || left.endsWith(right) || right.endsWith(left);
};

/** Whether two tasks are one, named twice: the same owner as far as is said, and most words of the shorter. */
export function isSameTask(a: RequestedAction, b: RequestedAction): boolean {
  if (!isSameOwner(a.owner, b.owner)) return false;
  const [left, right] = [wordsOf(a.what), wordsOf(b.what)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common > 0 && common >= 0.5 * Math.min(left.size, right.size);
}
