import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead } from '../../queries/statement.ts';
import { GraphError } from '../../src/errors.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { toSmallGraph } from './describe-writes.ts';
import {
  echo,
  filterMeetings,
  linkSuccessors,
  pageMeetings,
  rawCommittees,
  readCommittees,
  sortMeetings,
  upsertCommittees,
  upsertMeetings,
} from './item-statements.ts';

const textsInOrder = ['', ' ', '0', 'A', 'B', 'Z', 'a', 'b', 'z', 'é', 'Ω', '東', '\uffff', '😀'];

export function describeReads(engine: () => GraphEngine): void {
  const writeMeetings = async (meetings: readonly Record<string, unknown>[]): Promise<void> => {
    const rows = meetings.map((meeting) => ({ committeeId: 'c1', date: null, sortKey: '', ...meeting }));
    await engine().write([
      step(upsertCommittees, { rows: [{ id: 'c1', name: null }] }),
      step(upsertMeetings, { rows }),
    ]);
  };

  describe('read', () => {
    it('sees what was written just before', async () => {
      for (let round = 1; round <= 5; round += 1) {
        await engine().write([step(upsertCommittees, { rows: [{ id: `c${round}`, name: 'N' }] })]);
        expect(await engine().read(readCommittees, {})).toHaveLength(round);
      }
    });

    it('expands to neighbours by comprehension, with absent properties as null', async () => {
      await engine().write(toSmallGraph());
      await engine().write([step(upsertCommittees, { rows: [{ id: 'c2', name: null }] })]);
      const rows = (await engine().read(readCommittees, {})).map(({ committee }) => ({
        ...committee,
        meetings: committee.meetings.sort((a, b) => (a.id < b.id ? -1 : 1)),
      }));
      expect(rows).toEqual([
        {
          id: 'c1',
          name: 'Children',
          meetingsListed: null,
          meetings: [
            { id: 'm1', date: '2020-01-01' },
            { id: 'm2', date: '2020-02-01' },
          ],
          items: 6,
        },
        { id: 'c2', name: null, meetingsListed: null, meetings: [], items: 0 },
      ]);
    });

    it('pages along a key: every row once, in order, whatever the size of a page', async () => {
      const meetings = Array.from({ length: 37 }, (_, index) => {
        const id = `m${String((index * 7) % 37).padStart(2, '0')}`;
        return { id, sortKey: `2020-01-${String(1 + (index % 5)).padStart(2, '0')} ${id}` };
      });
      await writeMeetings(meetings);
      const expected = meetings.map(({ sortKey }) => sortKey).sort();
      for (const limit of [1, 2, 10, 36, 37, 38]) {
        const read: string[] = [];
        for (let after = ''; ; after = read.at(-1) ?? '') {
          const page = await engine().read(pageMeetings, { after, limit });
          read.push(...page.map(({ sortKey }) => sortKey));
          if (page.length < limit) break;
        }
        expect(read).toEqual(expected);
      }
    });

    it('orders text by code point, and what has none last', async () => {
      const dates = [...textsInOrder, null];
      await writeMeetings(dates.map((date, index) => ({ id: `m${99 - index}`, date })).reverse());
      expect((await engine().read(sortMeetings, {})).map(({ date }) => date)).toEqual(dates);
    });

    it('leaves out what has no date when a date is asked for, and takes null as "not asked"', async () => {
      await writeMeetings([
        { id: 'm1', date: '2020-01-01' },
        { id: 'm2', date: '2021-01-01' },
        { id: 'm3', date: null },
      ]);
      const ids = async (from: string | null, committee: string | null): Promise<string[]> =>
        (await engine().read(filterMeetings, { from, committee })).map(({ id }) => id);
      expect(await ids(null, null)).toEqual(['m1', 'm2', 'm3']);
      expect(await ids('2020-06-01', null)).toEqual(['m2']);
      expect(await ids(null, 'c1')).toEqual(['m1', 'm2', 'm3']);
      expect(await ids(null, 'c2')).toEqual([]);
    });

    it('gives numbers as numbers and dates as ISO text, wherever they are', async () => {
      const computed = defineRead({
        name: 'test-computed',
        text: "RETURN 7 / 2 AS whole, 7.0 / 2 AS fraction, count(*) AS rows, [date('2020-01-02')] AS days, {at: datetime('2020-01-02T03:04:05Z'), n: [1]} AS map",
        parameters: z.object({}),
        row: z.unknown(),
      });
      expect(await engine().read(computed, {})).toEqual([
        {
          whole: 3,
          fraction: 3.5,
          rows: 1,
          days: ['2020-01-02'],
          map: { at: '2020-01-02T03:04:05Z', n: [1] },
        },
      ]);
    });

    it('merges an edge once however often it is written', async () => {
      await engine().write([step(upsertCommittees, { rows: [{ id: 'c1' }, { id: 'c2' }] })]);
      const link = step(linkSuccessors, {
        rows: [
          { from: 'c1', to: 'c2' },
          { from: 'c1', to: 'c2' },
        ],
      });
      await engine().write([link, link]);
      await engine().write([link]);
      const count = defineRead({
        name: 'test-count-successors',
        text: 'MATCH (:Committee)-[r:SUCCEEDED_BY]->(:Committee) RETURN count(r) AS edges',
        parameters: z.object({}),
        row: z.strictObject({ edges: z.int() }),
      });
      expect(await engine().read(count, {})).toEqual([{ edges: 1 }]);
    });

    it('says so where a statement returns a raw node, which the engines print differently', async () => {
      await engine().write(toSmallGraph());
      await expect(engine().read(rawCommittees, {})).rejects.toThrow(/map projections/u);
    });

    it('says so where an integer is past what JavaScript can hold', async () => {
      const big = defineRead({
        ...echo,
        name: 'test-big',
        text: 'RETURN 9007199254740993 AS value, $value AS v',
      });
      await expect(engine().read(big, { value: 1 })).rejects.toThrow(/past JavaScript/u);
    });

    it('names the statement and the place where a row is not as declared', async () => {
      const narrow = defineRead({ ...echo, name: 'test-narrow', row: z.strictObject({ value: z.string() }) });
      const read = engine().read(narrow, { value: 1 });
      await expect(read).rejects.toThrow(GraphError);
      await expect(read).rejects.toThrow(/test-narrow.*0\.value/u);
    });

    it('names the statement that is not Cypher', async () => {
      const broken = defineRead({ ...echo, name: 'test-broken-read', text: 'RETURN $value AS' });
      await expect(engine().read(broken, { value: 1 })).rejects.toThrow(/test-broken-read/u);
    });
  });
}
