import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../../queries/operations/changes.ts';
import { load } from '../../queries/operations/load.ts';
import { recurrences } from '../../queries/operations/recurrences.ts';
import { remitBreadth } from '../../queries/operations/remit-breadth.ts';
import { statements } from '../../queries/operations/statements.ts';
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

describe('the committees of the bundled case', () => {
  it('have their load told year by year, with the meetings of unknown date by themselves and no pages', async () => {
    const { load: answer } = await ask(load, load.example);
    const [cels] = answer.committees;
    const years = cels?.buckets.map(({ label, dated }) => [label, dated]) ?? [];
    expect(years[0]).toEqual(['2014', true]);
    expect(years.at(-1)).toEqual(['date not known', false]);
    expect(cels?.total).toMatchObject({ meetings: 36, pages: null, pagesState: 'NOT_IN_OUR_COPY' });
    for (const part of ['meetings', 'items', 'substantiveItems', 'papers', 'minutesCharacters'] as const) {
      const sum = cels?.buckets.reduce((all, bucket) => all + bucket[part], 0);
      expect(sum).toBe(cels?.total?.[part]);
    }
    expect(cels?.total?.substantiveItems).toBeGreaterThan(30);
    expect(cels?.committee.source?.url).toContain('barnet-case.invalid');
  });

  it('have schools, children and libraries for topics, and no remit on paper on the page that was read', async () => {
    const { remitBreadth: answer } = await ask(remitBreadth, remitBreadth.example);
    const [cels] = answer.committees;
    expect(cels?.topics.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['school', "children's", 'library']),
    );
    expect(cels).toMatchObject({ remitState: 'NOT_IN_RECORD', remits: [], outsideState: 'NOT_IN_RECORD' });
    expect(cels?.topics.flatMap(({ items }) => items).every(({ source }) => source !== null)).toBe(true);
  });

  it('were told once that an item lay outside the remit, in words that are quoted with their page', async () => {
    const { remitBreadth: answer } = await ask(remitBreadth, { council: bundledInstall });
    const outside = answer.committees.flatMap(({ outsideRemit }) => outsideRemit);
    expect(outside).toEqual([
      expect.objectContaining({
        quote: expect.stringMatching(/outside the committee's remit/) as string,
        item: expect.objectContaining({ title: "Member's Item: Councillor Cooke" }) as unknown,
      }),
    ]);
    expect(outside[0]?.item.source?.url).toContain('barnet-case.invalid');
  });

  it('heard of an inadequate judgement in July 2017 and of a good one in 2019', async () => {
    const { statements: answer } = await ask(statements, statements.example);
    const inspections = answer.statements.filter(({ toldBy }) => toldBy === 'INSPECTION_OR_AUDIT');
    expect(inspections).toEqual([
      expect.objectContaining({
        quote: expect.stringMatching(/^After the inadequate Ofsted judgement/) as string,
        meeting: expect.objectContaining({ date: '2017-07-18' }) as unknown,
        item: expect.objectContaining({ id: `${bundledInstall}:item:22263` }) as unknown,
      }),
      expect.objectContaining({
        quote: 'The May 2019 inspection judged all four areas good.',
        meeting: expect.objectContaining({ date: null, dateText: '2019' }) as unknown,
      }),
    ]);
    for (const { item } of answer.statements) expect(item.source?.url).toContain('barnet-case.invalid');
  });

  it('are not told to have been sent the same recommendation twice', async () => {
    const { recurrences: answer } = await ask(recurrences, recurrences.example);
    expect(answer).toMatchObject({ state: 'NOT_IN_RECORD', count: 0, recurrences: [] });
    expect(answer.textsCompared).toBeGreaterThan(20);
    expect(answer.reason).toContain('reconstruction');
  });

  it('were captured once: all is new since before, and what changed after is not known', async () => {
    const { changes: answer } = await ask(changes, changes.example);
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 36 });
    expect(answer.reason).toContain('Our copy begins at');
    expect(answer.changes[0]).toMatchObject({ kind: 'NEW', subject: 'MEETING', before: null });
    expect(answer.changes[0]?.capture.source?.url).toContain('barnet-case.invalid');
    const { changes: later } = await ask(changes, { since: '9000-01-01', council: bundledInstall });
    expect(later).toMatchObject({ state: 'NOT_IN_OUR_COPY', count: 0 });
  });
});
