import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askOnce } from '../../../scrapers/core/ask-once.ts';
import { matchesOf } from '../../../scrapers/core/matches.ts';
import { prefilter, sieve } from '../../../scrapers/core/prefilter/prefilter.ts';

/** Expressions of every form that readers use. */
const expressions = [
  /\b(?:apolog(?:y|ies)|regrets)\b/i,
  /(?:was|were) (?:hereby )?(?:asked|invited) to/i,
  /councill?ors?/i,
  /^(?:the |this )?(?:[\w'-]+ ){0,3}committee\b[^.;]{3,20}?,? and (?:did not|declined to)/i,
  /\bvot(?:e|ed|ing)\b(?! (?:in|at) minute)/i,
  /(?<=\b(?:minutes?|record) )to (?:say|note)/i,
  /(?<!\d)report(?=ed| of)/i,
  /(?<who>[\ue000-\uf8ff]) (?:left|departed)/u,
  /\p{Lu}\p{L}+ (?:seconded|moved)/u,
  /[Cc]llrs?\b\.?|CLLRS?/,
  /(?:lost|carried){2,3}/i,
  /masks|kiosk/iu,
  /\d{1,3} (?:votes?|members)/,
  /(?:(?:a|b) )*sub-committee/i,
  /item\.? \(\d\)/i,
  /ab?c|\u0064ef|\x67hi|j\/k/i,
];
const filters = expressions.map((expression) => ({ expression, mayMatch: prefilter(expression) }));

/** Words of the expressions and what may stand beside them. */
const piece = fc.constantFrom(
  ...['apology', 'Regrets', 'xregrets', 'was', 'WERE ', 'hereby ', 'asked to', 'invited', ' to', 'councilor'],
  ...[
    'Councillors',
    'the ',
    'Licensing ',
    'committee',
    ' met, and did not',
    'voted',
    'vote in minute',
    'minute ',
  ],
  ...[
    'to say',
    'record to note',
    '7report of',
    'reported',
    '\ue000',
    ' left',
    'Hay',
    ' moved',
    'cllr.',
    'CLLRS',
  ],
  ...['lost', 'carried', 'ma\u017fks', 'kios\u212a', '12', ' votes', 'sub-committee', 'a ', 'b ', 'item (7)'],
  ...['abc', 'ac', 'DEF', 'ghi', 'j/k', ' ', '"', '\n', '. ', 'é', '📜', '_', "'"],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('prefilter', () => {
  it('lets every text pass in which an expression matches', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { expression, mayMatch } of filters)
          if (expression.test(words))
            expect([expression.source, mayMatch(words)]).toEqual([expression.source, true]);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses a text without what a match needs', () => {
    const may = prefilter(/\b(?:was|were) (?:hereby )?(?:seconded|proposed)\b/i);
    expect(may('The report was noted.')).toBe(false);
    expect(may('It was PROPOSED and lost.')).toBe(true);
  });

  it('needs one of each list, and of several expressions those of one', () => {
    const both = prefilter(/\bapologies [^.]* accepted\b/i);
    expect(both('Apologies were sent.')).toBe(false);
    expect(both('The tender was accepted.')).toBe(false);
    expect(both('Apologies were accepted.')).toBe(true);
    const either = prefilter(/\bseconded\b/, /\bwithdrawn\b/);
    expect([either('It was withdrawn.'), either('It was seconded.'), either('It was lost.')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('minds the edges of words where the expression does', () => {
    expect(prefilter(/\babstain/i)('nonabstainer')).toBe(false);
    expect(prefilter(/abstain/i)('nonabstainer')).toBe(true);
  });

  it('finds what ends within the beginning of something longer', () => {
    const long = prefilter(/noting/);
    const within = [/otin/, /tin/, /noti/].map((expression) => prefilter(expression));
    expect(long('It was notin the end')).toBe(false);
    expect(within.map((may) => may('It was notin the end'))).toEqual([true, true, true]);
    expect(within.map((may) => may('It was notiable'))).toEqual([false, false, true]);
  });

  it('takes what an apostrophe joins to a word for rare', () => {
    const may = prefilter(/(?:would|will|'ll|'d) \p{Ll}/u);
    expect(may('The roof was mended, and the gutter too.')).toBe(false);
    expect(["She'd mend it", "They'll mend it", 'He would go'].map(may)).toEqual([true, true, true]);
  });

  it('refuses nothing for an expression that needs no letters', () => {
    expect(prefilter(/^\W*$/, /seconded/)('')).toBe(true);
  });

  it('knows filters that are made after the first text was looked at', () => {
    const first = prefilter(/quorum/);
    expect(first('no quorum')).toBe(true);
    const second = prefilter(/adjourned/);
    expect([second('no quorum'), second('it adjourned'), first('no quorum')]).toEqual([false, true, true]);
  });
});

describe('a sieve', () => {
  it('answers as its expression does, of texts that it asks and of those that it does not', () => {
    const carried = /\b(?:carried|lost)\b by (\d+)/i;
    const sieved = sieve(carried);
    for (const text of ['Carried by 3', 'lost by a lot', 'nothing here', '', 'CARRIED by 12 to 4']) {
      expect(sieved.test(text), text).toBe(carried.test(text));
      expect(sieved.exec(text)?.[1], text).toBe(carried.exec(text)?.[1]);
    }
  });
});

describe('what is asked once', () => {
  it('is answered for the text that is asked about, whatever was asked before', () => {
    const hasSmall = askOnce(/[a-z]{3}/);
    expect(['NO', 'yes', 'yes', 'NO', '', 'yes'].map(hasSmall)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('matchesOf', () => {
  it('finds what matchAll does', () => {
    for (const pattern of [/\b\w/g, /(?=[a-z])/gu, /\p{L}*/gu, /x/g])
      for (const words of ['', 'a bc', '📜é a', 'xx'])
        expect(matchesOf(pattern, words).map(({ 0: match, index }) => [match, index])).toEqual(
          [...words.matchAll(pattern)].map(({ 0: match, index }) => [match, index]),
        );
  });
});
