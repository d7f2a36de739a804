import {
  linkableItems,
  linkableMeetings,
  linkedIssues,
  linkedSightings,
  writtenMeetings,
} from '../../queries/read/linking-facts.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { inParts } from '../../src/linking/in-parts.ts';
import { unlinkSteps } from '../../src/linking/issue-steps.ts';
import { linkGraph } from '../../src/linking/link-graph.ts';
import { readAll } from '../../src/linking/read-all.ts';
import { openMemoryLedger } from '../../test/support/memory-ledger.ts';
import { residentNow } from '../children/work.ts';
import { atMost, type Figure, type Line } from '../figure.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { wallTime } from '../pairs.ts';
import { projectSite } from '../project-site.ts';
import { toNumber } from '../spread.ts';

/** Of the made-up councils, on average. */
const itemsPerMeeting = 8.8;
/** Sightings taken away in one transaction. */
const atOnce = 1000;

interface Measured {
  readonly items: number;
  readonly seconds: number;
  readonly readingSeconds: number;
  readonly againSeconds: number;
  readonly megabytes: number;
}

export const linkingFigure: Figure = {
  name: 'linking',
  title: 'Linking',
  method:
    'Made-up councils of several sizes, built in the embedded engine in memory; their issues and sightings are taken away, then all items are ' +
    'linked afresh, referrals and requests followed, and everything written. The baseline reads every item with its text and does nothing ' +
    'else. Linking again, with nothing new, stands beside. Memory is what the process grew by beyond the graph. Wall time.',
  dominates:
    'The words of the texts and the comparison of pairs that share something rare, each about a third; then writing.',
  measure: async ({ sizes, say }) => {
    const found: Measured[] = [];
    for (const items of sizes.linked) {
      say(`linking: ${String(items)} items`);
      found.push(await measureSize(items));
    }
    const lines = found.map(
      ({ items, seconds, readingSeconds, againSeconds, megabytes }): Line => ({
        what: `${items.toLocaleString('en-GB')} items: linked; once more; memory`,
        figure: `${toNumber(seconds)} s; ${toNumber(againSeconds)} s; ${toNumber(megabytes)} MB`,
        baseline: `${toNumber(readingSeconds)} s`,
        ...(items >= 50_000 ? { aim: atMost(seconds, 60, 's') } : {}),
      }),
    );
    const [first, last] = [found[0], found.at(-1)];
    if (first && last && first !== last) {
      const power = Math.log(last.seconds / first.seconds) / Math.log(last.items / first.items);
      lines.push({
        what: `growth from ${first.items.toLocaleString('en-GB')} to ${last.items.toLocaleString('en-GB')} items`,
        figure: `n^${toNumber(power)}`,
        baseline: '–',
        aim: atMost(power, 1.2, 'as power of n'),
      });
    }
    return lines;
  },
};

async function measureSize(items: number): Promise<Measured> {
  const { engine } = await openEmbedded({ memory: true });
  try {
    await engine.migrate();
    const site = toMadeUpSite(Math.ceil(items / itemsPerMeeting));
    await projectSite(site, engine, 1);
    await takeLinksAway(engine);
    let count = 0;
    const readingSeconds = await inSeconds(async () => {
      count = await readEverything(engine);
    });
    const ledger = openMemoryLedger();
    const before = residentNow();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, residentNow());
    }, 50);
    const seconds = await inSeconds(() => linkGraph(engine, ledger));
    const againSeconds = await inSeconds(() => linkGraph(engine, ledger));
    clearInterval(watch);
    return { items: count, seconds, readingSeconds, againSeconds, megabytes: most - before };
  } finally {
    await engine.close();
  }
}

/** Reads what linking reads of meetings and items; gives how many items there are. */
async function readEverything(engine: GraphEngine): Promise<number> {
  let count = 0;
  const meetings = await engine.read(writtenMeetings, {});
  for (const part of inParts(meetings, 500)) {
    const listed = await engine.read(linkableMeetings, { ids: part.map(({ id }) => id) });
    for (const ids of inParts(
      listed.flatMap(({ items }) => items),
      atOnce,
    ))
      count += (await engine.read(linkableItems, { ids })).length;
  }
  return count;
}

const inSeconds = async (work: () => Promise<unknown>): Promise<number> =>
  (await wallTime(async () => {
    await work();
  })) / 1000;

async function takeLinksAway(engine: GraphEngine): Promise<void> {
  const sightings = await readAll(engine, linkedSightings);
  const issues = await readAll(engine, linkedIssues);
  for (const part of inParts(sightings, atOnce)) await engine.write(unlinkSteps(part, []));
  for (const part of inParts(issues, atOnce))
    await engine.write(
      unlinkSteps(
        [],
        part.map(({ id }) => id),
      ),
    );
}
