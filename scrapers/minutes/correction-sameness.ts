import type { Found, RecordCorrection } from './facts.ts';

/** Words that tell nothing of what is changed. */
const empty =
  /^(?:the|of|to|in|on|an|and|for|by|councillor|cllr|alderman|mr|mrs|ms|dr|at|as|was|were|be|been|her|his|their|with|under|among)$/;
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}£]+(?:[.,:'-][\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => word.length > 1 && !empty.test(word),
  );

/** Whether one of two texts says all that the other does ("Cllr Hart", "Anna Hart"). */
function isLike(a: string, b: string): boolean {
  if (a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase())) return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.length > 0 && few.every((word) => many.includes(word));
}

type Found1 = Found<RecordCorrection>;

const known = ({ value: { before, after } }: Found1): number =>
  Number(before !== null) + Number(after !== null);

function isSame(one: Found1, other: Found1): boolean {
  const [a, b] = [one.value, other.value];
  const befores = a.before === null || b.before === null ? null : isLike(a.before, b.before);
  const afters = a.after === null || b.after === null ? null : isLike(a.after, b.after);
  if (befores === true && afters === true) return true;
  if (a.field !== b.field) return false;
  // Two states that contradict each other tell the same as the change of the first.
  if (befores === true && one.confidence !== other.confidence) return true;
  return befores !== false && afters !== false && (befores ?? afters) !== null;
}

/** Adds a change, unless it is told already; of two tellings the one that says more is kept. */
export function addChange(found: Found1[], next: Found1): void {
  const at = found.findIndex((one) => isSame(one, next));
  const before = found[at];
  if (before === undefined) found.push(next);
  else if (
    known(next) > known(before) ||
    (known(next) === known(before) && next.confidence > before.confidence)
  )
    found[at] = next;
}
