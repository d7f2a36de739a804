import { type LinkedIssue, linkedIssues } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { inParts } from './in-parts.ts';
import { linkSteps, mergeSteps, unlinkSteps } from './issue-steps.ts';
import { readAll } from './read-all.ts';

/** Issues of one transaction. */
const issuesAtOnce = 500;

interface IssuesWritten {
  readonly written: number;
  readonly removed: number;
  /** Ids of issues that were taken away and written anew: their links went with them. */
  readonly remade: ReadonlySet<string>;
}

/** Writes issues where they differ from the graph. `known`: those that it has; null where that is to be read. */
export async function writeIssues(
  engine: GraphEngine,
  wanted: ReadonlyMap<string, LinkedIssue>,
  known: ReadonlyMap<string, LinkedIssue> | null,
): Promise<IssuesWritten> {
  const before =
    known ??
    new Map((await readAll<LinkedIssue>(engine, linkedIssues)).map((issue) => [issue.id, issue] as const));
  const stale = [...before.keys()].filter((id) => !wanted.has(id));
  const changed = [...wanted.values()].filter((issue) => !isSame(before.get(issue.id), issue));
  // An issue that went into another one loses that edge with its node.
  const remade = new Set(
    changed.filter(({ id }) => (before.get(id)?.mergedInto.length ?? 0) > 0).map(({ id }) => id),
  );
  for (const part of inParts([...stale, ...remade], issuesAtOnce)) await engine.write(unlinkSteps([], part));
  for (const part of inParts(changed, issuesAtOnce)) await engine.write(linkSteps(part, []));
  const merged = changed.filter(({ mergedInto }) => mergedInto.length > 0);
  for (const part of inParts(merged, issuesAtOnce)) await engine.write(mergeSteps(part));
  return { written: changed.length, removed: stale.length, remade };
}

const isSame = (one: LinkedIssue | undefined, other: LinkedIssue): boolean =>
  one !== undefined &&
  one.install === other.install &&
  one.key === other.key &&
  one.title === other.title &&
  one.basis === other.basis &&
  one.sortKey === other.sortKey &&
  one.mergedInto.join() === other.mergedInto.join();
