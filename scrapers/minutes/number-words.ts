const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const nothing = ['none', 'nil', 'no', 'nobody'];

/** Source of a pattern for a number of votes, in figures or words; "no" and "nil" are 0. */
export const countPattern = `(?:\\d{1,3}|(?:${tens.join('|')})(?:[ -](?:${units.slice(1, 10).join('|')}))?|${[...units].reverse().join('|')}|${nothing.join('|')})`;

/** The number that a match of `countPattern` writes. */
export function toCount(written: string): number {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (nothing.includes(word)) return 0;
  const [first = '', second = ''] = word.split(/[ -]/);
  const ten = tens.indexOf(first);
  if (ten === -1) return units.indexOf(first);
  return (ten + 2) * 10 + Math.max(0, units.indexOf(second));
}
