import { describe, expect, it } from 'vitest';
import { caseFileSchema } from '../../../schema/case/case-file.ts';
import { blockText } from '../../../schema/case/case-text.ts';
import { generateCouncil } from '../../../src/replica/index.ts';

const made = generateCouncil({ meetings: 200, seed: 11 });
const items = new Map(
  made.case.meetings.flatMap((meeting) =>
    meeting.items.map((item) => [item.aiId ?? 0, { meeting, item }] as const),
  ),
);
const textOf = (aiId: number): string =>
  (items.get(aiId)?.item.minutes ?? []).map(blockText).join('\n').replace(/\s+/g, ' ');

describe('generateCouncil', () => {
  it('gives the same council for a seed and another for another', () => {
    expect(generateCouncil({ meetings: 60, seed: 4 })).toEqual(generateCouncil({ meetings: 60, seed: 4 }));
    expect(generateCouncil({ meetings: 60, seed: 5 }).case.meetings).not.toEqual(
      generateCouncil({ meetings: 60, seed: 4 }).case.meetings,
    );
  });

  it.each([1, 2, 9, 37, 500])('gives exactly %i meetings in the format of a case file', (meetings) => {
    const council = generateCouncil({ meetings, seed: 1 });
    expect(council.case.meetings).toHaveLength(meetings);
    expect(caseFileSchema.parse(council.case)).toEqual(council.case);
    expect(council.truth.items.length).toBeGreaterThan(0);
  });

  it('does six thousand', () => {
    const council = generateCouncil({ meetings: 6000, seed: 1 });
    expect(council.case.meetings).toHaveLength(6000);
    expect(new Set(council.case.meetings.map((meeting) => meeting.mid)).size).toBe(6000);
    expect(council.truth.threads.length).toBeGreaterThan(2000);
  });

  it('has at least ten clerks, renamed and succeeded committees, joint and cancelled meetings', () => {
    expect(new Set(made.truth.clerkStyles.map((entry) => entry.style)).size).toBeGreaterThanOrEqual(10);
    expect(made.case.bodies.filter((body) => body.names.length > 1)).toHaveLength(2);
    const succeeding = made.case.bodies.filter((body) => body.succeeds);
    expect(succeeding).toHaveLength(2);
    for (const body of succeeding)
      expect(made.case.bodies.find(({ cid }) => cid === body.succeeds?.[0])?.expired).toBe(true);
    expect(made.truth.jointMeetings.length).toBeGreaterThan(0);
    expect(made.case.meetings.some((meeting) => meeting.cancelled)).toBe(true);
    expect([...items.values()].some(({ item }) => item.restricted)).toBe(true);
    expect([...items.values()].some(({ item }) => item.issue)).toBe(true);
    expect(made.case.meetings.some((meeting) => meeting.agendaId !== meeting.mid)).toBe(true);
  });

  it('knows who was at every meeting of their committees', () => {
    expect(made.truth.fullAttendance.length).toBeGreaterThan(0);
    for (const name of made.truth.fullAttendance) {
      expect(
        made.truth.attendance.some(({ apologies, absent }) => [...apologies, ...absent].includes(name)),
      ).toBe(false);
    }
  });
});

describe('truth of a generated council', () => {
  it('has threads over several meetings, committees and titles', () => {
    const matters = made.truth.threads.filter(
      (thread) => thread.kind === 'matter' && thread.items.length > 2,
    );
    expect(matters.length).toBeGreaterThan(20);
    expect(matters.filter((thread) => thread.seenBy.length > 1).length).toBeGreaterThan(10);
    const titles = matters.map(
      (thread) => new Set(thread.items.map(({ aiId }) => items.get(aiId)?.item.title)).size,
    );
    expect(titles.filter((count) => count > 2).length).toBeGreaterThan(15);
    for (const thread of made.truth.threads) {
      for (const { aiId, mid } of thread.items) expect(items.get(aiId)?.meeting.mid).toBe(mid);
      expect(thread.notSeenBy.some((cid) => thread.seenBy.includes(cid))).toBe(false);
    }
    expect(made.truth.threads.some((thread) => thread.kind === 'series')).toBe(true);
    expect(made.truth.items.some((item) => item.threads.length > 1)).toBe(true);
  });

  it('has look-alikes that are of no thread and share a word with theirs', () => {
    expect(made.truth.lookAlikes.length).toBeGreaterThan(10);
    for (const { aiId, thread } of made.truth.lookAlikes) {
      const found = made.truth.threads.find(({ id }) => id === thread);
      expect(found?.items.some((entry) => entry.aiId === aiId)).toBe(false);
      expect(made.truth.items.find((item) => item.aiId === aiId)?.threads).toEqual([]);
    }
  });

  it('names every outcome in the minutes that carry it', () => {
    const words: Record<string, RegExp> = {
      NOTED: /be noted/i,
      APPROVED: /approved|correct record/i,
      DEFERRED: /be deferred/i,
      REFERRED: /be referred to/i,
      RECOMMENDED: /recommended/i,
      REJECTED: /LOST/,
      WITHDRAWN: /withdrawn/,
      AMENDED: /as amended/,
      AGREED: /proceed|delegated|set up|excluded/,
    };
    for (const { aiId, outcome } of made.truth.items) {
      const wanted = words[outcome];
      if (wanted) expect(textOf(aiId), `${String(aiId)} ${outcome}`).toMatch(wanted);
      else expect(textOf(aiId), String(aiId)).not.toMatch(/RESOLVED|AGREED that|LOST/);
    }
    expect(new Set(made.truth.items.map((item) => item.outcome)).size).toBe(10);
  });

  it('tells attendance, votes, interests, referrals, actions and corrections in the text', () => {
    for (const { mid, apologies, substitutes } of made.truth.attendance) {
      const text =
        made.case.meetings
          .find((meeting) => meeting.mid === mid)
          ?.items.map((item) => textOf(item.aiId ?? 0))
          .join(' ') ?? '';
      for (const name of [...apologies, ...substitutes.map((pair) => pair.substitute)])
        expect(text).toContain(name);
    }
    for (const vote of made.truth.votes) {
      if (vote.for !== null) expect(textOf(vote.aiId)).toMatch(new RegExp(`\\b${String(vote.for)}\\b`));
      if (vote.moved !== null) expect(textOf(vote.aiId)).toContain(vote.moved);
      if (vote.unanimous) expect(textOf(vote.aiId)).toMatch(/unanimous|by all present/i);
    }
    for (const interest of made.truth.interests) {
      expect(textOf(interest.aiId)).toContain(interest.nature);
      for (const number of interest.items) expect(textOf(interest.aiId)).toContain(number);
    }
    for (const referral of made.truth.referrals) expect(textOf(referral.aiId)).toContain(referral.toName);
    for (const action of made.truth.actions) expect(textOf(action.aiId)).toContain(action.owner);
    for (const correction of made.truth.corrections) {
      expect(textOf(correction.aiId)).toContain(correction.member);
      const before = made.truth.attendance.find(({ mid }) => mid === correction.corrects);
      expect(before?.absent).toContain(correction.member);
    }
    expect(made.truth.referrals.some((referral) => referral.arrivedAs)).toBe(true);
    expect(made.truth.actions.some((action) => action.reportedBackIn)).toBe(true);
    expect(made.truth.corrections.length).toBeGreaterThan(0);
  });
});
