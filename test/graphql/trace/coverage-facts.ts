import type { CoverageFacts, CoveredMeeting } from '../../../src/graphql/trace/coverage.ts';

/** Coverage of a record that lacks nothing: three meetings, all read, with minutes. */
export function wholeCoverage(changes: Partial<CoverageFacts>): CoverageFacts {
  return {
    from: null,
    to: null,
    meetingsListed: 3,
    meetingsDated: 3,
    meetingsUndated: 0,
    meetingsPossiblyOutside: 0,
    meetingsWithAgenda: 3,
    meetingsWithMinutes: 3,
    meetingsWithDraftMinutes: 0,
    meetingsCancelled: 0,
    meetingsToCome: 0,
    meetingsHeld: 3,
    meetingsFailed: 0,
    meetingsNotRead: 0,
    meetingsRead: 3,
    meetingsReadInDraft: 0,
    meetingsReadWithoutMinutes: 0,
    items: 9,
    itemsWithText: 9,
    itemsSilent: 0,
    itemsCut: 0,
    itemsRestricted: 0,
    documentsListed: 0,
    documentsRead: 0,
    listWindows: [{ from: null, to: null }],
    listCover: 'WHOLE',
    readFrom: ['web-service'],
    failures: [],
    fieldsSearched: ['title', 'decision', 'minutes'],
    ...changes,
  };
}

/** A meeting of one day, read with minutes. */
export function meetingOn(day: string | null, changes: Partial<CoveredMeeting> = {}): CoveredMeeting {
  return {
    id: `a:meeting:${day ?? 'undated'}`,
    date: day,
    dateFrom: day,
    dateTo: day,
    status: 'CONFIRMED',
    publicationState: 'MINUTES',
    readState: 'READ',
    readFrom: ['web-service'],
    failure: null,
    sourceUrl: 'https://a.invalid/x',
    lastSeenAt: '2020-01-01T00:00:00Z',
    items: 2,
    withText: 2,
    silent: 0,
    cut: 0,
    restricted: 0,
    documents: 1,
    ...changes,
  };
}
