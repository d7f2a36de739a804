import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { type GraphEngine, step, type WriteStep } from '../../../src/graph/engine.ts';
import { fillRow } from '../fill-row.ts';
import { type SmallFacts, toFactSteps } from '../small-facts.ts';
import { toIssueSteps } from '../small-issues.ts';

/** A council with two committees that share some matters, with dates of every precision and a joint meeting. */
export const bodies = {
  install: 'duo',
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
    { cid: 3, name: 'Planning Committee' },
  ],
  meetings: [
    {
      mid: 20,
      cids: [1],
      date: '2016-01-10',
      status: 'CANCELLED',
      items: [{ aiId: 201, title: 'School places' }],
    },
    {
      mid: 21,
      cids: [2],
      date: '2016-05-04',
      items: [
        { aiId: 211, title: 'Social work vacancies', minutes: 'Vacancies were noted.', outcome: 'NOTED' },
        { aiId: 212, title: 'Waste contract', minutes: 'The waste contract was noted.', outcome: 'NOTED' },
        { aiId: 213, title: 'Minutes', minutes: 'Agreed.', procedural: true },
        { aiId: 214, title: 'Heliport noise', minutes: 'The noise was noted.' },
      ],
    },
    {
      mid: 22,
      cids: [1],
      date: '2017-07-18',
      items: [
        { aiId: 221, title: 'Social work vacancies', minutes: 'Vacancies were noted.', outcome: 'NOTED' },
        { aiId: 222, title: 'School places', minutes: 'Agreed.', outcome: 'AGREED' },
        { aiId: 223, title: 'Minutes', minutes: 'Agreed.', procedural: true },
      ],
    },
    {
      mid: 23,
      cids: [1],
      date: null,
      items: [
        { aiId: 231, title: 'Refuse collection', minutes: 'The waste contract came up.' },
        { aiId: 232, title: 'Foster care', minutes: 'Noted.' },
      ],
    },
    {
      mid: 24,
      cids: [2],
      date: '2018-02',
      items: [
        { aiId: 241, title: 'Foster care', minutes: 'Noted.' },
        { aiId: 242, title: 'Adoption', minutes: 'Noted.' },
      ],
    },
    {
      mid: 25,
      cids: [1, 2],
      date: '2018-03-01',
      items: [{ aiId: 251, title: 'Improvement plan', minutes: 'Agreed.', outcome: 'AGREED' }],
    },
    {
      mid: 26,
      cids: [1],
      date: '2018-03-20',
      items: [
        { aiId: 261, title: 'Adoption', minutes: 'Noted.' },
        { aiId: 262, title: 'Complaints on heliport noise', minutes: 'Noted.' },
      ],
    },
    { mid: 27, cids: [3], date: '2018-04-01', items: [{ aiId: 271, title: 'Waste contract' }] },
  ],
} as const;

const issues = [
  { key: 'vacancies', title: 'Social work vacancies', sightings: [{ item: 211 }, { item: 221 }] },
  { key: 'staffing', title: 'Staffing', mergedInto: 'vacancies', sightings: [] },
  {
    key: 'waste',
    title: 'Waste contract',
    sightings: [{ item: 212 }, { item: 231, state: 'proposed', score: 0.4 }, { item: 271 }],
  },
  { key: 'places', title: 'School places', sightings: [{ item: 201 }, { item: 222 }] },
  { key: 'foster', title: 'Foster care', sightings: [{ item: 232 }, { item: 241 }] },
  {
    key: 'adoption',
    title: 'Adoption',
    sightings: [{ item: 242 }, { item: 261, state: 'accepted' }, { item: 211, state: 'rejected' }],
  },
  { key: 'plan', title: 'Improvement plan', sightings: [{ item: 251 }] },
  { key: 'heliport', title: 'Heliport noise', sightings: [{ item: 214 }] },
  { key: 'minutes', title: 'Minutes', sightings: [{ item: 213 }, { item: 223 }] },
] as const;

const facts: SmallFacts = {
  install: 'duo',
  members: [
    { uid: 1, name: 'Jo Ash' },
    { uid: 2, name: 'Lee Birch' },
    { uid: 3, name: 'Kit Cedar' },
    { uid: 4, name: 'Sam Elder' },
    { uid: 5, name: 'Di Fir' },
  ],
  interests: [
    {
      n: 1,
      item: 223,
      quote: 'Lee Birch left the room',
      says: { name: 'Lee Birch', leftRoom: true },
      uid: 2,
      about: [221],
    },
  ],
  referrals: [
    {
      n: 1,
      quote: 'sent to the Children Committee',
      says: { toName: 'the Children Committee', what: 'vacancies' },
      from: 211,
      to: 1,
      arrivedAs: 221,
    },
    { n: 2, quote: 'sent to Performance', says: { toName: 'Performance' }, from: 222, to: 2 },
  ],
  attendances: [
    {
      n: 1,
      meeting: 21,
      uid: 1,
      says: { name: 'Jo Ash', role: 'Chair', capacity: 'CHAIR', status: 'PRESENT' },
    },
    { n: 2, meeting: 22, uid: 1, says: { name: 'Jo Ash', role: 'Committee Member', status: 'PRESENT' } },
    {
      n: 3,
      meeting: 21,
      uid: 2,
      inPlaceOf: 3,
      quote: 'Lee Birch for Kit Cedar',
      says: { name: 'Lee Birch', capacity: 'SUBSTITUTE', status: 'PRESENT', inPlaceOf: 'Kit Cedar' },
    },
    { n: 4, meeting: 22, uid: 2, says: { name: 'Lee Birch', status: 'PRESENT', leftEarly: true } },
    { n: 5, meeting: 21, uid: 3, says: { name: 'Kit Cedar', status: 'SUBSTITUTED' } },
    { n: 6, meeting: 22, uid: 3, says: { name: 'Kit Cedar', status: 'PRESENT' } },
    { n: 7, meeting: 26, uid: 4, says: { name: 'Sam Elder', status: 'EXPECTED' } },
    { n: 8, meeting: 22, officer: 'Pat Gorse', says: { name: 'Pat Gorse', status: 'IN_ATTENDANCE' } },
    { n: 9, meeting: 21, uid: 5, says: { name: 'Di Fir', status: 'IN_ATTENDANCE' } },
    { n: 10, meeting: 22, uid: 5, says: { name: 'Di Fir', status: 'IN_ATTENDANCE' } },
  ],
  memberships: [
    { n: 1, uid: 4, cid: 1, says: { name: 'Sam Elder', role: 'Member', from: '2015-05-20' } },
    { n: 2, uid: 4, cid: 2, says: { name: 'Sam Elder', role: 'Chair', to: '2016-12-31' } },
    { n: 3, uid: 1, cid: 1, says: { name: 'Jo Ash', role: 'Member' } },
  ],
};

/** Papers with the day on which they were published: of an item, or of a meeting. */
const papers = [
  { n: 1, of: 'item:211', kind: 'REPORT', day: '2016-04-26' },
  { n: 2, of: 'meeting:21', kind: 'MINUTES', day: '2016-06-01' },
  { n: 3, of: 'meeting:22', kind: 'AGENDA', day: '2017-07-11' },
  { n: 4, of: 'meeting:22', kind: 'MINUTES', day: '2017-09-01' },
  { n: 5, of: 'meeting:26', kind: 'MINUTES', day: '2018-05-01' },
] as const;
const paperId = (n: number): string => `duo:document:${String(n)}`;

function toPaperSteps(): WriteStep[] {
  const linked = (kind: string) =>
    papers
      .filter(({ of }) => of.startsWith(kind))
      .map(({ n, of }) => ({ from: `duo:${of}`, to: paperId(n) }));
  return [
    step(nodes.upsertDocuments, {
      rows: papers.map(({ n, kind, day }) =>
        fillRow('Document', {
          id: paperId(n),
          install: 'duo',
          title: `Paper ${String(n)}`,
          documentKind: kind,
          restricted: false,
          publishedOn: day,
          firstSeenAt: '2020-01-01T00:00:00Z',
          lastSeenAt: '2020-01-01T00:00:00Z',
        }),
      ),
    }),
    step(edges.linkItemDocuments, { rows: linked('item') }),
    step(edges.linkMeetingDocuments, { rows: linked('meeting') }),
  ];
}

export const writeBodies = (engine: GraphEngine): Promise<unknown> =>
  engine.write([...toFactSteps(facts), ...toIssueSteps('duo', issues), ...toPaperSteps()]);
