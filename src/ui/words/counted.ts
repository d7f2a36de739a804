/** "1 meeting", "12 meetings", "no meetings". */
export function toCounted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function toListed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
