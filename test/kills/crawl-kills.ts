import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrawlOutcome } from '../../src/cli/crawl-workspace.ts';
import type { ReplicaRequest } from '../../src/replica/server.ts';
import { type KillSite, newKillFolder, removeKillFolder, runCrawl, toOutcome } from './kill-site.ts';
import { countLost, readListed, toStage } from './listed.ts';
import { hashPlace } from './place.ts';
import { spreadKills } from './spread-kills.ts';
import { newTally, noteHit, type Tally } from './tally.ts';

/** Requests under way at one time: what a kill can cut off after it was asked for and before it is listed. */
const underWay = 4;

/** Kills crawls, each in a folder of its own, and has each taken up. */
export async function killCrawls(site: KillSite, count: number): Promise<Tally> {
  const { place, replica } = site;
  const tally = newTally(`${place.name}: crawl, evenly`);
  let folder = '';
  const run = async (killAfter?: number) => {
    removeKillFolder(folder);
    folder = newKillFolder();
    await place.empty();
    replica.clearRequests();
    return { ended: await runCrawl(place, replica, folder, killAfter), run: folder };
  };
  await spreadKills(count, run, (killed, name) => checkTakenUp(site, killed, name, tally));
  removeKillFolder(folder);
  return tally;
}

/**
 * Runs the crawl of a killed folder to its end and holds it to the one that nobody stopped. The replica has the
 * requests of the killed run.
 */
export async function checkTakenUp(
  site: KillSite,
  folder: string,
  name: string,
  tally: Tally,
  hit?: string,
): Promise<void> {
  const { place, replica, whole } = site;
  const before = readListed(folder);
  const stage = toStage(folder, whole.urls.length);
  const asked = replica.requests();
  replica.clearRequests();
  noteHit(tally, hit ?? stage);
  const fault = (what: string): number => tally.faults.push(`${tally.title}, ${name} (${stage}): ${what}`);

  // A run that wrote its report has ended: another crawl would be a new one.
  if (stage !== 'reported') {
    const ended = await runCrawl(place, replica, folder);
    if (ended.code !== 0) {
      fault(`the next run ended with ${String(ended.code)}: ${ended.stdout} ${ended.stderr}`);
      return;
    }
    const outcome = toOutcome(ended);
    for (const what of toReportFaults(whole.outcome, outcome, {
      resumed: stage !== 'starting',
      fromArchive: before.length,
    })) {
      fault(what);
    }
    const report = join(outcome.runFolder, 'report.json');
    if (!existsSync(report)) fault('it left no report');
    else if (readFileSync(report, 'utf8').length < 500) fault('its report is cut short');
  }
  countRequests(
    site,
    { asked, again: replica.requests(), listed: before.map(({ url }) => url) },
    tally,
    fault,
  );

  const lost = await countLost(folder, before);
  tally.lostCaptures += lost;
  if (lost > 0) fault(`${String(lost)} captures lost`);
  const held = readListed(folder)
    .map(({ url }) => url)
    .sort();
  if (JSON.stringify(held) !== JSON.stringify(whole.urls)) {
    fault(`${String(held.length)} captures in the end, not ${String(whole.urls.length)}`);
  }
  const hash = await hashPlace(place, folder);
  if (hash !== whole.hash) {
    tally.differingHashes += 1;
    fault('another graph');
  }
}

/**
 * Together the two runs ask for what one run asks, for what was under way at the kill, and for robots.txt once more:
 * nothing else is forgotten with the process, for lists are captures too.
 */
function countRequests(
  { replica, whole }: KillSite,
  runs: {
    readonly asked: readonly ReplicaRequest[];
    readonly again: readonly ReplicaRequest[];
    readonly listed: readonly string[];
  },
  tally: Tally,
  fault: (what: string) => number,
): void {
  const isRobots = ({ url }: ReplicaRequest): boolean => url.endsWith('/robots.txt');
  const origin = new URL(replica.url).origin;
  const listed = new Set(runs.listed);
  const cutOff = runs.asked.filter((r) => !isRobots(r)).length - listed.size;
  const robotsAgain = runs.asked.some(isRobots) && runs.again.some(isRobots) ? 1 : 0;
  const extra = runs.asked.length + runs.again.length - whole.requests;
  tally.extraRequests += extra;
  if (cutOff < 0 || cutOff > underWay) fault(`${String(cutOff)} requests were cut off`);
  if (extra !== cutOff + robotsAgain) {
    fault(
      `${String(extra)} requests too many: ${String(cutOff)} were cut off, robots.txt ${String(robotsAgain)}`,
    );
  }
  const askedAgain = runs.again.filter(({ url }) => listed.has(`${origin}${url}`));
  tally.askedAgain += askedAgain.length;
  for (const { url } of askedAgain) fault(`asked again for ${url}`);
}

/** Where a run's report says something else than that of a run that nobody stopped. */
function toReportFaults(
  whole: CrawlOutcome,
  taken: CrawlOutcome,
  expected: { readonly resumed: boolean; readonly fromArchive: number },
): string[] {
  const { resumed, fromArchive } = taken.crawl;
  const counted = ({ crawl, graph }: CrawlOutcome): string => {
    const { council, options, mode, pages, counts, failures, problems, describedMarkup } = crawl;
    const { position, nodes } = graph;
    return JSON.stringify([
      {
        council,
        options,
        mode,
        pages,
        counts,
        failures,
        problems,
        describedMarkup,
        expected: crawl.expected,
      },
      { position, nodes, problems: graph.problems },
    ]);
  };
  return [
    ...(resumed === expected.resumed ? [] : [`its report says resumed: ${String(resumed)}`]),
    ...(fromArchive === expected.fromArchive
      ? []
      : [`${String(fromArchive)} pages from the archive, ${String(expected.fromArchive)} were listed`]),
    ...(counted(taken) === counted(whole) ? [] : [`its report counts otherwise: ${counted(taken)}`]),
  ];
}
