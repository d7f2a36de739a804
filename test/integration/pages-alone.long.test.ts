import { afterAll, expect, it } from 'vitest';
import { bundledCase } from '../../src/replica/index.ts';
import { compareContents } from './compare-roads.ts';
import { removeFolders } from './council-folder.ts';
import { roadDifferences } from './road-differences.ts';
import { readByPages, readByService } from './three-roads.ts';

afterAll(removeFolders);

it('gives the same records of the bundled case by its pages, but for the differences that are listed', async () => {
  const site = bundledCase();
  const service = await readByService(site, false);
  const both = await readByService(site, true);
  const pages = await readByPages(site);
  const found = compareContents([service.content, both.content, pages.content]);
  const listed = roadDifferences.map(({ what, roads }) => `${what} ${roads}`);
  const unlisted = [...found].filter(([key]) => !listed.includes(key));
  expect(unlisted.map(([key, [example = '']]) => `${key}: ${example}`)).toEqual([]);
  expect(found.size).toBeGreaterThan(10);
  expect(pages.content.nodes.size).toBeGreaterThan(2000);
});
