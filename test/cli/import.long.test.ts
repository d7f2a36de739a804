import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { graphOf, SavedCase } from './saved-case.ts';

describe('the whole bundled case, saved from the replica', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-import-'));
  let saved: SavedCase;
  let crawled: { hash: string; meetings: number };

  beforeAll(async () => {
    const data = join(folder, 'crawled');
    const { code } = await runCli(['crawl', 'barnet-case', '--with-pages', '--data', data]);
    expect(code).toBe(0);
    saved = await SavedCase.visit(data);
    crawled = await graphOf(data);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['a HAR', () => saved.toHar(join(folder, 'case.har'))],
    ['a WARC', () => saved.toWarc(join(folder, 'case.warc.gz'))],
    ['a folder of files', () => saved.toFolder(join(folder, 'files'))],
  ])('gives the graph of the crawl when it is imported from %s', async (form, save) => {
    const data = join(folder, form);
    const { code, stdout } = await runCli(['import', save(), '--json', '--data', data]);
    expect(code).toBe(0);
    const { pages } = saved;
    expect(JSON.parse(stdout)).toMatchObject({
      import: { captured: pages.length, refused: [], byCouncil: { 'barnet-case': { alreadyHeld: 0 } } },
      gaps: [],
    });
    expect(await graphOf(data)).toEqual(crawled);
    expect(crawled.meetings).toBeGreaterThan(100);
  });
});
