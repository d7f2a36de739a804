import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '../../scrapers/registry.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { projectArchive } from '../../src/projection/project.ts';
import { type KillSite, newKillFolder, removeKillFolder, runAsk, runRebuild } from './kill-site.ts';
import { hashPlace, openPlace, type Place } from './place.ts';
import { spreadKills } from './spread-kills.ts';
import { newTally, noteHit, type Tally } from './tally.ts';

/** Kills of the making of a graph: of a whole one anew, of the first one, and of one that is brought up to date. */
export async function killIngests(
  site: KillSite,
  counts: { readonly rebuilds: number; readonly firsts: number; readonly updates: number },
): Promise<Tally[]> {
  const { place, whole } = site;
  const rebuild = {
    title: 'rebuild, evenly',
    run: runRebuild,
    prepare: async (folder: string) => {
      cpSync(whole.folder, folder, { recursive: true });
      // The graph of the folder before is the same one, once it was brought up to its end.
      await Promise.resolve();
    },
  };
  const first = {
    title: 'first ingest, evenly',
    run: runAsk,
    prepare: async (folder: string) => {
      cpSync(whole.folder, folder, { recursive: true });
      for (const name of ['graph', 'ledger.jsonl']) removeKillFolder(join(folder, name));
      await place.empty();
    },
  };
  const update = {
    title: 'later ingest, evenly',
    run: runAsk,
    prepare: (folder: string) => prepareHalf(place, whole.folder, folder),
  };
  return [
    await killIngest(site, rebuild, counts.rebuilds),
    await killIngest(site, first, counts.firsts),
    await killIngest(site, update, counts.updates),
  ];
}

interface Ingest {
  readonly title: string;
  readonly run: typeof runAsk;
  readonly prepare: (folder: string) => Promise<void>;
}

async function killIngest(site: KillSite, { title, run, prepare }: Ingest, count: number): Promise<Tally> {
  const { place } = site;
  const tally = newTally(`${place.name}: ${title}`);
  let folder = '';
  const start = async (killAfter?: number) => {
    removeKillFolder(folder);
    folder = newKillFolder();
    await prepare(folder);
    return { ended: await run(place, folder, killAfter), run: folder };
  };
  await spreadKills(count, start, async (killed, name) => {
    noteHit(tally, 'while it ran');
    await checkAnswered(site, killed, name, tally);
  });
  removeKillFolder(folder);
  return tally;
}

/** Asks a question of a folder whose graph was being made, and holds answer and graph to the whole ones. */
export async function checkAnswered(
  site: KillSite,
  folder: string,
  name: string,
  tally: Tally,
): Promise<void> {
  const { place, whole } = site;
  const asked = await runAsk(place, folder);
  const fault = (what: string): number => tally.faults.push(`${tally.title}, ${name}: ${what}`);
  if (asked.code !== 0)
    fault(`the question ended with ${String(asked.code)}: ${asked.stdout} ${asked.stderr}`);
  else if (asked.stdout !== whole.answer) fault('another answer');
  const hash = await hashPlace(place, folder);
  if (hash === whole.hash) return;
  tally.differingHashes += 1;
  fault('another graph');
}

/** The whole archive with the graph and the ledger of its first half. */
async function prepareHalf(place: Place, whole: string, folder: string): Promise<void> {
  cpSync(whole, folder, { recursive: true });
  for (const name of ['graph', 'ledger.jsonl']) removeKillFolder(join(folder, name));
  await place.empty();
  const list = join(folder, 'archive', 'captures.jsonl');
  const lines = readFileSync(list, 'utf8');
  const half = lines.split('\n').slice(0, Math.floor(lines.split('\n').length / 2));
  writeFileSync(list, `${half.join('\n')}\n`);
  const data = await openDataFolder(folder);
  const archive = await openArchive(data);
  const ledger = await openLedger(data);
  const { engine } = await openPlace(place, folder);
  await engine.migrate();
  await projectArchive({
    archive,
    ledger,
    engine,
    councils: [...loadCouncils(folder).values()],
    platformOf: (council) => platforms[council.platform],
    log: () => undefined,
  });
  for (const open of [engine, ledger, archive, data]) await open.close();
  writeFileSync(list, lines);
}
