import { describe, expect, it } from 'vitest';
import type { ItemTexts, LinkableItem } from '../../../src/linking/matters/linkable.ts';
import { toFeatures } from '../../../src/linking/matters/pair-features.ts';
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

/** What `namesakes` says of two items of a council that has them alone. */
function namesakes(one: Partial<ItemTexts>, other: Partial<ItemTexts>): number {
  const record = new MatterRecord('Barnham Council');
  for (const [at, texts] of [one, other].entries()) {
    const whole = { title: '', text: '', papers: [], ...texts };
    record.add(toItem(at, whole.title), whole);
  }
  record.close([]);
  expect(toFeatures(record, 0, 1).namesakes).toBe(toFeatures(record, 1, 0).namesakes);
  return toFeatures(record, 0, 1).namesakes;
}

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

/** What `something-of-its-own` says of two items of different committees. */
function tiesAsOne(one: Partial<ItemTexts>, other: Partial<ItemTexts>): number {
  const record = new MatterRecord('Barnham Council');
  for (const [at, texts] of [one, other].entries()) {
    const whole = { title: '', text: '', papers: [], ...texts };
    record.add({ ...toItem(at, whole.title), committees: [`t:committee:${String(at)}`] }, whole);
  }
  record.close([]);
  return toFeatures(record, 0, 1)['something-of-its-own'];
}

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
