import { describe, expect, it } from 'vitest';
import { toReading } from '../../../../scrapers/minutes/item-reading.ts';
import { toItemMarks } from '../../../../scrapers/minutes/second-reading/item-marks.ts';
import { slotBits } from '../../../../scrapers/minutes/second-reading/mark-slots.ts';
import { toSentenceMarks } from '../../../../scrapers/minutes/second-reading/sentence-marks.ts';

const marksOf = (text: string, title = 'Pier lights') => {
  const reading = toReading({ title, text });
  return [...toItemMarks(reading, toSentenceMarks(reading))].sort((a, b) => a - b);
};

describe('toItemMarks', () => {
  it('tells what ends an item from what begins it', () => {
    const [bought, painted] = ['The lamps were bought.', 'The pier was painted.'];
    expect(marksOf(`${bought} ${painted}`)).not.toEqual(marksOf(`${painted} ${bought}`));
  });

  it('tells the same words under another title apart', () => {
    expect(marksOf('Agreed.', 'Minutes')).not.toEqual(marksOf('Agreed.', 'Grants'));
  });

  it('marks each slot once, within the table of weights, however long the item is', () => {
    const marks = marksOf('The pier was painted again. '.repeat(3000));
    expect(new Set(marks).size).toBe(marks.length);
    expect(Math.max(...marks)).toBeLessThan(2 ** slotBits);
    expect(marks.length).toBeLessThan(500);
  });

  it('has marks for an item without words', () => {
    expect(marksOf('')).toHaveLength(1);
  });
});
