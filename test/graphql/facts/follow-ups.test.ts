import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../open-api.ts';
import { town, writeFacts } from './town.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([town]);
  await writeFacts(open.engine);
});
afterAll(() => open.close());

const ask = async (field: string, selection: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await open.ask(`{ ${field} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Record<string, unknown>;
};

describe('actions', () => {
  it('are followed up where a later item reports back, so many days after', async () => {
    const answer = await ask(
      'actions(council: "town", followUp: FOLLOWED_UP)',
      `state count followedUp noLaterTrace actions { followUp item { aiId } action {
        what owner due evidence { quote }
        reportedBackIn { score method days { least most } item { aiId } }
      } }`,
    );
    expect(answer).toEqual({
      state: 'IN_RECORD',
      count: 1,
      followedUp: 1,
      noLaterTrace: 1,
      actions: [
        {
          followUp: 'FOLLOWED_UP',
          item: { aiId: 111 },
          action: {
            what: 'write to the schools',
            owner: 'the Clerk',
            due: 'by spring',
            evidence: [{ quote: 'the Clerk to write to the schools' }],
            reportedBackIn: [
              { score: 0.8, method: 'test-link-1', days: { least: 314, most: 314 }, item: { aiId: 121 } },
            ],
          },
        },
      ],
    });
  });

  it('without a later trace say how much was looked through since, here and elsewhere', async () => {
    const since = '{ from to meetingsListed meetingsWithMinutes meetingsNotRead }';
    const { actions } = await ask(
      'actions(item: "town:item:111")',
      `actions { coverageSince ${since} coverageElsewhere ${since} }`,
    );
    // The meeting of unknown date may be later, and is counted; of the others, May 2016 is surely before.
    expect(actions).toEqual([
      {
        coverageSince: {
          from: '2016-09-08',
          to: null,
          meetingsListed: 2,
          meetingsWithMinutes: 2,
          meetingsNotRead: 0,
        },
        coverageElsewhere: {
          from: '2016-09-08',
          to: null,
          meetingsListed: 1,
          meetingsWithMinutes: 0,
          meetingsNotRead: 1,
        },
      },
    ]);
    const undated = await ask(
      'actions(item: "town:item:131")',
      `actions { followUp coverageSince ${since} }`,
    );
    expect(undated['actions']).toEqual([
      {
        followUp: 'NO_LATER_TRACE',
        coverageSince: {
          from: null,
          to: null,
          meetingsListed: 2,
          meetingsWithMinutes: 2,
          meetingsNotRead: 0,
        },
      },
    ]);
  });

  it('say that there are others, where none of the asked kind is there', async () => {
    expect(
      await ask('actions(item: "town:item:131", followUp: FOLLOWED_UP)', 'state reason count'),
    ).toMatchObject({
      state: 'NOT_IN_RECORD',
      count: 0,
      reason: expect.stringContaining('In all the record has 1 action.') as string,
    });
  });
});

describe('referrals', () => {
  const selection = `state count arrived notFound unresolved referrals {
    what arrived score days { least most } fromNames toNames
    fromItem { aiId } toItem { aiId } sent { id } received { id }
    coverageSince { from meetingsListed meetingsNotRead }
  }`;

  it('are one where sender and receiver tell of it, with the days that partial dates leave open', async () => {
    expect(await ask('referrals(fromCommittee: "2", toCommittee: "1")', selection)).toEqual({
      state: 'IN_RECORD',
      count: 1,
      arrived: 1,
      notFound: 0,
      unresolved: 1,
      referrals: [
        {
          what: 'catchments',
          arrived: true,
          score: 0.8,
          days: { least: 99, most: 129 },
          fromNames: ['Performance Committee'],
          toNames: ['the Schools Committee'],
          fromItem: { aiId: 101 },
          toItem: { aiId: 111 },
          sent: { id: 'town:referral:1' },
          received: { id: 'town:referral:2' },
          coverageSince: { from: '2016-05-02', meetingsListed: 3, meetingsNotRead: 0 },
        },
      ],
    });
  });

  it('that were not found say how much of the other committee was looked through', async () => {
    const { referrals } = await ask('referrals(toCommittee: "3")', selection);
    expect(referrals).toEqual([
      expect.objectContaining({
        arrived: false,
        toItem: null,
        days: null,
        toNames: ['Planning'],
        coverageSince: { from: '2016-05-02', meetingsListed: 0, meetingsNotRead: 0 },
      }),
    ]);
  });

  it('to a body that is not known are counted and shown where no receiver is asked for', async () => {
    const all = await ask('referrals(council: "town")', selection);
    expect(all).toMatchObject({ count: 3, arrived: 1, notFound: 2, unresolved: 0 });
    expect((all['referrals'] as { toNames: string[] }[]).map(({ toNames }) => toNames)).toContainEqual([
      'the Harbour Board',
    ]);
  });
});

describe('outcomeMix', () => {
  it('counts by year, procedure and items without text apart, unknown dates by themselves', async () => {
    const { buckets, count } = await ask(
      'outcomeMix(committee: "1", bucket: YEAR)',
      `count buckets { label dated items itemsWithText itemsWithoutText unknownShare proceduralItems
        outcomes { outcome count share } }`,
    );
    expect(count).toBe(6);
    expect(buckets).toEqual([
      {
        label: '2016',
        dated: true,
        items: 1,
        itemsWithText: 1,
        itemsWithoutText: 0,
        unknownShare: 0,
        proceduralItems: 1,
        outcomes: [{ outcome: 'AGREED', count: 1, share: 1 }],
      },
      {
        label: '2017',
        dated: true,
        items: 3,
        itemsWithText: 2,
        itemsWithoutText: 1,
        unknownShare: 0.5,
        proceduralItems: 1,
        outcomes: [
          { outcome: 'NOTED', count: 1, share: 0.5 },
          { outcome: 'UNKNOWN', count: 1, share: 0.5 },
        ],
      },
      {
        label: 'date not known',
        dated: false,
        items: 1,
        itemsWithText: 1,
        itemsWithoutText: 0,
        unknownShare: 0,
        proceduralItems: 0,
        outcomes: [{ outcome: 'DEFERRED', count: 1, share: 1 }],
      },
    ]);
  });

  it('counts the items that hold some words', async () => {
    expect(await ask('outcomeMix(query: "library")', 'count buckets { label items }')).toEqual({
      count: 2,
      buckets: [{ label: null, items: 2 }],
    });
  });

  it('and actions and referrals are asked of a committee as well', async () => {
    const { data, errors } = await open.ask(`{
      committee(id: "town:committee:1") {
        outcomeMix { count } actions { count } referrals { count }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      committee: { outcomeMix: { count: 6 }, actions: { count: 2 }, referrals: { count: 1 } },
    });
  });
});

describe('asKnownAt', () => {
  const selection = `state firstCapturedAt
    fields { field then now changed } items { state item { aiId } fields { field then now changed } }
    changedSince { item { aiId } revision { field value } }
    correctedSince { field } correctedBefore { field before after decidedAt }`;
  const asked = (meeting: number, at: string): Promise<Record<string, unknown>> =>
    ask(`asKnownAt(meeting: "town:meeting:${String(meeting)}", at: "${at}")`, selection);

  it('says what fields of a meeting and its items said then, and what was changed since', async () => {
    const then = await asked(12, '2020-01-15');
    expect(then['fields']).toContainEqual({ field: 'venue', then: 'Old Hall', now: null, changed: true });
    expect(then['fields']).toContainEqual({
      field: 'date',
      then: '2017-07-18',
      now: '2017-07-18',
      changed: false,
    });
    const items = then['items'] as { item: { aiId: number }; fields: unknown[] }[];
    expect(items.find(({ item }) => item.aiId === 121)?.fields).toContainEqual({
      field: 'minutesText',
      then: null,
      now: 'It was noted after a vote.',
      changed: true,
    });
    expect(then['changedSince']).toEqual([
      { item: { aiId: 121 }, revision: { field: 'minutesText', value: null } },
      { item: null, revision: { field: 'venue', value: 'Old Hall' } },
    ]);
    const later = await asked(12, '2020-02-01T00:00:00Z');
    expect(later['changedSince']).toEqual([{ item: null, revision: { field: 'venue', value: 'Old Hall' } }]);
    const last = await asked(12, '2020-06-01');
    expect(last['changedSince']).toEqual([]);
    expect(last['fields']).toContainEqual({ field: 'venue', then: null, now: null, changed: false });
  });

  it('tells corrections by whether they had been decided', async () => {
    expect(await asked(11, '2017-07-17')).toMatchObject({
      correctedSince: [{ field: 'attendance' }],
      correctedBefore: [],
    });
    expect(await asked(11, '2017-07-18')).toMatchObject({
      correctedSince: [],
      correctedBefore: [{ field: 'attendance', before: 'absent', after: 'present', decidedAt: '2017-07-18' }],
    });
  });

  it('knows nothing before the first capture', async () => {
    expect(await asked(12, '2019-12-31')).toMatchObject({
      state: 'NOT_YET_CAPTURED',
      firstCapturedAt: '2020-01-01T00:00:00Z',
      fields: [],
      items: expect.arrayContaining([
        { state: 'NOT_YET_CAPTURED', item: { aiId: 121 }, fields: [] },
      ]) as unknown,
    });
  });
});
