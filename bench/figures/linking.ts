import { freemem } from 'node:os';
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
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import { readAll } from '../../src/linking/read-all.ts';
import { toIssueLedger } from '../../src/projection/issue-ledger.ts';
import { FakeLedger } from '../../test/projection/small-council.ts';
import { residentNow } from '../children/work.ts';
import { atMost, type Figure, type Line } from '../figure.ts';
import { holdBack } from '../held-back.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { wallTime } from '../pairs.ts';
import { projectCaptures } from '../project-site.ts';
import { type Spread, toNumber, toSpread, toSpreadText } from '../spread.ts';
import { timeLinking } from '../timed-linking.ts';

/** Of the made-up councils, on average. */
const itemsPerMeeting = 8.8;
/** Meetings that come one by one at the end. */
const moreMeetings = 20;
/** Gigabytes that a council of that many items takes to build, at least. */
const dearest = { items: 200_000, gigabytes: 14 };
/** Sightings taken away in one transaction. */
const atOnce = 1000;

interface Measured {
  readonly items: number;
  readonly seconds: number;
  readonly readingSeconds: number;
  readonly againSeconds: number;
  /** Of one meeting more. */
  readonly moreSeconds: Spread;
  readonly megabytes: number;
}

export const linkingFigure: Figure = {
  name: 'linking',
  title: 'Linking',
  method:
    'Made-up councils of several sizes, built in the embedded engine in memory; their issues and sightings are taken away, then all items are ' +
    'linked afresh, referrals and requests followed, and everything written. The baseline reads every item with its text and does nothing ' +
    'else. Linking again from nothing, with nothing new, stands beside. Then meetings from all over the record come one by one to a program that ' +
    'remembers what it linked; the aim is for the slowest. Memory is what the process grew by beyond the graph. Wall time.',
  dominates:
    'The words of the texts and the comparison of pairs that share something rare, each about a third; then writing.',
  measure: async ({ sizes, say }) => {
    const found: Measured[] = [];
    for (const items of sizes.linked) {
      if (items >= dearest.items && freemem() < dearest.gigabytes * 2 ** 30) {
        say(`linking: no room for ${String(items)} items`);
        continue;
      }
      say(`linking: ${String(items)} items`);
      found.push(await measureSize(items));
    }
    const lines = found.flatMap(
      ({ items, seconds, readingSeconds, againSeconds, moreSeconds, megabytes }): Line[] => [
        {
          what: `${items.toLocaleString('en-GB')} items: linked; once more; memory`,
          figure: `${toNumber(seconds)} s; ${toNumber(againSeconds)} s; ${toNumber(megabytes)} MB`,
          baseline: `${toNumber(readingSeconds)} s`,
          ...(isLarge(items) ? { aim: atMost(seconds, 60, 's') } : {}),
        },
        {
          what: `${items.toLocaleString('en-GB')} items: one meeting more`,
          figure: toSpreadText(moreSeconds, 's'),
          baseline: `${toNumber(seconds)} s`,
          ...(isLarge(items) ? { aim: atMost(moreSeconds.max, 1, 's') } : {}),
        },
      ],
    );
    for (const [at, last] of found.entries()) {
      const first = found[at - 1];
      if (!first) continue;
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

/** The size that the aims are about. */
const isLarge = (items: number): boolean => items >= 50_000 && items <= 100_000;

async function measureSize(items: number): Promise<Measured> {
  const { engine } = await openEmbedded({ memory: true });
  try {
    await engine.migrate();
    const site = toMadeUpSite(Math.ceil(items / itemsPerMeeting));
    const growing = holdBack(site.captures(1), moreMeetings);
    const port = new FakeLedger();
    await projectCaptures(site, growing.after(0), { engine, ledger: port });
    await takeLinksAway(engine);
    let count = 0;
    const readingSeconds = await inSeconds(async () => {
      count = await readEverything(engine);
    });
    const ledger = toIssueLedger(port);
    const before = residentNow();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, residentNow());
    }, 50);
    const seconds = await inSeconds(() => linkGraph(engine, ledger));
    const againSeconds = await inSeconds(() => linkGraph(engine, ledger));
    clearInterval(watch);
    const linking = new LinkingMemory();
    await linking.during((held) => linkGraph(engine, ledger, held));
    const timed = timeLinking(engine);
    for (let come = 1; come <= growing.meetings; come += 1)
      await projectCaptures(site, growing.after(come), { engine: timed.engine, ledger: port, linking });
    const moreSeconds = toSpread(timed.seconds);
    return { items: count, seconds, readingSeconds, againSeconds, moreSeconds, megabytes: most - before };
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
