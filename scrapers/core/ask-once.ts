/** Tests an expression, remembering the answer for the last text: a sentence is asked about for each of its verbs. */
export function askOnce(expression: RegExp): (text: string) => boolean {
  let last = { text: '', answer: expression.test('') };
  return (text) => {
    if (text !== last.text) last = { text, answer: expression.test(text) };
    return last.answer;
  };
}
