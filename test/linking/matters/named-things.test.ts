import { describe, expect, it } from 'vitest';
import type { ItemTexts, LinkableItem } from '../../../src/linking/matters/linkable.ts';
import { type Features, toFeatures } from '../../../src/linking/matters/pair-features.ts';
import { MatterRecord } from '../../../src/linking/matters/record.ts';

const toItem = (number: number, title: string): LinkableItem => ({
  id: `t:item:${String(number)}`,
  meetingId: `t:meeting:${String(number)}`,
  title,
  sortKey: String(number),
  issueIid: null,
  canStart: true,
  mentionedDays: [],
  committees: ['t:committee:1'],
  dateFrom: '2021-03-04',
  dateTo: '2021-03-04',
});

/** What speaks for two items of a council that has them alone, whichever of them comes first. */
function compare(committees: readonly string[], texts: readonly Partial<ItemTexts>[]): Features {
  const record = new MatterRecord('Barnham Council');
  for (const [at, some] of texts.entries()) {
    const whole = { title: '', text: '', papers: [], ...some };
    record.add({ ...toItem(at, whole.title), committees: committees.slice(at, at + 1) }, whole);
  }
  record.close([]);
  expect(toFeatures(record, 0, 1)).toEqual(toFeatures(record, 1, 0));
  return toFeatures(record, 0, 1);
}

const namesakes = (...texts: readonly Partial<ItemTexts>[]): number =>
  compare(['t:committee:1', 't:committee:1'], texts).namesakes;

describe('namesakes', () => {
  it.each([
    ['Speeding in Thornby Road', 'Thornby Library: opening hours'],
    ['Overnight stays with Ember & Sons', 'Overnight stays with Ember Systems'],
    ['Overnight stays with Ember and Sons', 'Overnight stays with Ember Systems'],
  ])('tells apart %s and %s', (one, other) => {
    expect(namesakes({ title: one }, { title: other })).toBe(1);
  });

  it('goes by what the other item tells where its title names nothing', () => {
    const petition = { title: 'A petition', text: 'The petitioners asked about Thornby Library.' };
    expect(namesakes({ title: 'Speeding in Thornby Road' }, petition)).toBe(1);
  });

  it('finds none where the other item names the thing somewhere', () => {
    const library = {
      title: 'Thornby Library: access',
      text: 'The way in from Thornby Road was steep.',
    };
    const road = { title: 'Thornby Road', text: 'The wall of Thornby Library stands in it.' };
    expect(namesakes(road, library)).toBe(0);
  });

  it('finds none where a name stands alone, or before a word that is no kind of thing', () => {
    expect(namesakes({ title: 'Speeding in Thornby Road' }, { title: 'Thornby Speeding Petition' })).toBe(0);
    expect(namesakes({ title: 'Speeding in Thornby Road' }, { title: 'Traffic in Thornby' })).toBe(0);
  });

  it('takes no word for a name that somebody writes small', () => {
    const centre = { title: 'Children Centre', text: 'What children said was heard.' };
    expect(namesakes({ title: 'Children Services' }, centre)).toBe(0);
  });
});

const tiesAsOne = (...texts: readonly Partial<ItemTexts>[]): number =>
  compare(['t:committee:1', 't:committee:2'], texts)['something-of-its-own'];

describe('something of its own', () => {
  it('ties two items that name one place, and not those that share words for kinds of business', () => {
    expect(tiesAsOne({ title: 'Thornby Baths' }, { text: 'The roof of Thornby Baths leaks.' })).toBe(1);
    expect(tiesAsOne({ title: 'Audit progress' }, { text: 'audit progress was slow' })).toBe(0);
  });

  it('ties no two series that come round in two committees, whatever names they bear', () => {
    expect(
      tiesAsOne({ title: 'Thornby Dashboard, Quarter 2' }, { title: 'Thornby Dashboard, Quarter 3' }),
    ).toBe(0);
  });
});
