/**
 * Every match of an expression with the flag "g", as `matchAll` gives them but without a copy of the expression for
 * each text: readers ask this of every sentence.
 */
export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (words.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
