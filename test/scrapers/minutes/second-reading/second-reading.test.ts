import { describe, expect, it } from 'vitest';
import { readItem } from '../../../../scrapers/minutes/read-item.ts';
import { readOutcome } from '../../../../scrapers/minutes/read-outcome.ts';
import { readAgain } from '../../../../scrapers/minutes/second-reading/second-reading.ts';

const item = (text: string) => ({ title: '7. Pier lights', text });

describe('readAgain', () => {
  it.each([
    ['The whole thing goes to the Harbour Committee to look into.', 'REFERRED'],
    ['It was left lying until the spring, when the grant is known.', 'DEFERRED'],
    ['The paper was taken as read and its contents received with interest.', 'NOTED'],
  ])('reads a verdict that no rule of wording knows: %s', (verdict, outcome) => {
    const text = `The Clerk set out what the lights had cost.\n${verdict}`;
    expect(readOutcome(item(text)).outcome).toBe('NONE_RECORDED');
    const facts = readItem(item(text));
    expect(facts.outcome).toBe(outcome);
    expect(facts.verdict).toMatchObject({ quote: verdict, method: 'sentence-weights-2' });
    expect(text.slice(facts.verdict?.start, facts.verdict?.end)).toBe(verdict);
    expect(facts.decisions.map(({ found }) => found.value)).toEqual([outcome]);
  });

  it('keeps both readings and settles nothing where neither is likely enough', () => {
    const text =
      'Members heard of the quotations.\nThe cheaper of the two won the day with everybody round the table.';
    const facts = readItem(item(text));
    expect(facts).toMatchObject({ outcome: 'UNKNOWN', verdict: null });
    expect(facts.candidates.map(({ value }) => value)).toEqual(['AGREED']);
  });

  it('leaves debate without a verdict, and an item without words', () => {
    const text = 'Councillor Abbs asked about the swings. The Clerk said that they were checked each week.';
    expect(readItem(item(text)).outcome).toBe('NONE_RECORDED');
    expect(readItem(item('')).outcome).toBe('NONE_RECORDED');
  });

  it('leaves a plain verdict as the rules have it, with its numbered points', () => {
    const text = 'RESOLVED that\n1. the lease of the kiosk be approved; and\n2. the Clerk be thanked.';
    const worded = readOutcome(item(text));
    expect(worded.parts).toHaveLength(2);
    expect(readAgain(item(text), worded)).toBe(worded);
  });

  it('leaves competing readings of the rules alone', () => {
    const text = 'RESOLVED to approve the plan.\nRESOLVED that the plan be deferred to June.';
    const worded = readOutcome(item(text));
    expect(worded.outcome).toBe('UNKNOWN');
    expect(readAgain(item(text), worded)).toBe(worded);
  });
});
