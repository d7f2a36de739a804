import { describe, expect, it } from 'vitest';
import { asks, findMissing } from '../../src/ui/asks.ts';
import { questionNames, toQuestion } from '../../src/ui/route.ts';
import { questionGroups } from '../../src/ui/words/questions.ts';

describe('asks', () => {
  it('lists every question once', () => {
    expect(questionGroups.flatMap(({ names }) => names).sort()).toEqual([...questionNames].sort());
    expect(Object.keys(asks).sort()).toEqual([...questionNames].sort());
  });
});

describe('findMissing', () => {
  it('asks for words or an issue where a question is of a matter', () => {
    expect(findMissing({ ...toQuestion('who-saw'), committee: 'a' })).toMatch(/words of the matter/);
    expect(findMissing({ ...toQuestion('who-saw'), query: 'Ofsted' })).toBeNull();
    expect(findMissing({ ...toQuestion('who-did-not-see'), issue: 'case:issue:1' })).toBeNull();
    expect(findMissing({ ...toQuestion('statements'), item: 'case:item:1' })).toBeNull();
  });

  it('asks for two committees, which are not one', () => {
    const compare = { ...toQuestion('compare'), committee: 'a' };
    expect(findMissing(compare)).toMatch(/two committees/);
    expect(findMissing({ ...compare, other: 'a' })).toMatch(/one committee/);
    expect(findMissing({ ...compare, other: 'b' })).toBeNull();
    expect(findMissing({ ...toQuestion('lag'), committee: 'a', other: 'b' })).toMatch(/words of the matter/);
  });

  it('asks for a committee, a day, or anything at all, as the question needs it', () => {
    expect(findMissing({ ...toQuestion('load'), from: '2017-01-01' })).toMatch(/committee/);
    expect(findMissing(toQuestion('coverage'))).toBeNull();
    expect(findMissing(toQuestion('changes'))).toMatch(/since when/);
    expect(findMissing({ ...toQuestion('changes'), from: '2017-01-01' })).toBeNull();
    expect(findMissing({ ...toQuestion('recurrences'), from: '2017-01-01' })).toMatch(/words/);
    expect(findMissing(toQuestion('votes'))).toMatch(/words, a committee or days/);
    expect(findMissing({ ...toQuestion('votes'), to: '2017-01-01' })).toBeNull();
  });
});
