import { z } from 'zod';
import { loadIssues, loadItems } from '../../../queries/read/load-nodes.ts';
import { ids, installOf, wordsHash } from '../../../schema/records/ids.ts';
import type { LedgerInput } from '../../archive/ledger.ts';
import { ConfigError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { findMatches } from '../../graphql/trace/find-matches.ts';
import { findCouncil } from '../../graphql/trace/resolve-scope.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { requireCaptures } from '../workspace.ts';
import { defineWork } from './work.ts';

const id = z.string().min(1);
const said = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['accepted', 'rejected', 'withdrawn']), issue: id, item: id }),
  z.strictObject({ kind: z.literal('merge'), issue: id, into: id }),
  z.strictObject({ kind: z.literal('split'), issue: id, items: z.array(id).min(1) }),
  z.strictObject({ kind: z.literal('rename'), issue: id, title: z.string().trim().min(1).max(300) }),
  z.strictObject({
    kind: z.literal('save'),
    query: z.string(),
    title: z.string().trim().min(1).max(300),
    council: id,
  }),
]);
export type Said = z.infer<typeof said>;

/** Items of a saved search at most: a matter is no subject area. */
const mostSaved = 500;

/** What a curator says of an issue: put into the ledger, where no linking afresh undoes it, then linked. */
export const curateWork = defineWork({
  name: 'curate',
  options: z.strictObject({
    said,
    /** Who says so, in their own words. */
    by: z.string().trim().min(1).max(100),
    reason: z.string().trim().max(1000).nullable(),
    json: z.boolean(),
  }),
  kind: 'changes',
  title: ({ said: { kind } }) => `curate ${kind}`,
  quiet: ({ json }) => json,
  async run(workspace, { said: what, by, reason, json }, { progress, print }) {
    requireCaptures(workspace);
    await projectWorkspace(workspace, progress);
    const { entries, told, issueId } = await toEntries(workspace.engine, what, by, reason);
    await workspace.ledger.append(entries);
    await projectWorkspace(workspace, progress);
    await print(
      json ? `${JSON.stringify({ issue: issueId, entries: entries.length }, null, 2)}\n` : `${told}\n`,
    );
    return 0;
  },
});

interface Entered {
  readonly entries: LedgerInput[];
  readonly told: string;
  readonly issueId: string;
}

async function toEntries(
  engine: GraphEngine,
  what: Said,
  by: string,
  reason: string | null,
): Promise<Entered> {
  if (what.kind === 'save') return toSaved(engine, what, by, reason);
  const { title } = await findIssue(engine, what.issue);
  const issueId = what.issue;
  switch (what.kind) {
    case 'merge': {
      const into = await findIssue(engine, what.into);
      if (what.into === issueId) throw new ConfigError('An issue cannot go into itself: name two issues.');
      if (installOf(issueId) !== installOf(what.into))
        throw new ConfigError('The issues are of two councils: only issues of one council can be made one.');
      return {
        entries: [{ kind: 'issue-merged', issueId, intoId: what.into, reason, by }],
        told: `"${title}" went into "${into.title}" (${what.into}); its id goes on answering`,
        issueId: what.into,
      };
    }
    case 'split': {
      for (const item of what.items) await findItem(engine, item, issueId);
      const itemIds = [...new Set(what.items)].sort();
      const key = `split-${wordsHash(`${issueId} ${itemIds.join(' ')}`)}`;
      const newIssueId = ids.issue(installOf(issueId), key);
      return {
        entries: [
          { kind: 'issue-named', issueId: newIssueId, key, title },
          { kind: 'issue-split', issueId, newIssueId, itemIds, reason, by },
        ],
        told: `${String(itemIds.length)} items left "${title}" for ${newIssueId}; "curate rename" gives it a title`,
        issueId: newIssueId,
      };
    }
    case 'rename':
      return {
        entries: [{ kind: 'issue-renamed', issueId, title: what.title, by }],
        told: `"${title}" is "${what.title}" now`,
        issueId,
      };
    default: {
      const item = await findItem(engine, what.item, issueId);
      return {
        entries: [{ kind: 'link-verdict', issueId, itemId: what.item, verdict: what.kind, reason, by }],
        told: `"${item}" and "${title}": ${what.kind}`,
        issueId,
      };
    }
  }
}

/** A search becomes an issue of the items that it finds now; what comes later is linked to it as to any other. */
async function toSaved(
  engine: GraphEngine,
  { query, title, council }: Extract<Said, { kind: 'save' }>,
  by: string,
  reason: string | null,
): Promise<Entered> {
  const { install } = await findCouncil(engine, council);
  const found = await findMatches(engine, parseQuery(query), (item) => installOf(item.id) === install);
  if (found.length === 0) throw new ConfigError(`No item of ${council} holds "${query}": nothing to save.`);
  if (found.length > mostSaved) {
    throw new ConfigError(
      `${String(found.length)} items hold "${query}", more than ${String(mostSaved)}: ask for more words.`,
    );
  }
  const key = `trace-${wordsHash(`${install} ${query}`)}`;
  const issueId = ids.issue(install, key);
  return {
    entries: [
      { kind: 'issue-named', issueId, key, title },
      {
        kind: 'trace-saved',
        traceId: issueId,
        name: title,
        operation: 'trace',
        variables: { query, council },
        by,
      },
      { kind: 'issue-renamed', issueId, title, by },
      ...found
        .map((match) => match.id)
        .sort()
        .map(
          (itemId): LedgerInput => ({
            kind: 'link-verdict',
            issueId,
            itemId,
            verdict: 'accepted',
            reason,
            by,
          }),
        ),
    ],
    told: `Saved as "${title}" (${issueId}): ${String(found.length)} items`,
    issueId,
  };
}

async function findIssue(engine: GraphEngine, issueId: string): Promise<{ title: string }> {
  const [found] = await engine.read(loadIssues, { ids: [issueId] });
  if (found) return found.node;
  throw new ConfigError(
    `The graph holds no issue "${issueId}": "minutegraph ask who-saw --var query=…" and the page give ids of issues.`,
  );
}

async function findItem(engine: GraphEngine, itemId: string, issueId: string): Promise<string> {
  const [found] = await engine.read(loadItems, { ids: [itemId] });
  if (!found)
    throw new ConfigError(
      `The graph holds no agenda item "${itemId}"; an id is such as "barnet:item:22263".`,
    );
  if (installOf(itemId) !== installOf(issueId))
    throw new ConfigError('Item and issue are of two councils: an issue has items of one.');
  return found.node.title;
}
