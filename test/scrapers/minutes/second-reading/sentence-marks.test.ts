import { describe, expect, it } from 'vitest';
import { toReading } from '../../../../scrapers/minutes/item-reading.ts';
import { slotBits } from '../../../../scrapers/minutes/second-reading/mark-slots.ts';
import { toSentenceMarks } from '../../../../scrapers/minutes/second-reading/sentence-marks.ts';

const marksOf = (text: string, title = '') =>
  toSentenceMarks(toReading({ title, text })).map(({ marks }) => [...marks].sort((a, b) => a - b));

describe('toSentenceMarks', () => {
  it('marks sentences alike that differ in names, people and numbers alone', () => {
    const [one] = marksOf('Councillor Abbs moved that the 12 lamps in Kelp Lane be left dark.');
    const [other] = marksOf('Councillor Orme moved that the 7 lamps in Tern Street be left dark.');
    expect(one).toEqual(other);
    expect(one).not.toEqual(marksOf('Councillor Orme moved that the 7 lamps in Tern Street be lit.')[0]);
  });

  it('keeps the names of bodies and posts', () => {
    expect(marksOf('It goes to the Cabinet.')).not.toEqual(marksOf('It goes to the Council.'));
  });

  it('marks what a sentence stands under', () => {
    const under = (heading: string) => marksOf(`${heading}\nThat the kiosk be let.`).at(-1);
    expect(under('RESOLVED:')).not.toEqual(under('Officer recommendation:'));
  });

  it('marks each slot once, within the table of weights', () => {
    const [marks = []] = marksOf('The pier and the pier and the pier were painted.', 'Pier');
    expect(new Set(marks).size).toBe(marks.length);
    expect(Math.max(...marks)).toBeLessThan(2 ** slotBits);
  });

  it('looks at the end of a long text alone', () => {
    expect(marksOf('It rained. '.repeat(2000))).toHaveLength(400);
  });
});
