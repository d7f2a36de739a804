import type { CommitteeRow, CouncilRow } from '../../../queries/read/council-rows.ts';
import { loadCommittees, loadCouncils } from '../../../queries/read/load-nodes.ts';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import { findCommittees, findCommitteesByCid } from '../../../queries/read/trace-scope.ts';
import { ids } from '../../../schema/records/ids.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';

const mostCouncilsNamed = 20;

/** The council of a slug. QueryError naming those there are, where the graph has no such one. */
export async function findCouncil(engine: GraphEngine, slug: string): Promise<CouncilRow> {
  const [found] = await engine.read(loadCouncils, { ids: [ids.council(slug)] });
  if (found) return found.node;
  const rows = await engine.read(readCouncilPage, { after: '', limit: mostCouncilsNamed });
  const known = rows.map(({ node }) => node.install).join(', ');
  throw new QueryError(
    `The graph holds no council "${slug}"; ${known === '' ? 'it is empty: crawl one first.' : `it holds ${known}.`}`,
  );
}

/** One committee by graph id, or by CId where only one council (asked or at all) has such a committee. */
export async function findCommittee(
  engine: GraphEngine,
  asked: string,
  council: string | null,
): Promise<CommitteeRow> {
  const isCid = /^\d{1,9}$/.test(asked);
  const rows = isCid
    ? await engine.read(findCommitteesByCid, { cids: [Number(asked)], install: council })
    : await engine.read(loadCommittees, { ids: [asked] });
  const found = rows.map(({ node }) => node).filter(({ install }) => council === null || install === council);
  const [committee] = found;
  if (!committee) {
    const where = council === null ? '' : ` of council "${council}"`;
    throw new QueryError(
      `The graph holds no committee "${asked}"${where}; give an id such as "${ids.committee(council ?? 'barnet', 697)}" or a CId.`,
    );
  }
  if (found.length > 1) {
    const choices = found.map(({ id }) => id).join(', ');
    throw new QueryError(
      `Several councils have a committee ${asked} (${choices}); give its id, or the council.`,
    );
  }
  return committee;
}

/** The committees asked about; all of the council, or of the graph, where none is named. In order of name. */
export async function findScope(
  engine: GraphEngine,
  council: string | null,
  committees: readonly string[] | null,
): Promise<CommitteeRow[]> {
  if (council !== null) await findCouncil(engine, council);
  const found =
    committees === null
      ? (await engine.read(findCommittees, { install: council })).map(({ node }) => node)
      : await Promise.all(committees.map((asked) => findCommittee(engine, asked, council)));
  const once = [...new Map(found.map((committee) => [committee.id, committee])).values()];
  return once.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}
