import {
  type LinkableItem,
  type LinkedIssue,
  type LinkedSighting,
  linkableItems,
  linkedIssues,
  linkedSightings,
} from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { findIssues } from './find-issues.ts';
import { inTurns } from './in-turns.ts';
import { linkSteps, unlinkSteps } from './issue-steps.ts';
import type { IssueNames } from './ledger-port.ts';
import { readAll } from './read-all.ts';
import { type SeriesTitle, toSeriesTitle } from './series-title.ts';

/** Sightings of one transaction. */
const linksAtOnce = 500;

export interface LinkingReport {
  readonly items: number;
  readonly issues: number;
  readonly sightings: number;
  /** Edges of referrals, requests, corrections and deferrals to what became of them. */
  readonly trails: number;
  /** Issues, sightings and trails that were written, and that were taken away. */
  readonly written: number;
  readonly removed: number;
}

/**
 * Links all items afresh and writes what differs from the graph: nothing, when nothing changed. Ids of issues are
 * recorded in the ledger before they are shown.
 */
export async function linkIssues(
  engine: GraphEngine,
  names: IssueNames,
): Promise<Omit<LinkingReport, 'trails'>> {
  const items = await readAll<LinkableItem>(engine, linkableItems);
  const series = new Map<string, SeriesTitle | null>();
  await inTurns(items, ({ title }) => {
    if (!series.has(title)) series.set(title, toSeriesTitle(title));
  });
  const found = findIssues(items, (title) => series.get(title) ?? null);
  const heldIssues = new Map(
    (await readAll<LinkedIssue>(engine, linkedIssues)).map((issue) => [issue.id, issue]),
  );
  const heldSightings = await readAll<LinkedSighting>(engine, linkedSightings);
  const unnamed = [...found.issues.values()].filter((issue) => !names.has(issue.id));
  if (unnamed.length > 0) {
    await names.append(unnamed.map(({ id, key, title }) => ({ issueId: id, key, title })));
  }

  const same = new Set<string>();
  const stale: LinkedSighting[] = [];
  await inTurns(heldSightings, (held) => {
    const wanted = found.links.get(held.id);
    if (wanted && JSON.stringify(wanted.sighting) === JSON.stringify(held)) same.add(held.id);
    else stale.push(held);
  });
  const staleIssues = [...heldIssues.keys()].filter((id) => !found.issues.has(id));
  const issues = [...found.issues.values()].filter(
    (issue) => JSON.stringify(issue) !== JSON.stringify(heldIssues.get(issue.id)),
  );
  const links = [...found.links.values()].filter((link) => !same.has(link.sighting.id));

  for (let start = 0; start < stale.length; start += linksAtOnce) {
    await engine.write(unlinkSteps(stale.slice(start, start + linksAtOnce), []));
  }
  for (let start = 0; start < staleIssues.length; start += linksAtOnce) {
    await engine.write(unlinkSteps([], staleIssues.slice(start, start + linksAtOnce)));
  }
  for (let start = 0; start < issues.length; start += linksAtOnce) {
    await engine.write(linkSteps(issues.slice(start, start + linksAtOnce), []));
  }
  for (let start = 0; start < links.length; start += linksAtOnce) {
    await engine.write(linkSteps([], links.slice(start, start + linksAtOnce)));
  }
  return {
    items: items.length,
    issues: found.issues.size,
    sightings: found.links.size,
    written: issues.length + links.length,
    removed: staleIssues.length + stale.filter((held) => !found.links.has(held.id)).length,
  };
}
