import type { IssueRow } from '../../../queries/read/issue-rows.ts';
import { loadIssues } from '../../../queries/read/load-nodes.ts';
import { loadMergedInto } from '../../../queries/read/load-related.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { parseQuery, type SearchQuery } from '../../search/parse-query.ts';

/** How a question names a matter: one of the two. */
export interface MatterArguments {
  readonly issue?: string | null;
  readonly query?: string | null;
}

/** What a question is about: an issue, or words for which the items that hold them stand. */
export type Matter =
  | {
      readonly basis: 'ISSUE';
      readonly issue: IssueRow;
      /** The id that was asked for, where that issue was merged into this one; else null. */
      readonly mergedFrom: string | null;
    }
  | { readonly basis: 'TEXT'; readonly query: SearchQuery };

/** Merges of merges are followed; a ring of them, which only a damaged graph can hold, is not. */
const mostMerges = 100;

/** The matter that is named. QueryError where none is, or two are, or the graph holds no such issue. */
export async function findMatter(
  engine: GraphEngine,
  { issue, query }: MatterArguments,
  install: string | null,
): Promise<Matter> {
  if (issue && query) throw new QueryError('Give an issue or a query, not both: they name two matters.');
  if (query) return { basis: 'TEXT', query: parseQuery(query) };
  if (!issue) throw new QueryError('Say which matter: give an issue (its id) or a query (words).');
  const found = await findIssue(engine, issue);
  if (install !== null && found.install !== install) {
    throw new QueryError(`Issue "${issue}" is not of council "${install}" but of "${found.install}".`);
  }
  return { basis: 'ISSUE', issue: found, mergedFrom: found.id === issue ? null : issue };
}

/** The issue of an id, or the one that it was merged into. QueryError where the graph holds none. */
export async function findIssue(engine: GraphEngine, id: string): Promise<IssueRow> {
  const [asked] = await engine.read(loadIssues, { ids: [id] });
  if (!asked) throw new QueryError(`The graph holds no issue "${id}"; give the id that an answer names.`);
  let at = asked.node;
  for (let steps = 0; steps < mostMerges; steps += 1) {
    const [next] = await engine.read(loadMergedInto, { ids: [at.id] });
    if (!next) return at;
    at = next.node;
  }
  throw new Error(`issue ${id} is merged in a ring`);
}

/** What the matter is called: an issue's title, or the words. */
export const toMatterTitle = (matter: Matter): string =>
  matter.basis === 'ISSUE' ? matter.issue.title : matter.query.text;
