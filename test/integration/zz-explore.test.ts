import { writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readEntries } from '../../src/graph/hash.ts';
import { bundledCase } from '../../src/replica/case-loading.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';

afterAll(removeFolders);
const roads = [
  { name: 'ws', options: {}, site: {} },
  { name: 'both', options: { withPages: true }, site: {} },
  { name: 'pages', options: {}, site: { webService: 'off' as const } },
];
it('explores', async () => {
  for (const which of ['syn', 'case'] as const) {
    const site = which === 'syn' ? generateCouncil({ meetings: 50, seed: 33 }).case : bundledCase();
    for (const road of roads) {
      const t = Date.now();
      const folder = newFolder();
      const replica = await startReplica({ case: site, options: road.site });
      const report = await crawlInto(folder, site, replica, road.options);
      await replica.close();
      const t2 = Date.now();
      const engine = await openMemoryGraph();
      await projectFolder(folder, [councilOf(site)], engine);
      const lines: string[] = [];
      for await (const e of readEntries(engine)) lines.push(e.text);
      await engine.close();
      console.log(
        which,
        road.name,
        report.mode,
        report.counts,
        JSON.stringify(report.problems),
        report.failures.length,
        t2 - t,
        Date.now() - t2,
        lines.length,
      );
      writeFileSync(`/tmp/s2/explore-${which}-${road.name}.txt`, lines.sort().join('\n'));
    }
  }
  expect(1).toBe(1);
}, 100000);
