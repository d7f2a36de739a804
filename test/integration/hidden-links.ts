import * as edges from '../../queries/write/edges.ts';
import * as nodes from '../../queries/write/nodes.ts';
import type { Verdict } from '../../schema/graphql/verdicts.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { judgeMatter } from '../../src/graphql/facts/unseen-by.ts';
import type { CoverageFacts } from '../../src/graphql/trace/coverage.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { createRandom } from '../../src/replica/synthetic/random.ts';
import type { ThreadTruth, Truth } from '../../src/replica/synthetic/truth.ts';
import { councilOf, crawlInto, newFolder, openMemoryGraph, projectFolder } from './council-folder.ts';

/** One verdict on one committee and one true matter, beside what is true. */
export interface CheckedVerdict {
  readonly matter: string;
  readonly committee: number;
  readonly verdict: Verdict;
  /** It truly had the matter before it in the window, whether or not a link says so. */
  readonly saw: boolean;
  /** Nothing of its record in the window is missing from the copy. */
  readonly isWhole: boolean;
}

export interface HiddenLinks {
  readonly meetings: number;
  readonly seed: number;
  /** The share of the true links that is hidden. */
  readonly hide: number;
}

/** Days that a matter is asked about beyond its last sighting. */
const daysAfter = 120;

const idOf = (kind: string, source: number | string): string => `fallowmere:${kind}:${String(source)}`;

/**
 * Reads a made-up council, links its items to the true matters but for links hidden at random, and asks of every matter
 * with a link left which committees did not see it.
 */
export async function checkHiddenLinks({ meetings, seed, hide }: HiddenLinks): Promise<CheckedVerdict[]> {
  const { case: made, truth } = generateCouncil({ meetings, seed });
  const folder = newFolder();
  const replica = await startReplica({ case: made });
  await crawlInto(folder, made, replica);
  await replica.close();
  const engine = await openMemoryGraph();
  await projectFolder(folder, [councilOf(made)], engine);
  const linked = await linkTruth(engine, truth, seed, hide);
  const checked: CheckedVerdict[] = [];
  for (const thread of linked) checked.push(...(await checkThread(engine, thread, truth)));
  await engine.close();
  return checked;
}

/** The matters that keep a link. */
async function linkTruth(
  engine: GraphEngine,
  { threads }: Truth,
  seed: number,
  hide: number,
): Promise<ThreadTruth[]> {
  const random = createRandom(seed + 1);
  const links = threads.flatMap(({ id, items }) =>
    items
      .filter(() => !random.chance(hide))
      .map(({ aiId }) => ({
        sighting: idOf('sighting', `${id}-${String(aiId)}`),
        issue: idOf('issue', id),
        item: idOf('item', aiId),
        thread: id,
      })),
  );
  await engine.write([
    step(nodes.upsertIssues, {
      rows: threads.map(({ id, title }) => ({
        id: idOf('issue', id),
        install: 'fallowmere',
        key: id,
        title,
        basis: 'truth',
        sortKey: id,
      })),
    }),
    step(nodes.upsertSightings, {
      rows: links.map(({ sighting }) => ({
        id: sighting,
        state: 'shown',
        method: 'truth',
        version: '1',
        score: 1,
        featureNames: [],
        featureScores: [],
      })),
    }),
    step(edges.linkSightingIssues, {
      rows: links.map(({ sighting, issue }) => ({ from: sighting, to: issue })),
    }),
    step(edges.linkSightingItems, {
      rows: links.map(({ sighting, item }) => ({ from: sighting, to: item })),
    }),
  ]);
  const kept = new Set(links.map(({ thread }) => thread));
  return threads.filter(({ id }) => kept.has(id));
}

async function checkThread(
  engine: GraphEngine,
  { id, title, items }: ThreadTruth,
  { jointMeetings }: Truth,
): Promise<CheckedVerdict[]> {
  const days = items.map(({ date }) => date).sort();
  const last = new Date(days.at(-1) ?? '');
  last.setUTCDate(last.getUTCDate() + daysAfter);
  const heldBy = new Map(jointMeetings.map(({ mid, cids }) => [mid, cids]));
  const sawIt = new Set(items.flatMap(({ mid, cid }) => [cid, ...(heldBy.get(mid) ?? [])]));
  const { committees } = await judgeMatter(engine, {
    issue: idOf('issue', id),
    from: days[0] ?? null,
    to: last.toISOString().slice(0, 10),
  });
  return committees.map(({ committee, verdict, coverage }) => ({
    matter: title,
    committee: committee.cid,
    verdict,
    saw: sawIt.has(committee.cid),
    isWhole: isWhole(coverage),
  }));
}

const isWhole = (coverage: CoverageFacts): boolean =>
  coverage.listCover === 'WHOLE' &&
  coverage.meetingsHeld > 0 &&
  coverage.meetingsWithMinutes === coverage.meetingsHeld &&
  coverage.meetingsNotRead + coverage.meetingsFailed + coverage.itemsSilent + coverage.itemsCut === 0 &&
  coverage.itemsRestricted === 0;
