import { describe, expect, it } from 'vitest';
import { toStems } from '../../../../scrapers/minutes/second-reading/word-stems.ts';

const stemsOf = (shape: string, most = 20) => toStems(shape, most);

describe('toStems', () => {
  it('tells words apart, and not their forms or their case', () => {
    expect(stemsOf('Approved reports')).toEqual(stemsOf('approves report'));
    expect(stemsOf('approved')).not.toEqual(stemsOf('refused'));
  });

  it('takes every number for the same, and every person', () => {
    expect(stemsOf('12 lamps')).toEqual(stemsOf('7 lamps'));
    expect(stemsOf('\ue000 spoke')).toEqual(stemsOf('\ue001 spoke'));
    expect(stemsOf('12 lamps')).not.toEqual(stemsOf('\ue000 lamps'));
  });

  it('takes names in a row for one, and a capital that opens or follows a colon for a word', () => {
    expect(stemsOf('in Kelp Lane')).toEqual(stemsOf('in Tern'));
    expect(stemsOf('decision: Noted')).toEqual(stemsOf('decision: noted'));
    expect(stemsOf('Noted')).toEqual(stemsOf('noted'));
  });

  it('reads a word with what its apostrophe adds, and marks each by itself', () => {
    expect(stemsOf("the pier's end")).toHaveLength(3);
    expect(stemsOf("the pier' end")).toHaveLength(3);
    expect(stemsOf("o'clock")).toHaveLength(1);
    expect(stemsOf('so (it was): yes')).toHaveLength(7);
  });

  it('stops at the most that are wanted', () => {
    expect(stemsOf('one two three four', 2)).toEqual(stemsOf('one two'));
  });
});
