import { describe, expect, it } from 'vitest';
import { pickText } from '../../src/projection/pick-text.ts';
import type { GoodReading } from '../../src/projection/read-capture.ts';
import { itemRecord } from './small-council.ts';

const reading = {} as GoodReading;
const pick = (...texts: (string | null | [text: string, cut: true])[]): string | null => {
  const variants = texts.map((text) => {
    const [minutesText, minutesCut] = Array.isArray(text) ? text : [text, false];
    return { item: itemRecord(1, 1, 'Roads', { minutesText, minutesCut }), reading };
  });
  return pickText(variants, 'minutesText')?.item.minutesText ?? null;
};

describe('pickText', () => {
  it('takes the first text there is', () => {
    expect(pick('service', 'page')).toBe('service');
    expect(pick(null, 'page')).toBe('page');
    expect(pick('  ', 'page')).toBe('page');
    expect(pick(null, null)).toBeNull();
  });
  it('takes a whole text before one that the page says it cut', () => {
    expect(pick(null, ['The start …', true], 'The whole, told otherwise')).toBe('The whole, told otherwise');
  });
  it('takes a text before its own beginning', () => {
    expect(pick('The start ...', 'The start and the end')).toBe('The start and the end');
  });
  it('takes a cut text before none', () => {
    expect(pick(null, ['The start …', true])).toBe('The start …');
  });
});
