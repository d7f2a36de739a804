import { describe, expect, it } from 'vitest';
import { GraphConstraintError, GraphError } from '../../src/errors.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import {
  brokenWrite,
  countEverything,
  countUp,
  createCommittee,
  deleteMeeting,
  readCommittees,
  upsertCommittees,
  upsertDecisions,
  upsertItems,
  upsertMeetings,
} from './item-statements.ts';

/** A committee with two meetings of three items, each with a decision. */
export function toSmallGraph(): Parameters<GraphEngine['write']>[0] {
  const meetings = ['m1', 'm2'].map((id, index) => {
    const date = `2020-0${index + 1}-01`;
    return { id, committeeId: 'c1', date, sortKey: `${date} ${id}` };
  });
  const items = meetings.flatMap(({ id: meetingId }) =>
    [1, 2, 3].map((position) => ({
      id: `${meetingId}-i${position}`,
      meetingId,
      position,
      title: `Item ${position}`,
      terms: 'item',
    })),
  );
  const decisions = items.map(({ id }) => ({ id: `${id}-d`, itemId: id, text: 'Resolved', sortKey: id }));
  return [
    step(upsertCommittees, { rows: [{ id: 'c1', name: 'Children', cid: 697 }] }),
    step(upsertMeetings, { rows: meetings }),
    step(upsertItems, { rows: items }),
    step(upsertDecisions, { rows: decisions }),
  ];
}

export function describeWrites(engine: () => GraphEngine): void {
  const counts = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await engine().read(countEverything, {})).map(({ label, nodes }) => [label, nodes]));

  describe('write', () => {
    it('lets a later step build on what an earlier one of the same transaction wrote', async () => {
      await engine().write(toSmallGraph());
      expect(await counts()).toMatchObject({ Committee: 1, Meeting: 2, AgendaItem: 6, Decision: 6 });
    });

    it('leaves the same graph when the same upserts run again', async () => {
      await engine().write(toSmallGraph());
      const before = await hashGraph(engine());
      await engine().write(toSmallGraph());
      expect(await hashGraph(engine())).toEqual(before);
    });

    it('writes nothing at all when a later step breaks a constraint', async () => {
      const steps = [...toSmallGraph(), step(createCommittee, { id: 'c1' })];
      const before = await hashGraph(engine());
      await expect(engine().write(steps)).rejects.toThrow(GraphConstraintError);
      expect(await hashGraph(engine())).toEqual(before);
    });

    it('writes nothing at all when a later step is not Cypher, and names that step', async () => {
      const before = await hashGraph(engine());
      const write = engine().write([...toSmallGraph(), step(brokenWrite, {})]);
      await expect(write).rejects.toThrow(GraphError);
      await expect(write).rejects.toThrow('test-broken-write');
      expect(await hashGraph(engine())).toEqual(before);
    });

    it('goes on after a write that failed', async () => {
      await expect(engine().write([step(brokenWrite, {})])).rejects.toThrow(GraphError);
      await engine().write([step(createCommittee, { id: 'c2' })]);
      expect(await counts()).toMatchObject({ Committee: 1 });
    });

    it('refuses a second node of a label with the same id', async () => {
      await engine().write([step(createCommittee, { id: 'c1' })]);
      await expect(engine().write([step(createCommittee, { id: 'c1' })])).rejects.toThrow(
        /test-create-committee/u,
      );
    });

    it('loses no write when many want the same node at once', async () => {
      await engine().write([step(createCommittee, { id: 'c1' })]);
      await Promise.all(Array.from({ length: 20 }, () => engine().write([step(countUp, { id: 'c1' })])));
      const [row] = await engine().read(readCommittees, {});
      expect(row?.committee.meetingsListed).toBe(20);
    });

    it('takes an empty list of steps and empty lists of rows', async () => {
      await engine().write([]);
      await engine().write([step(upsertCommittees, { rows: [] })]);
      expect(await counts()).not.toHaveProperty('Committee');
    });

    it('skips rows whose parent is not there', async () => {
      await engine().write([
        step(upsertMeetings, { rows: [{ id: 'm', committeeId: 'none', date: null, sortKey: 'x' }] }),
      ]);
      expect(await counts()).not.toHaveProperty('Meeting');
    });

    it('deletes a meeting with its items and decisions in three statements, and nothing else', async () => {
      await engine().write(toSmallGraph());
      await engine().write(deleteMeeting.map((statement) => step(statement, { ids: ['m1', 'not there'] })));
      expect(await counts()).toMatchObject({ Committee: 1, Meeting: 1, AgendaItem: 3, Decision: 3 });
    });

    it('brings a deleted meeting back as it was', async () => {
      await engine().write(toSmallGraph());
      const before = await hashGraph(engine());
      await engine().write(deleteMeeting.map((statement) => step(statement, { ids: ['m1', 'm2'] })));
      await engine().write(toSmallGraph());
      expect(await hashGraph(engine())).toEqual(before);
    });

    it('takes a thousand rows in one step', async () => {
      const rows = Array.from({ length: 1000 }, (_, index) => ({
        id: `c${index}`,
        name: 'Many',
        cid: index,
      }));
      await engine().write([step(upsertCommittees, { rows })]);
      expect(await counts()).toMatchObject({ Committee: 1000 });
    });
  });
}
