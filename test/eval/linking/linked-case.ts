import { z } from 'zod';
import { linkedSightings } from '../../../queries/read/linking-facts.ts';
import type { CaseFile } from '../../../schema/case/case-file.ts';
import { linkGraph } from '../../../src/linking/link-graph.ts';
import type { MatterRecord } from '../../../src/linking/matters/record.ts';
import { HeldGraph } from '../../../src/linking/memory/held-graph.ts';
import { readAll } from '../../../src/linking/read-all.ts';
import { startReplica } from '../../../src/replica/index.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from '../../integration/council-folder.ts';
import { readValues } from '../../integration/graph-lines.ts';
import { openMemoryLedger } from '../../support/memory-ledger.ts';

const graphItem = z.object({
  id: z.string(),
  aiId: z.number().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  decisionText: z.string().nullable(),
  minutesText: z.string().nullable(),
  mid: z.number(),
  cids: z.array(z.number()),
});
/** An agenda item of the graph with what a label can name it by. */
export type GraphItem = z.infer<typeof graphItem>;

/** Issues by the item that is seen in them. */
export type IssuesOf = ReadonlyMap<string, ReadonlySet<string>>;

/** One council, read and linked the whole way. */
export interface LinkedCase {
  readonly items: readonly GraphItem[];
  /** Issues that count: shown or accepted. */
  readonly shown: IssuesOf;
  /** Issues that count and issues that are offered to a person. */
  readonly proposed: IssuesOf;
  /** What the linker compared; null for a council with no item that can be linked. */
  readonly record: MatterRecord | null;
}

/** Serves a case on loopback, crawls it, builds its graph and reads back what was linked. Leaves nothing behind. */
export async function linkCase(site: CaseFile): Promise<LinkedCase> {
  const council = councilOf(site);
  const folder = newFolder();
  const engine = await openMemoryGraph();
  try {
    const replica = await startReplica({ case: site });
    try {
      const { failures } = await crawlInto(folder, site, replica);
      if (failures.length > 0) throw new Error(`${failures.length} pages of the replica could not be read.`);
    } finally {
      await replica.close();
    }
    await projectFolder(folder, [council], engine);
    const sightings = await readAll(engine, linkedSightings);
    const held = new HeldGraph();
    await linkGraph(engine, openMemoryLedger(), held);
    return {
      items: await readValues(
        engine,
        'MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN {id: i.id, aiId: i.aiId, number: i.number, ' +
          'title: i.title, decisionText: i.decisionText, minutesText: i.minutesText, mid: m.mid, ' +
          'cids: [(m)<-[:HELD]-(c:Committee) | c.cid]} AS value ORDER BY i.id',
        graphItem,
      ),
      ...toIssues(sightings),
      record: held.councils.get(council.slug)?.record ?? null,
    };
  } finally {
    await engine.close();
    removeFolders();
  }
}

interface Seen {
  readonly state: string;
  readonly issues: readonly string[];
  readonly items: readonly string[];
}

function toIssues(sightings: readonly Seen[]): Pick<LinkedCase, 'shown' | 'proposed'> {
  const [shown, proposed] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const put = (map: Map<string, Set<string>>, { items, issues }: Seen): void => {
    for (const item of items) map.set(item, new Set([...(map.get(item) ?? []), ...issues]));
  };
  for (const sighting of sightings) {
    const counts = sighting.state === 'shown' || sighting.state === 'accepted';
    if (counts) put(shown, sighting);
    if (counts || sighting.state === 'proposed') put(proposed, sighting);
  }
  return { shown, proposed };
}
