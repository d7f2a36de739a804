import { describe, expect, it } from 'vitest';
import { readOrderVaried } from '../../../scrapers/minutes/read-order.ts';
import { readPublicQuestions } from '../../../scrapers/minutes/read-public-questions.ts';
import { readReceivedFrom } from '../../../scrapers/minutes/read-received.ts';

const title = 'Public questions';

describe('readPublicQuestions', () => {
  it.each([
    ['Three members of the public spoke, two of them on item 7.', 3, false, ['7']],
    ['Mr Alder asked about buses. The Chair replied. Mrs Birch asked about bins.', 2, true, []],
    ['Question 1 was on trees. The Leader answered it.\nQuestion 2 was not put.', 2, true, []],
    ['A question was put by a resident. A written reply would be sent.', 1, false, []],
    ['The following had asked to speak: Mr P Alder (objector), Mrs J Birch.', 2, false, []],
  ] as const)('counts %j', (text, count, answered, items) => {
    expect(readPublicQuestions({ title, text }, 'PUBLIC_QUESTIONS')?.value).toEqual({
      count,
      answered,
      items,
    });
  });

  it('counts no question of debate', () => {
    const text = 'In answer to a question the Director said that the plan was tight.';
    expect(readPublicQuestions({ title, text }, 'PUBLIC_QUESTIONS')?.value.count).toBeNull();
  });

  it.each(['None.', 'There were no questions or petitions.'])('finds none in %j', (text) => {
    expect(readPublicQuestions({ title, text }, 'PUBLIC_QUESTIONS')).toBeNull();
  });
});

describe('readReceivedFrom', () => {
  it.each([
    ['Referral from the Audit Committee – Debts', 'Noted.', ['Audit Committee']],
    ['Street names', 'The Planning Committee had referred three names.', ['Planning Committee']],
    ['Tips', 'The Committee had before it a report by the Executive Director.', []],
  ])('reads %j', (heading, text, expected) => {
    expect(readReceivedFrom({ title: heading, text }).map(({ value }) => value)).toEqual(expected);
  });
});

describe('readOrderVaried', () => {
  it.each([
    ['It was agreed to alter the running order of the agenda.', true],
    ['Item 9 was taken next.', true],
    ['The order of business was not varied.', false],
    ['The item was deferred to the next meeting.', false],
  ])('reads %j', (text, expected) => {
    expect(readOrderVaried({ title: 'Welcome', text }) !== null).toBe(expected);
  });
});
