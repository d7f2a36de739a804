import { linkedIssues, linkedSightings } from '../../../queries/read/linking-facts.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { ids } from '../../../schema/records/ids.ts';
import { type GraphEngine, step } from '../../../src/graph/engine.ts';
import { linkGraph } from '../../../src/linking/link-graph.ts';
import { readAll } from '../../../src/linking/read-all.ts';
import type { Random } from '../../../src/replica/synthetic/random.ts';
import type { ThreadTruth } from '../../../src/replica/synthetic/truth.ts';
import { openMemoryLedger } from '../../support/memory-ledger.ts';
import { writeTrueLinks } from '../../support/true-links.ts';

/** Whose links are hidden: true ones, or those that the project's own linking finds. */
export type LinkBasis = 'truth' | 'linking';

/** A matter of which some link is left. */
export interface LeftMatter {
  readonly thread: ThreadTruth;
  readonly issue: string;
}

interface Link {
  readonly sighting: string;
  readonly issue: string;
  readonly item: string;
}

/** Links a council and takes a share of the links away again, as if linking had missed them. */
export async function hideLinks(
  engine: GraphEngine,
  basis: LinkBasis,
  {
    install,
    threads,
    hide,
    random,
  }: { install: string; threads: readonly ThreadTruth[]; hide: number; random: Random },
): Promise<LeftMatter[]> {
  if (basis === 'truth') return linkTruth(engine, install, threads, () => random.chance(hide));
  await linkGraph(engine, openMemoryLedger());
  const links = (await readAll(engine, linkedSightings)).map((row): Link & { state: string } => ({
    sighting: row.id,
    issue: row.issues[0] ?? '',
    item: row.items[0] ?? '',
    state: row.state,
  }));
  const hidden = new Set(links.filter(() => random.chance(hide)).map(({ sighting }) => sighting));
  await engine.write([step(nodes.deleteSightings, { ids: [...hidden] })]);
  const left = links.filter(({ sighting, state }) => state === 'shown' && !hidden.has(sighting));
  const known = new Set((await readAll(engine, linkedIssues)).map(({ id }) => id));
  return threads.flatMap((thread) => {
    const issue = toMainIssue(thread, install, left);
    return issue !== null && known.has(issue) ? [{ thread, issue }] : [];
  });
}

/** The issue that holds most of a matter's items, where most of what it holds is that matter. */
function toMainIssue({ items }: ThreadTruth, install: string, links: readonly Link[]): string | null {
  const own = new Set(items.map(({ aiId }) => ids.item(install, aiId)));
  const held = new Map<string, number>();
  for (const { issue, item } of links) if (own.has(item)) held.set(issue, (held.get(issue) ?? 0) + 1);
  const [most] = [...held].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  if (!most) return null;
  const all = links.filter(({ issue }) => issue === most[0]).length;
  return most[1] * 2 > all ? most[0] : null;
}

async function linkTruth(
  engine: GraphEngine,
  install: string,
  threads: readonly ThreadTruth[],
  isHidden: () => boolean,
): Promise<LeftMatter[]> {
  const links = threads.flatMap((thread) =>
    thread.items
      .filter(() => !isHidden())
      .map(({ aiId }) => ({
        thread: thread.id,
        sighting: `${install}:sighting:${thread.id}-${String(aiId)}`,
        issue: ids.issue(install, thread.id),
        item: ids.item(install, aiId),
      })),
  );
  const issues = threads.map(({ id, title }) => ({ id: ids.issue(install, id), key: id, title }));
  await writeTrueLinks(engine, install, issues, links);
  const left = new Set(links.map(({ thread }) => thread));
  return threads
    .filter(({ id }) => left.has(id))
    .map((thread) => ({ thread, issue: ids.issue(install, thread.id) }));
}
