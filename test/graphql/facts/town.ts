import type { GraphEngine } from '../../../src/graph/engine.ts';
import { type SmallFacts, toFactSteps } from '../small-facts.ts';

/** A council whose minutes say something of every kind, with dates of every precision. */
export const town = {
  install: 'town',
  committees: [
    {
      cid: 1,
      name: 'Children Committee',
      names: [
        { name: 'Schools Committee', from: '2014-01-01', to: '2016-12-31' },
        { name: 'Children Committee', from: '2017-01-01', to: '2020-01-01' },
      ],
    },
    { cid: 2, name: 'Performance Committee' },
    { cid: 3, name: 'Planning Committee', listWindows: ['2016-01-01/2016-12-31'] },
  ],
  meetings: [
    {
      mid: 10,
      cids: [2],
      date: '2016-05',
      items: [
        { aiId: 101, title: 'Catchments', minutes: 'The matter was sent on.', outcome: 'REFERRED' },
        { aiId: 102, title: 'Waste contract', minutes: 'Sent to Planning.', outcome: 'REFERRED' },
      ],
    },
    {
      mid: 11,
      cids: [1],
      date: '2016-09-07',
      items: [
        { aiId: 111, title: 'School catchments', minutes: 'Received and agreed.', outcome: 'AGREED' },
        {
          aiId: 112,
          title: 'Declarations',
          minutes: 'Jo Ash declared.',
          procedural: true,
          kind: 'PROCEDURAL',
        },
      ],
    },
    {
      mid: 12,
      cids: [1],
      date: '2017-07-18',
      items: [
        { aiId: 121, title: 'Ofsted report', minutes: 'It was noted after a vote.', outcome: 'NOTED' },
        { aiId: 122, title: 'Library closure', minutes: 'The question was put.', outcome: 'UNKNOWN' },
        { aiId: 123, title: 'Papers to follow' },
        { aiId: 124, title: 'Minutes', minutes: 'A correction was made.', procedural: true },
      ],
    },
    {
      mid: 13,
      cids: [1],
      date: null,
      items: [{ aiId: 131, title: 'Library strategy', minutes: 'Deferred.', outcome: 'DEFERRED' }],
    },
    { mid: 14, cids: [2], date: '2017', readState: 'LISTED', publicationState: 'UNKNOWN', items: [] },
    { mid: 15, cids: [3], date: '2016-03-01', readState: 'LISTED', publicationState: 'UNKNOWN', items: [] },
  ],
} as const;

export const facts: SmallFacts = {
  install: 'town',
  members: [
    { uid: 1, name: 'Jo Ash' },
    { uid: 2, name: 'Lee Birch' },
    { uid: 3, name: 'Kit Cedar' },
    { uid: 4, name: 'Sam Elder' },
  ],
  motions: [
    {
      n: 1,
      item: 121,
      quote: 'carried by 3 votes to 2',
      says: { text: 'That it be noted', result: 'CARRIED', for: 3, against: 2, mover: 'Jo Ash' },
      movedBy: 1,
      ballots: [
        { name: 'Lee Birch', choice: 'AGAINST', uid: 2 },
        { name: 'Jo Ash', choice: 'FOR', uid: 1 },
        { name: 'A Stranger', choice: 'ABSTAIN' },
      ],
    },
    { n: 2, item: 122, quote: 'Moved by Kit Cedar', says: { mover: 'Kit Cedar' }, movedBy: 3 },
    {
      n: 3,
      item: 131,
      quote: 'lost on the casting vote',
      says: {
        motionType: 'Amendment',
        result: 'LOST',
        for: 2,
        against: 2,
        castingVote: true,
        unanimous: false,
      },
    },
  ],
  interests: [
    {
      n: 1,
      item: 112,
      quote: 'Jo Ash declared a pecuniary interest in item 1',
      says: { name: 'Jo Ash', nature: 'pecuniary', items: ['1'], leftRoom: true },
      uid: 1,
      about: [111],
    },
    {
      n: 2,
      item: 112,
      quote: 'Lee Birch, item 9',
      says: { name: 'Lee Birch', nature: 'personal', items: ['9'] },
      uid: 2,
    },
  ],
  actions: [
    {
      n: 1,
      item: 111,
      quote: 'the Clerk to write to the schools',
      says: { what: 'write to the schools', owner: 'the Clerk', due: 'by spring' },
      reportedIn: 121,
    },
    { n: 2, item: 131, quote: 'a paper was asked for', says: { what: 'a paper' } },
  ],
  referrals: [
    {
      n: 1,
      quote: 'sent to the Schools Committee',
      says: { toName: 'the Schools Committee', what: 'catchments' },
      from: 101,
      to: 1,
      arrivedAs: 111,
    },
    {
      n: 2,
      quote: 'received from Performance',
      says: { fromName: 'Performance', what: 'catchments' },
      sentBy: 2,
      arrivedAs: 111,
      score: null,
    },
    {
      n: 5,
      quote: 'received from the Performance Committee',
      says: { fromName: 'the Performance Committee' },
      sentBy: 2,
      arrivedAs: 111,
      score: null,
    },
    { n: 3, quote: 'sent to Planning', says: { toName: 'Planning', what: 'waste' }, from: 102, to: 3 },
    { n: 4, quote: 'sent to the Harbour Board', says: { toName: 'the Harbour Board' }, from: 102 },
  ],
  corrections: [
    {
      n: 1,
      item: 124,
      quote: 'Lee Birch was present on 7 September',
      says: { field: 'attendance', before: 'absent', after: 'present', decidedAt: '2017-07-18' },
      corrects: 11,
    },
  ],
  questions: [
    { n: 1, item: 121, quote: 'two questions', says: { count: 2, answered: true }, about: [122] },
    { n: 2, item: 131, quote: 'questions were put', says: {} },
  ],
  attendances: [
    {
      n: 1,
      meeting: 12,
      uid: 1,
      says: { name: 'Jo Ash', role: 'Chair', status: 'PRESENT', listedStatus: 'PRESENT' },
    },
    {
      n: 2,
      meeting: 12,
      uid: 2,
      says: {
        name: 'Lee Birch',
        status: 'APOLOGIES',
        listedStatus: 'APOLOGIES',
        minutesStatus: 'PRESENT',
        statusBasis: 'attendance-list',
      },
    },
    {
      n: 3,
      meeting: 12,
      uid: 3,
      inPlaceOf: 2,
      quote: 'Kit Cedar for Lee Birch',
      says: {
        name: 'Kit Cedar',
        status: 'PRESENT',
        capacity: 'SUBSTITUTE',
        inPlaceOf: 'Birch',
        arrivedLate: true,
      },
    },
    { n: 4, meeting: 12, uid: 4, says: { name: 'Sam Elder', status: 'EXPECTED', listedStatus: 'EXPECTED' } },
    { n: 5, meeting: 12, officer: 'Pat Fir', says: { name: 'Pat Fir', status: 'IN_ATTENDANCE' } },
    { n: 6, meeting: 11, uid: 1, says: { name: 'Jo Ash', role: 'Chair', status: 'EXPECTED' } },
  ],
  revisions: [
    {
      n: 1,
      of: 'town:meeting:12',
      says: {
        field: 'venue',
        value: 'Old Hall',
        knownFrom: '2020-01-01T00:00:00Z',
        knownTo: '2020-03-01T00:00:00Z',
      },
    },
    {
      n: 2,
      of: 'town:item:121',
      says: {
        field: 'minutesText',
        value: null,
        knownFrom: '2020-01-01T00:00:00Z',
        knownTo: '2020-02-01T00:00:00Z',
      },
    },
  ],
};

export const writeFacts = (engine: GraphEngine): Promise<unknown> => engine.write(toFactSteps(facts));
