import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as edges from '../../queries/write/edges.ts';
import * as nodes from '../../queries/write/nodes.ts';
import type { Label } from '../../schema/graph/labels.ts';
import { step, type WriteStep } from '../../src/graph/engine.ts';
import { createSchema } from '../../src/graphql/create-api.ts';
import { fillRow } from './fill-row.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { toFactSteps } from './small-facts.ts';

const schema = createSchema();
const sourced = {
  sourceUrl: 'https://a.invalid/x',
  digest: 'b'.repeat(64),
  lastSeenAt: '2020-01-01T00:00:00Z',
};

const council = {
  install: 'a',
  committees: [{ cid: 1, name: 'A', names: [{ name: 'A', from: '2017-01-01', to: '2017-12-31' }] }],
  meetings: [
    {
      mid: 1,
      cids: [1],
      date: '2017-07-18',
      items: [{ aiId: 1, title: 'Ofsted', minutes: 'Noted.', outcome: 'NOTED' }],
    },
  ],
};

/** One node of each kind that the small graph has not, each tied to its neighbours. */
const others: WriteStep[] = [
  step(nodes.upsertRemits, { rows: [fillRow('Remit', { id: 'a:remit:1', text: 'Schools.' })] }),
  step(edges.linkRemits, { rows: [{ from: 'a:committee:1', to: 'a:remit:1' }] }),
  step(nodes.upsertMembers, {
    rows: [
      fillRow('Member', {
        id: 'a:member:1',
        install: 'a',
        uid: 1,
        name: 'Jo',
        terms: ['2014-05-22/..'],
        ...sourced,
      }),
    ],
  }),
  step(nodes.upsertOfficers, {
    rows: [fillRow('Officer', { id: 'a:officer:1', install: 'a', name: 'Sam', ...sourced })],
  }),
  step(nodes.upsertMemberships, {
    rows: [fillRow('Membership', { id: 'a:membership:1', role: 'Chair', ...sourced })],
  }),
  step(edges.linkMemberships, { rows: [{ from: 'a:member:1', to: 'a:membership:1' }] }),
  step(edges.linkMembershipCommittees, { rows: [{ from: 'a:membership:1', to: 'a:committee:1' }] }),
  step(nodes.upsertAffiliations, { rows: [fillRow('Affiliation', { id: 'a:affiliation:1', party: 'P' })] }),
  step(edges.linkAffiliations, { rows: [{ from: 'a:member:1', to: 'a:affiliation:1' }] }),
  step(nodes.upsertAttendances, {
    rows: [
      fillRow('Attendance', { id: 'a:attendance:1', name: 'Jo', status: 'PRESENT', ...sourced }),
      fillRow('Attendance', { id: 'a:attendance:2', name: 'Sam', status: 'IN_ATTENDANCE', ...sourced }),
    ],
  }),
  step(edges.linkMemberAttendances, { rows: [{ from: 'a:member:1', to: 'a:attendance:1' }] }),
  step(edges.linkOfficerAttendances, { rows: [{ from: 'a:officer:1', to: 'a:attendance:2' }] }),
  step(edges.linkAttendanceMeetings, {
    rows: ['a:attendance:1', 'a:attendance:2'].map((from) => ({ from, to: 'a:meeting:1' })),
  }),
  step(nodes.upsertDocuments, {
    rows: [
      fillRow('Document', {
        id: 'a:document:1',
        install: 'a',
        title: 'Report',
        documentKind: 'REPORT',
        url: 'https://a.invalid/documents/s1/R.pdf',
        ...sourced,
      }),
    ],
  }),
  step(edges.linkItemDocuments, { rows: [{ from: 'a:item:1', to: 'a:document:1' }] }),
  step(edges.linkMeetingDocuments, { rows: [{ from: 'a:meeting:1', to: 'a:document:1' }] }),
  step(nodes.upsertIssues, {
    rows: [
      fillRow('Issue', {
        id: 'a:issue:iid-1',
        install: 'a',
        key: 'iid-1',
        title: 'Ofsted',
        basis: 'issue number',
        sortKey: 'a:issue:iid-1',
      }),
    ],
  }),
  step(nodes.upsertSightings, {
    rows: [
      fillRow('Sighting', {
        id: 'a:sighting:1',
        state: 'shown',
        method: 'moderngov-issue-id',
        version: '1',
        score: 1,
        featureNames: ['iid'],
        featureScores: [1],
      }),
    ],
  }),
  step(edges.linkSightingIssues, { rows: [{ from: 'a:sighting:1', to: 'a:issue:iid-1' }] }),
  step(edges.linkSightingItems, { rows: [{ from: 'a:sighting:1', to: 'a:item:1' }] }),
  step(edges.linkConcerns, {
    rows: [{ from: 'a:item:1', to: 'a:issue:iid-1', score: 1, method: 'moderngov-issue-id' }],
  }),
  step(nodes.upsertEvidence, {
    rows: [
      fillRow('Evidence', {
        id: 'a:evidence:1',
        field: 'title',
        quote: 'Ofsted',
        start: 0,
        end: 6,
        url: sourced.sourceUrl,
        digest: sourced.digest,
      }),
    ],
  }),
  step(edges.linkSightingEvidence, { rows: [{ from: 'a:sighting:1', to: 'a:evidence:1' }] }),
  step(nodes.upsertRetired, {
    rows: [
      fillRow('Retired', {
        id: 'a:retired:item-9',
        retiredId: 'a:item:9',
        install: 'a',
        kind: 'item',
        title: 'Gone',
        retiredAt: sourced.lastSeenAt,
        sourceUrl: sourced.sourceUrl,
        digest: sourced.digest,
      }),
    ],
  }),
  step(edges.linkMeetingRetired, { rows: [{ from: 'a:meeting:1', to: 'a:retired:item-9' }] }),
  ...toFactSteps({
    install: 'a',
    motions: [
      {
        n: 1,
        item: 1,
        quote: 'Carried',
        says: { result: 'CARRIED' },
        ballots: [{ name: 'Jo', choice: 'FOR' }],
      },
    ],
    interests: [{ n: 1, item: 1, quote: 'Jo declared', says: { name: 'Jo' }, uid: 1, about: [1] }],
    actions: [{ n: 1, item: 1, quote: 'Sam to write', says: { what: 'write' }, reportedIn: 1 }],
    referrals: [{ n: 1, quote: 'sent to A', says: { toName: 'A' }, from: 1, to: 1, sentBy: 1, arrivedAs: 1 }],
    corrections: [{ n: 1, item: 1, quote: 'was present', says: { field: 'attendance' }, corrects: 1 }],
    questions: [{ n: 1, item: 1, quote: 'Two questions', says: { count: 2 }, about: [1] }],
    revisions: [
      { n: 1, of: 'a:meeting:1', says: { field: 'venue', knownFrom: sourced.lastSeenAt } },
      { n: 2, of: 'a:item:1', says: { field: 'title', value: 'Before' } },
    ],
    continues: [{ later: 1, earlier: 1 }],
  }),
];

const oneOfEach: Readonly<Record<string, string>> = {
  Council: 'a:council:a',
  Committee: 'a:committee:1',
  Remit: 'a:remit:1',
  Member: 'a:member:1',
  Officer: 'a:officer:1',
  Membership: 'a:membership:1',
  Affiliation: 'a:affiliation:1',
  Meeting: 'a:meeting:1',
  Attendance: 'a:attendance:1',
  AgendaItem: 'a:item:1',
  Document: 'a:document:1',
  Issue: 'a:issue:iid-1',
  Sighting: 'a:sighting:1',
  Evidence: 'a:evidence:1',
  Retired: 'a:retired:item-9',
  Motion: 'a:motion:1',
  Ballot: 'a:ballot:1-0',
  Interest: 'a:interest:1',
  Action: 'a:action:1',
  Referral: 'a:referral:1',
  Correction: 'a:correction:1',
  PublicQuestions: 'a:public-questions:1',
  Revision: 'a:revision:1',
} satisfies Partial<Record<Label, string>>;

/** Arguments that fields cannot do without. */
const needed: Readonly<Record<string, string>> = {
  nameAt: '(date: "2017-07-18")',
  asKnownAt: '(at: "2020-06-01")',
};

/** Every field of a type, and of the types its fields give, that far down. */
function toSelection(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const args = needed[field.name] ?? '';
    if (isScalarType(inner) || isEnumType(inner)) return [`${field.name}${args}`];
    if (!isObjectType(inner)) return [`${field.name} { id }`];
    return depth === 0 ? [] : [`${field.name}${args} { ${toSelection(inner, depth - 1)} }`];
  });
  return ['__typename', ...parts].join(' ');
}

let open: OpenApi;
beforeAll(async () => {
  const wide = { depth: 40, cost: 10_000_000, tokens: 100_000, aliases: 100, rows: 100_000 };
  open = await openApi([council], { limits: wide });
  await open.engine.write(others);
});
afterAll(() => open.close());

describe('every field', () => {
  it.each(Object.entries(oneOfEach))('of %s, and of what it leads to, answers', async (name, id) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const { data, errors } = await open.ask(
      `{ node(id: "${id}") { ... on ${name} { ${toSelection(type, 2)} } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.['node']).toMatchObject({ __typename: name, id });
    expect(open.logged).toEqual([]);
  });

  it('of a trace, a coverage and every answer on facts answers', async () => {
    for (const [field, name] of [
      ['trace(query: "ofsted")', 'TraceAnswer'],
      ['coverage', 'Coverage'],
      ['whoWasThere(item: "a:item:1")', 'WhoWasThereAnswer'],
      ['votes(item: "a:item:1")', 'VotesAnswer'],
      ['interests(meeting: "a:meeting:1")', 'InterestsAnswer'],
      ['publicQuestions(issue: "a:issue:iid-1")', 'PublicQuestionsAnswer'],
      ['actions(query: "ofsted")', 'ActionsAnswer'],
      ['referrals(fromCommittee: "a:committee:1")', 'ReferralsAnswer'],
      ['outcomeMix(council: "a")', 'OutcomeMixAnswer'],
      ['asKnownAt(meeting: "a:meeting:1", at: "2020-06-01")', 'RecordThen'],
    ] as const) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no object type`);
      const { errors } = await open.ask(`{ ${field} { ${toSelection(type, 2)} } }`);
      expect(errors).toBeUndefined();
    }
  });

  it('ties people, papers and issues to what they belong to', async () => {
    const { data } = await open.ask(`{
      meeting(id: "a:meeting:1") {
        attendance { name status member { name memberships { role committee { name } } } officer { name } }
        documents { title }
        formerly { retiredId }
        items { documents { title } issues { title sightings { method features { name score } evidence { quote } item { title } } } }
      }
      members(committee: "a:committee:1") { nodes { name affiliations { party } terms { from to } attendances { meeting { date } } } }
      issues(committee: "a:committee:1") { nodes { title } }
    }`);
    expect(data).toEqual({
      meeting: {
        attendance: [
          {
            name: 'Jo',
            status: 'PRESENT',
            member: { name: 'Jo', memberships: [{ role: 'Chair', committee: { name: 'A' } }] },
            officer: null,
          },
          { name: 'Sam', status: 'IN_ATTENDANCE', member: null, officer: { name: 'Sam' } },
        ],
        documents: [{ title: 'Report' }],
        formerly: [{ retiredId: 'a:item:9' }],
        items: [
          {
            documents: [{ title: 'Report' }],
            issues: [
              {
                title: 'Ofsted',
                sightings: [
                  {
                    method: 'moderngov-issue-id',
                    features: [{ name: 'iid', score: 1 }],
                    evidence: [{ quote: 'Ofsted' }],
                    item: { title: 'Ofsted' },
                  },
                ],
              },
            ],
          },
        ],
      },
      members: {
        nodes: [
          {
            name: 'Jo',
            affiliations: [{ party: 'P' }],
            terms: [{ from: '2014-05-22', to: null }],
            attendances: [{ meeting: { date: '2017-07-18' } }],
          },
        ],
      },
      issues: { nodes: [{ title: 'Ofsted' }] },
    });
  });
});
