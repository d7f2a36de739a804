/** Texts made to hurt whoever reads them with patterns: each of about so many characters. */
export function hostileTexts(characters: number): [name: string, text: string][] {
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  return [
    ['one letter', fill('a')],
    ['spaces', fill(' ')],
    ['line ends', fill('\n')],
    ['open brackets', fill('(')],
    ['full stops', fill('. ')],
    ['capitals', fill('RESOLVED ')],
    ['verdicts', fill('RESOLVED that the report be noted. ')],
    ['verdicts without an end', fill('it was agreed that ')],
    ['councillors', fill('Councillor A B, ')],
    ['names', fill('Jane Smith and ')],
    ['interests', fill('Councillor Smith declared an interest in item 7 as ')],
    ['substitutes', fill('Councillor Smith substituting for Councillor Jones; ')],
    ['apologies', fill('Apologies from Councillor Smith, ')],
    ['votes', fill('For: 3 Against: 2 Abstain: 1 ')],
    ['table cells', fill('a | ')],
    ['table rows', fill('Smith | 7 | governor\n')],
    ['actions', fill('(Action: Head of Service) ')],
    ['referrals', fill('be referred to the Audit Committee and ')],
    ['corrections', fill('should read "x" instead of "y" ')],
    ['numbered points', fill('1. that a be b;\n')],
    ['quotes', fill('"')],
    ['digits', fill('1')],
    ['dates', fill('12 March 2018 ')],
    ['short sentences', fill('So it was. ')],
    ['accents and emoji', fill('é📜ẁ ')],
  ];
}
