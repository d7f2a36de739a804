import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTakenUp } from './crawl-kills.ts';
import { checkAnswered } from './ingest-kills.ts';
import { type KillSite, newKillFolder, removeKillFolder } from './kill-site.ts';
import { runKillable } from './killable.ts';
import { type Point, points } from './points.ts';
import { newTally, noteHit, type Tally } from './tally.ts';

const program = fileURLToPath(new URL('./stop-at-point.ts', import.meta.url));

/** Kills the work at each named point once, and has it taken up. */
export async function killAtPoints(site: KillSite): Promise<Tally> {
  const tally = newTally(`${site.place.name}: at named points`);
  for (const point of points) {
    const folder = newKillFolder();
    await killAtPoint(site, point, folder, tally);
    removeKillFolder(folder);
  }
  return tally;
}

async function killAtPoint(site: KillSite, point: Point, folder: string, tally: Tally): Promise<void> {
  const { place, replica, whole } = site;
  const { name, work } = point;
  if (work === 'rebuild') cpSync(whole.folder, folder, { recursive: true });
  else await place.clear();
  replica.clearRequests();
  const server = JSON.stringify(place.access);
  const ended = await runKillable(['--import', 'tsx', program, name, folder, replica.url, server]);
  if (!ended.killed) {
    tally.faults.push(`${tally.title}: "${name}" was never reached: ${ended.stderr}`);
  } else if (work === 'rebuild') {
    noteHit(tally, work);
    await checkAnswered(site, folder, name, tally);
  } else {
    await checkTakenUp(site, folder, name, tally, work);
  }
}
