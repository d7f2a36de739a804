import type { GraphEngine } from '../graph/engine.ts';
import { findLeads } from './find-leads.ts';
import type { IssueLedger } from './ledger-port.ts';
import { type LinkingReport, linkIssues } from './link-issues.ts';
import { linkTrails } from './link-trails.ts';
import { findStirred } from './matters/find-stirred.ts';
import { HeldGraph } from './memory/held-graph.ts';
import { takeChanges } from './memory/take-changes.ts';

/**
 * Links everything that crosses meetings: issues, and what was referred, asked for, corrected and put off. What is in
 * the graph afterwards is a function of its record and the ledger; `held` only saves finding again what did not change.
 */
export async function linkGraph(
  engine: GraphEngine,
  ledger: IssueLedger,
  held = new HeldGraph(),
): Promise<LinkingReport> {
  const read = await takeChanges(engine, held);
  // What leads from item to item is evidence for what they are about.
  const { trails, found, written, removed } = await linkTrails(engine, held);
  for (const { record, matters, telling } of held.councils.values()) {
    const before = record.close(findLeads(telling.values(), trails));
    matters.update(findStirred(record, before), new Set([...before.fresh, ...before.gone]));
  }
  const issues = await linkIssues(engine, ledger, held, read);
  return {
    ...issues,
    trails: found,
    written: issues.written + written,
    removed: issues.removed + removed,
  };
}
