import { describe, expect, it } from 'vitest';
import { isInspectionTitle, toStatusStatements } from '../../../src/graphql/facts/status-statements.ts';

const read = (text: string, title = 'Update') =>
  toStatusStatements(text, title).map(({ quote, marks, source }) => ({
    source,
    words: marks.map(({ start, end }) => quote.slice(start, end).toLowerCase()),
  }));

describe('toStatusStatements', () => {
  it.each([
    ['The works were on track.', ['on track']],
    ['Phase two was behind schedule and had been delayed.', ['behind schedule', 'had been delayed']],
    ['Good progress had been made on the plan.', ['good progress']],
    ['Attendance had improved since spring.', ['had improved']],
    ['There had been significant improvement in timeliness.', ['significant improvement in']],
    ['The home was rated as requires improvement.', ['rated as requires improvement']],
    ['An inadequate judgement followed.', ['inadequate']],
    ['The service forecast an overspend of £2m.', ['overspend']],
    ['The target had not been met.', ['target had not been met']],
    ['Four actions were amber rated.', ['amber rated']],
    ['Satisfaction had declined since the move.', ['satisfaction had declined']],
    ['Performance was well below target.', ['performance was well below']],
    ['The audit gave limited assurance.', ['limited assurance']],
  ])('reads: %s', (text, words) => {
    expect(read(text).map((one) => one.words.slice(0, words.length))).toEqual([words]);
  });

  it.each([
    'The Committee considered a report concerning the School Improvement Plan.',
    'Officers would work to improve outcomes.',
    'The request was declined.',
    'Councillor Ash had indicated that she would be late.',
    'Members asked whether good progress had been made.',
    'The decision be implemented.',
    'The progress report was noted.',
  ])('reads nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes an answer for a statement, though a question stands before it', () => {
    expect(read('Asked about timing, the officer replied that works were on track.')).toHaveLength(1);
  });

  it.each([
    ['Ofsted judged the service inadequate.', 'INSPECTION_OR_AUDIT'],
    ['The director said that inspectors had found serious weaknesses.', 'INSPECTION_OR_AUDIT'],
    ['The department was rated good.', 'INSPECTION_OR_AUDIT'],
    ['Internal audit had given limited assurance.', 'INSPECTION_OR_AUDIT'],
    ['Good progress was reported on the Ofsted action plan.', 'OFFICER_REPORT_IN_MINUTES'],
    ['The update reported a good Ofsted visit and a balanced budget.', 'OFFICER_REPORT_IN_MINUTES'],
    ['The Committee noted that works were on track.', 'OFFICER_REPORT_IN_MINUTES'],
    ['Members were concerned at the delays in payment.', 'MEMBERS_IN_MINUTES'],
    ['Councillor Ash expressed concern about staffing.', 'MEMBERS_IN_MINUTES'],
  ])('tells whose words they are: %s', (text, source) => {
    expect(read(text).map((one) => one.source)).toEqual([source]);
  });

  it('takes the words for the inspection’s under its own report, and for officers’ under a plan on it', () => {
    const text = 'There was slow progress in two areas.';
    expect(read(text, 'Ofsted Inspection Report')).toMatchObject([{ source: 'INSPECTION_OR_AUDIT' }]);
    expect(read(text, 'Ofsted Improvement Action Plan')).toMatchObject([
      { source: 'OFFICER_REPORT_IN_MINUTES' },
    ]);
    expect(isInspectionTitle('Response to the inspection report')).toBe(false);
  });

  it('gives each sentence with its place, by itself', () => {
    const text = 'Cllr. Ash spoke.\nWorks were on track. Nobody asked more.\n\nCosts were within budget';
    const found = toStatusStatements(text, 'Depot');
    expect(found.map(({ quote }) => quote)).toEqual(['Works were on track.', 'Costs were within budget']);
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  });
});
