import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCouncil } from '../../src/replica/index.ts';
import { projectRoot } from '../support/project-root.ts';
import { compareContents } from './compare-roads.ts';
import { removeFolders } from './council-folder.ts';
import { type RoadDifference, roadDifferences } from './road-differences.ts';
import {
  endedCommittees,
  type PagesAlone,
  type ReadRoad,
  readByPages,
  readByService,
} from './three-roads.ts';

const { case: made } = generateCouncil({ meetings: 40, seed: 33 });
const docsPath = join(projectRoot, 'docs', 'pages-alone.md');
const generated = /(<!-- differences -->\n)[\s\S]*?(<!-- end -->)/;

describe('a council with its web service off', () => {
  let service: ReadRoad;
  let both: ReadRoad;
  let pages: PagesAlone;

  beforeAll(async () => {
    service = await readByService(made, false);
    both = await readByService(made, true);
    pages = await readByPages(made);
  });
  afterAll(removeFolders);

  it('is read on the road that was meant', () => {
    const modes = [service, both, pages].map(({ reports }) => reports.map(({ mode }) => mode));
    expect(modes).toEqual([['web-service'], ['web-service'], ['pages', 'pages']]);
    expect([...service.reports, ...both.reports].flatMap(({ failures }) => failures)).toEqual([]);
    const failed = pages.reports.flatMap(({ failures }) => failures.map(({ pageType }) => pageType));
    expect(failed).toEqual(['ws-committees', 'ws-committees']);
  });

  it('gives the same records but for the differences that are listed, and all of these', () => {
    const found = compareContents([service.content, both.content, pages.content]);
    const listed = roadDifferences.map(({ what, roads }) => `${what} ${roads}`);
    const unlisted = [...found].filter(([key]) => !listed.includes(key));
    expect(unlisted.map(([key, [example = '']]) => `${key}: ${example}`)).toEqual([]);
    expect(listed.filter((key) => !found.has(key))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    // It is most of the record that is compared.
    expect(pages.content.nodes.size).toBeGreaterThan(1000);
  });

  it('lacks, unasked, the committees that have ended and the meetings that only they held', () => {
    const ended = new Set(endedCommittees(made));
    const missing = (label: string): string[] =>
      [...pages.content.nodes.keys()]
        .filter((key) => key.startsWith(`${label} `) && !pages.unasked.nodes.has(key))
        .sort();
    const theirs = made.meetings.filter(({ cid, jointCids = [] }) =>
      [cid, ...jointCids].every((one) => ended.has(one)),
    );
    expect(ended.size).toBeGreaterThan(0);
    expect(theirs.length).toBeGreaterThan(0);
    expect(missing('Committee')).toEqual(
      [...ended].sort().map((cid) => `Committee fallowmere:committee:${String(cid)}`),
    );
    expect(missing('Meeting')).toEqual(
      theirs.map(({ mid }) => `Meeting fallowmere:meeting:${String(mid)}`).sort(),
    );
  });
});

const cells = ({ roads }: RoadDifference): string => {
  const several = new Set(roads.replaceAll('-', '')).size > 1;
  return Array.from(roads)
    .map((road) => (road === '-' ? 'none' : several ? road.toLowerCase() : 'yes'))
    .join(' | ');
};

/** With UPDATE_DOCS=1 the table is written instead of compared. */
it('shows the list of differences in the documents', () => {
  const rows = roadDifferences.map((one) => `| ${one.what} | ${cells(one)} | ${one.reason} |\n`);
  const head = '| what | service | service and pages | pages | why |\n|---|---|---|---|---|\n';
  const docs = readFileSync(docsPath, 'utf8');
  const updated = docs.replace(
    generated,
    (_all, from: string, to: string) => `${from}${head}${rows.join('')}${to}`,
  );
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(docsPath, updated);
  else expect(docs).toBe(updated);
  expect(updated).toContain(roadDifferences[0]?.reason);
});
