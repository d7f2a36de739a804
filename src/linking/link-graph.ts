import type { GraphEngine } from '../graph/engine.ts';
import type { IssueNames } from './ledger-port.ts';
import { type LinkingReport, linkIssues } from './link-issues.ts';
import { linkTrails } from './link-trails.ts';

/** Links everything that crosses meetings afresh: issues, and what was referred, asked for, corrected and put off. */
export async function linkGraph(engine: GraphEngine, names: IssueNames): Promise<LinkingReport> {
  const issues = await linkIssues(engine, names);
  const trails = await linkTrails(engine);
  return {
    ...issues,
    trails: trails.found,
    written: issues.written + trails.written,
    removed: issues.removed + trails.removed,
  };
}
