import { describe, expect, it } from 'vitest';
import { startNotices } from '../../../scrapers/core/notices.ts';
import { parseMeetingHeading } from '../../../scrapers/moderngov/meeting-heading.ts';
import { readHeadingPublication } from '../../../scrapers/moderngov/meeting-status.ts';

const read = (heading: string, linked: string | null = null): unknown[] => {
  const notices = startNotices();
  const { committeeName, meetingType, date, time, suffixes } = parseMeetingHeading(
    heading,
    linked,
    notices,
    'x:meeting:1',
  );
  return [
    committeeName,
    meetingType,
    date.dateFrom,
    date.datePrecision,
    time,
    suffixes,
    notices.problems.length,
  ];
};

describe('parseMeetingHeading', () => {
  it.each([
    ['Cabinet - Thursday 15 January 2026 7:30 pm', ['Cabinet', null, '2026-01-15', 'day', '19:30', [], 0]],
    [
      'Cabinet - Thursday 15 January 2026 7:30 pm, CANCELLED',
      ['Cabinet', null, '2026-01-15', 'day', '19:30', ['CANCELLED'], 0],
    ],
    [
      'Panel - Health - Care - Thursday 15 January 2026',
      ['Panel - Health - Care', null, '2026-01-15', 'day', null, [], 0],
    ],
    ['Review Group - 2016 - May 2016', ['Review Group - 2016', null, '2016-05-01', 'month', null, [], 0]],
    ['Council - 2016', ['Council', null, '2016-01-01', 'year', null, [], 0]],
    ['Council - date not known', ['Council', null, null, 'unknown', null, [], 0]],
    ['Council - date not known, CANCELLED', ['Council', null, null, 'unknown', null, ['CANCELLED'], 0]],
    ['AGM, Council - 15 January 2026', ['Council', 'AGM', '2026-01-15', 'day', null, [], 0]],
    [
      'Extraordinary Meeting, Council - 15 January 2026',
      ['Council', 'Extraordinary Meeting', '2026-01-15', 'day', null, [], 0],
    ],
    [
      'Children, Education & Safeguarding Committee - 15 January 2026',
      ['Children, Education & Safeguarding Committee', null, '2026-01-15', 'day', null, [], 0],
    ],
    [
      'Council - Thursday 15th January, 2026 12 noon (MOVED) - Rescheduled from 8 January 2026',
      ['Council', null, '2026-01-15', 'day', '12:00', ['MOVED', 'Rescheduled from 8 January 2026'], 0],
    ],
    ['Council - Friday 15 January 2026', [null, null, null, 'unknown', null, [], 1]],
    ['Council', [null, null, null, 'unknown', null, [], 1]],
  ])('reads "%s"', (heading, expected) => {
    expect(read(heading)).toEqual(expected);
  });

  it("tells the kind of meeting by the committee's own link", () => {
    expect(read('Budget, Council - 15 January 2026', 'Council').slice(0, 2)).toEqual(['Council', 'Budget']);
    expect(read('Special, Education - 15 January 2026', 'Special, Education').slice(0, 2)).toEqual([
      'Special, Education',
      null,
    ]);
  });
});

describe('readHeadingPublication', () => {
  it.each([
    ['Meeting', 'NONE', false],
    ['Agenda', 'AGENDA', false],
    ['Agenda and draft minutes', 'DRAFT_MINUTES', false],
    ['Agenda and minutes', 'MINUTES', false],
    ['Agenda and decisions', 'AGENDA_AND_DECISIONS', true],
    ['Agenda, decisions and minutes', 'MINUTES', true],
    ['Agenda, decisions and draft minutes', 'DRAFT_MINUTES', true],
  ])('reads "%s" as %s', (heading, publicationState, decisionsPublished) => {
    expect(readHeadingPublication(heading)).toMatchObject({ publicationState, decisionsPublished });
  });

  it('knows no other heading', () => {
    expect(['Summons', '', 'Agenda and cake'].map(readHeadingPublication)).toEqual([null, null, null]);
  });
});
