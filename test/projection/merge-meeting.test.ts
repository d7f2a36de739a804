import { describe, expect, it } from 'vitest';
import { differingDays, mergeMeeting } from '../../src/projection/merge-meeting.ts';
import { meetingRecord } from './small-council.ts';

describe('mergeMeeting', () => {
  it('takes the most precise date, and of two days the first source’s', () => {
    const month = meetingRecord(1, { on: '2016-05' });
    const day = meetingRecord(1, { on: '2016-05-03' });
    const other = meetingRecord(1, { on: '2016-06-03' });
    expect(mergeMeeting([meetingRecord(1), month, day, other])).toMatchObject({
      date: '2016-05-03',
      datePrecision: 'day',
    });
    expect(differingDays([month, day, other])).toEqual(['2016-05-03', '2016-06-03']);
  });
  it('takes a known status before an unknown one, with its own words', () => {
    const unknown = meetingRecord(1, { status: 'UNKNOWN', statusText: 'Postponed?' });
    const known = meetingRecord(1, { status: 'CANCELLED', statusText: 'Cancelled' });
    expect(mergeMeeting([unknown, known])).toMatchObject({ status: 'CANCELLED', statusText: 'Cancelled' });
    expect(mergeMeeting([unknown])).toMatchObject({ status: 'UNKNOWN', statusText: 'Postponed?' });
  });
  it('takes the most that is published, and a draft for a draft', () => {
    const service = meetingRecord(1, { publicationState: 'MINUTES', minutesPublished: true });
    const page = meetingRecord(1, { publicationState: 'DRAFT_MINUTES' });
    const list = meetingRecord(1, { publicationState: 'AGENDA', minutesPublished: false });
    expect(mergeMeeting([service, page, list])).toMatchObject({
      publicationState: 'DRAFT_MINUTES',
      minutesPublished: true,
    });
    expect(mergeMeeting([list, service]).publicationState).toBe('MINUTES');
  });
  it('takes every other field from the first source that knows it', () => {
    const service = meetingRecord(1, { venue: 'Town Hall' });
    const page = meetingRecord(1, { venue: 'Elsewhere', note: 'Hybrid', time: '19:30' });
    expect(mergeMeeting([service, page])).toMatchObject({
      venue: 'Town Hall',
      note: 'Hybrid',
      time: '19:30',
    });
  });
});
