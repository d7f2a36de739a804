import type { GraphEngine } from '../../../src/graph/engine.ts';
import { toIssueSteps } from '../small-issues.ts';

const filler = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    aiId: from + n,
    title: `Allotment lettings paper ${String.fromCodePoint(65 + n)}`,
    minutes: 'The lettings were noted.',
    outcome: 'NOTED',
  }));

/** A council where an issue was seen surely, perhaps, by words alone, and not. */
export const vale = {
  install: 'vale',
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
    { cid: 4, name: 'Audit Committee' },
    { cid: 5, name: 'Housing Committee' },
    { cid: 6, name: 'Health Committee', listWindows: ['2010-01-01/2010-12-31'] },
    { cid: 7, name: 'Licensing Committee' },
    { cid: 8, name: 'Scrutiny Committee' },
  ],
  meetings: [
    {
      mid: 10,
      cids: [1],
      date: '2016-05-04',
      items: [
        {
          aiId: 101,
          title: 'Grangemoor Nursery inspection',
          minutes: 'The inspection was noted.',
          outcome: 'NOTED',
        },
        ...filler(9_100, 20),
      ],
    },
    {
      mid: 11,
      cids: [1, 2],
      date: '2017-03-01',
      items: [{ aiId: 111, title: 'Joint session', minutes: 'It met.' }],
    },
    {
      mid: 12,
      cids: [3],
      date: '2017',
      items: [{ aiId: 121, title: 'Nursery site', minutes: 'The site was discussed.' }],
    },
    {
      mid: 13,
      cids: [4],
      date: '2016-09-01',
      items: [{ aiId: 131, title: 'Assurance', minutes: 'A letter was read.' }],
    },
    {
      mid: 14,
      cids: [5],
      date: '2016-10-01',
      items: [
        {
          aiId: 141,
          title: 'Any business',
          minutes: 'Members asked of the inspection of the Grangemoor nursery.',
        },
        { aiId: 142, title: 'Rents at Grangemoor', minutes: 'Rents rose.' },
        { aiId: 143, title: 'Lifts', minutes: 'Lifts were mended.' },
      ],
    },
    {
      mid: 15,
      cids: [7],
      date: '2016-11-01',
      items: [{ aiId: 151, title: 'Bars', minutes: 'Bars were licensed.' }],
    },
    {
      mid: 16,
      cids: [7],
      date: '2016-12-01',
      status: 'CANCELLED',
      items: [{ aiId: 161, title: 'Grangemoor Nursery inspection' }],
    },
    {
      mid: 17,
      cids: [8],
      date: '2016-11-02',
      items: [{ aiId: 171, title: 'Grangemoor Nursery inspection revisited', minutes: 'It was noted.' }],
    },
  ],
} as const;

/** The nursery's inspection, and an issue that went into it. */
export const nursery = 'vale:issue:nursery';

export const writeIssues = (engine: GraphEngine): Promise<unknown> =>
  engine.write(
    toIssueSteps('vale', [
      {
        key: 'nursery',
        title: 'Grangemoor Nursery inspection',
        sightings: [
          { item: 101, quote: 'Grangemoor Nursery', score: 0.9 },
          { item: 111, state: 'accepted' },
          { item: 121 },
          { item: 131, state: 'proposed', score: 0.4 },
          { item: 161 },
          { item: 171, state: 'rejected', score: 0.3 },
        ],
      },
      { key: 'old', title: 'Nursery', mergedInto: 'nursery', sightings: [] },
    ]),
  );
