import type { GraphEngine } from '../graph/engine.ts';
import type { IssueLedger } from './ledger-port.ts';
import { type LinkingReport, linkIssues } from './link-issues.ts';
import { linkTrails } from './link-trails.ts';

/** Links everything that crosses meetings afresh: issues, and what was referred, asked for, corrected and put off. */
export async function linkGraph(engine: GraphEngine, ledger: IssueLedger): Promise<LinkingReport> {
  // What leads from item to item is evidence for what they are about.
  const trails = await linkTrails(engine);
  const issues = await linkIssues(engine, ledger);
  return {
    ...issues,
    trails: trails.found,
    written: issues.written + trails.written,
    removed: issues.removed + trails.removed,
  };
}
