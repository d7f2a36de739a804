import type { Verdict } from '../../schema/graphql/verdicts.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { judgeMatter } from '../../src/graphql/facts/unseen-by.ts';
import type { CoverageFacts } from '../../src/graphql/trace/coverage.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { createRandom } from '../../src/replica/synthetic/random.ts';
import type { ThreadTruth, Truth } from '../../src/replica/synthetic/truth.ts';
import { writeTrueLinks } from '../support/true-links.ts';
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

/** Days that a matter is asked about beyond its last sighting. */
const daysAfter = 120;

export interface MadeUpCouncil {
  readonly engine: GraphEngine;
  readonly truth: Truth;
}

/** A made-up council, read from its pages. */
export async function readMadeUpCouncil(meetings: number, seed: number): Promise<MadeUpCouncil> {
  const { case: made, truth } = generateCouncil({ meetings, seed });
  const folder = newFolder();
  const replica = await startReplica({ case: made });
  await crawlInto(folder, made, replica);
  await replica.close();
  const engine = await openMemoryGraph();
  await projectFolder(folder, [councilOf(made)], engine);
  return { engine, truth };
}

const idOf = (kind: string, source: number | string): string => `fallowmere:${kind}:${String(source)}`;

/**
 * Links the items of a council to the true matters but for a share of links hidden at random, and asks of every matter
 * with a link left which committees did not see it.
 */
export async function checkHiddenLinks(
  { engine, truth }: MadeUpCouncil,
  hide: number,
): Promise<CheckedVerdict[]> {
  const run = `hiding-${String(hide)}`;
  const linked = await linkTruth(engine, truth, run, hide);
  const checked: CheckedVerdict[] = [];
  for (const thread of linked)
    checked.push(...(await checkThread(engine, `${run}-${thread.id}`, thread, truth)));
  return checked;
}

/** The matters that keep a link. */
async function linkTruth(
  engine: GraphEngine,
  { threads, seed }: Truth,
  run: string,
  hide: number,
): Promise<ThreadTruth[]> {
  const random = createRandom(seed + 1);
  const links = threads.flatMap(({ id, items }) =>
    items
      .filter(() => !random.chance(hide))
      .map(({ aiId }) => ({
        sighting: idOf('sighting', `${run}-${id}-${String(aiId)}`),
        issue: idOf('issue', `${run}-${id}`),
        item: idOf('item', aiId),
        thread: id,
      })),
  );
  const issues = threads.map(({ id, title }) => ({ id: idOf('issue', `${run}-${id}`), key: id, title }));
  await writeTrueLinks(engine, 'fallowmere', issues, links);
  const kept = new Set(links.map(({ thread }) => thread));
  return threads.filter(({ id }) => kept.has(id));
}

async function checkThread(
  engine: GraphEngine,
  issue: string,
  { title, items }: ThreadTruth,
  { jointMeetings }: Truth,
): Promise<CheckedVerdict[]> {
  const days = items.map(({ date }) => date).sort();
  const last = new Date(days.at(-1) ?? '');
  last.setUTCDate(last.getUTCDate() + daysAfter);
  const heldBy = new Map(jointMeetings.map(({ mid, cids }) => [mid, cids]));
  const sawIt = new Set(items.flatMap(({ mid, cid }) => [cid, ...(heldBy.get(mid) ?? [])]));
  const { committees } = await judgeMatter(engine, {
    issue: idOf('issue', issue),
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
