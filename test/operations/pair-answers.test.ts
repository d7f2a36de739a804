import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../queries/operations/compare.ts';
import { lag } from '../../queries/operations/lag.ts';
import { lagDistribution } from '../../queries/operations/lag-distribution.ts';
import type { Operation } from '../../queries/operations/operation.ts';
import { overlap } from '../../queries/operations/overlap.ts';
import { answers } from '../../src/cli/answers/answerers.ts';
import { bundledInstall } from '../../src/cli/crawl-workspace.ts';
import type { Workspace } from '../../src/cli/workspace.ts';
import { removeFolders } from '../integration/council-folder.ts';
import { openBundledCase } from '../support/bundled-case.ts';
import { makingPatience } from '../support/make-once.ts';
import type { Ask } from './asking.ts';

let workspace: Workspace;
let ask: Ask;
beforeAll(async () => {
  ({ workspace, ask } = await openBundledCase());
}, makingPatience);
afterAll(async () => {
  await workspace.close();
  removeFolders();
});
const page = (mid: number): string =>
  `https://barnet.moderngov.co.uk/ieListDocuments.aspx?MId=${String(mid)}`;

describe('two committees of the bundled case', () => {
  it('had Ofsted before them 224 days apart, the theme committee first, each with its page', async () => {
    const { lag: answer } = await ask(lag);
    expect(answer).toMatchObject({
      state: 'IN_RECORD',
      matter: { basis: 'TEXT', title: 'Ofsted' },
      lag: {
        state: 'BOTH_SAW',
        days: { least: -224, most: -224 },
        direction: 'B_FIRST',
        censored: false,
      },
      a: {
        name: 'Performance and Contract Management Committee',
        firstFrom: '2018-02-27',
        firstTo: '2018-02-27',
      },
      b: { firstFrom: '2017-07-18', firstTo: '2017-07-18' },
    });
    expect(answer.a.firsts.map(({ item }) => [item.id, item.source?.originalUrl])).toEqual([
      [`${bundledInstall}:item:24556`, page(9136)],
    ]);
    expect(answer.b.firsts.map(({ item }) => [item.id, item.source?.originalUrl])).toEqual([
      [`${bundledInstall}:item:22263`, page(8692)],
    ]);
    expect(answer.notices.join(' ')).toMatch(/reconstruction/);
  });

  it('leave the order open where a day is not known', async () => {
    const { lag: answer } = await ask(lag, { ...lag.example, query: 'libraries' });
    const days = answer.lag.days;
    expect(answer.lag.state === 'BOTH_SAW' && days !== null && days.least === days.most).toBe(false);
  });

  it('say of the day of publication that no page tells it', async () => {
    const { lag: answer } = await ask(lag, { ...lag.example, clock: 'publication' });
    expect(answer).toMatchObject({
      clock: 'PUBLICATION',
      lag: { state: 'BOTH_SAW', days: null, direction: 'UNDECIDED' },
    });
    expect(answer.a.firsts.map(({ dayBasis }) => dayBasis)).toEqual([null]);
  });

  it('share issues as far as links lead, and none is called unseen while the record has gaps', async () => {
    const { compare: answer } = await ask(compare, { ...compare.example, first: 500 });
    expect(answer.state).toBe('IN_RECORD');
    const groups = [
      [answer.bothCount, answer.both],
      [answer.onlyACount, answer.onlyA],
      [answer.onlyBCount, answer.onlyB],
      [answer.undecidedCount, answer.undecided],
    ] as const;
    for (const [count, issues] of groups) expect(issues).toHaveLength(count);
    expect(answer.onlyBCount).toBeGreaterThan(3);
    const unseen = [...answer.onlyA.map(({ b }) => b), ...answer.onlyB.map(({ a }) => a)];
    for (const { verdict } of unseen)
      expect(['NOT_FOUND_RECORD_INCOMPLETE', 'POSSIBLY_SEEN']).toContain(verdict);
    const seen = answer.onlyB.flatMap(({ b }) => b.firsts);
    expect(seen.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(seen.every(({ item }) => item.source?.originalUrl?.startsWith('https://barnet.'))).toBe(true);
    expect(answer.a.coverage.meetingsListed + answer.b.coverage.meetingsListed).toBe(61);
  });

  it('referred school catchments from performance to children, and the answer looks for its arrival', async () => {
    const { compare: answer } = await ask(compare);
    const sent = answer.referralsFromA;
    expect(sent.count).toBeGreaterThan(0);
    expect(sent.count).toBe(sent.arrived + sent.notFound);
    expect(sent.referrals.some(({ fromItem }) => fromItem?.id === `${bundledInstall}:item:13723`)).toBe(true);
  });

  it('have their lags counted so that every issue is in one count', async () => {
    const [{ lagDistribution: figures }, { compare: shared }] = [
      await ask(lagDistribution),
      await ask(compare),
    ];
    expect(figures.all.count).toBe(shared.bothCount);
    expect(figures.aFirst + figures.bFirst + figures.sameDay + figures.undecided).toBe(figures.all.count);
    expect([figures.neverReachedB, figures.neverReachedA, figures.possiblyReached]).toEqual([
      shared.onlyACount,
      shared.onlyBCount,
      shared.undecidedCount,
    ]);
    expect(figures.issues).toBe(
      shared.bothCount + shared.onlyACount + shared.onlyBCount + shared.undecidedCount,
    );
    expect(figures.measured.count).toBeLessThanOrEqual(figures.all.count);
  });

  it('have people on both by what lists and minutes tell, never by a seat that no page dates', async () => {
    const { overlap: answer } = await ask(overlap);
    expect(answer.state).toBe('IN_RECORD');
    const names = answer.members.map(({ member }) => member.name);
    expect(names).toEqual(expect.arrayContaining(['Anthony Finn', 'Lisa Rutter']));
    const finn = answer.members.find(({ member }) => member.name === 'Anthony Finn');
    expect(finn).toMatchObject({ a: { basis: 'PRESENT' }, b: { basis: 'SUBSTITUTE', asSubstitute: 1 } });
    expect(finn?.b.attendances[0]?.source?.originalUrl).toBe(page(8692));
    expect(answer.room).toMatchObject({ a: { meetings: 1 } });
  });

  it('say that the record does not tell who was there where it names nobody', async () => {
    const { overlap: answer } = await ask(overlap, { ...overlap.example, query: 'heliport' });
    expect(answer.room?.state).toBe('NOT_IN_RECORD');
    expect(answer.room?.people).toEqual([]);
  });

  it.each([compare, lag, lagDistribution, overlap] as readonly Operation[])(
    'are written for people and for spreadsheets, coverage and notice with them',
    async (operation) => {
      const data = await ask(operation);
      const written = answers[operation.name]?.write(data, {});
      expect(written?.text).toMatch(/IN RECORD/);
      expect(written?.text).toMatch(/What was searched: 61 of 61 meetings/);
      expect(written?.text).toMatch(/NOTE: These pages are a reconstruction/);
      const [heading, ...rows] = written?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(heading?.length ?? 0);
    },
  );
});
