import { describe, expect, it } from 'vitest';
import { findAlike, toSimilarity } from '../../../src/graphql/facts/alike-texts.ts';
import { toRecurringTerms } from '../../../src/graphql/facts/recurring-words.ts';

describe('toRecurringTerms', () => {
  it.each([
    'RESOLVED – That the report be noted.',
    'RESOLVED – That the minutes of the meeting held on 4 May 2016 be approved as a correct record.',
    'That the Library Strategy 2016/17 be approved.',
    'The motion was put to the vote and was declared CARRIED.',
    'That the recommendations set out in section 5 of the report be agreed.',
    'RESOLVED that under Section 100A(4) of the Local Government Act 1972 the press and public be excluded.',
    'The matter was referred to the Children, Education, Libraries and Safeguarding Committee.',
    'That authority be delegated to the Chief Finance Officer, in consultation with the Chair, to conclude the arrangements.',
    'That the report be approved; and authority be delegated to the Head of Legal Services to make any minor changes.',
    'That standing orders be suspended so that the meeting continue beyond ten o’clock.',
  ])('never counts boilerplate: %s', (text) => {
    expect(toRecurringTerms(text, 'Library Strategy', 'DECISION')).toBeNull();
  });

  it.each([
    ['That officers visit each children’s home monthly and report findings.', 'DECISION'],
    ['bring a report on risk management', 'ACTION'],
  ] as const)('counts what says something of its own: %s', (text, kind) => {
    expect(toRecurringTerms(text, 'Quarter 1 performance', kind)).not.toBeNull();
  });

  it('leaves numbers and the formula of decisions out of what is compared', () => {
    const terms = (text: string) => [...(toRecurringTerms(text, '', 'DECISION') ?? [])];
    expect(terms('RESOLVED: That by 4 May 2016 the depot gates be painted green.')).toEqual(
      terms('The Committee agreed that the depot gates be painted green by 9 June 2017'),
    );
  });
});

describe('findAlike', () => {
  const text = (meetingId: string, words: string) => ({ meetingId, terms: new Set(words.split(' ')), words });
  const pairsOf = (texts: ReturnType<typeof text>[], threshold: number) =>
    findAlike(texts, threshold).map(({ earlier, later, similarity }) => [
      earlier.meetingId,
      later.meetingId,
      Number(similarity.toFixed(2)),
    ]);

  it('pairs each text with the nearest alike one before it, of another meeting', () => {
    const words = 'paint gates green yearly';
    expect(
      pairsOf(
        [
          text('m1', words),
          text('m2', words),
          text('m2', words),
          text('m3', `${words} again`),
          text('m4', 'cut trees'),
        ],
        0.8,
      ),
    ).toEqual([
      ['m1', 'm2', 1],
      ['m1', 'm2', 1],
      ['m2', 'm3', 0.8],
    ]);
  });

  it('finds every pair that comparing all with all finds', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const texts = Array.from({ length: 200 }, (_, n) =>
      text(
        `m${String(n)}`,
        [...new Set(Array.from({ length: 4 + next(5) }, () => `w${String(next(12))}`))].join(' '),
      ),
    );
    for (const threshold of [0.5, 0.6, 0.8, 1]) {
      const wanted = texts.flatMap((later, at) => {
        const before = texts
          .slice(0, at)
          .findLast((earlier) => toSimilarity([...earlier.terms], [...later.terms]) >= threshold);
        return before ? [[before.meetingId, later.meetingId]] : [];
      });
      expect(wanted.length).toBeGreaterThan(0);
      expect(findAlike(texts, threshold).map((p) => [p.earlier.meetingId, p.later.meetingId])).toEqual(
        wanted,
      );
    }
  });
});
