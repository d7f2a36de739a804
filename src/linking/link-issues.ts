import {
  type LinkedIssue,
  type LinkedSighting,
  linkedIssues,
  linkedSightings,
} from '../../queries/read/linking-facts.ts';
import { ids, installOf, sourceOf } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { curateIssues } from './curate-issues.ts';
import { draftIssues } from './draft-issues.ts';
import { inParts } from './in-parts.ts';
import type { DraftSighting, IssueDraft } from './issue-draft.ts';
import { linkSteps, mergeSteps, unlinkSteps } from './issue-steps.ts';
import type { IssueLedger } from './ledger-port.ts';
import { readAll } from './read-all.ts';
import { type PlacedItem, readItems } from './read-items.ts';
import { readTexts, restsOnText, toEvidence } from './sighting-evidence.ts';

/** Sightings of one transaction. */
const linksAtOnce = 500;

export interface LinkingReport {
  readonly items: number;
  readonly issues: number;
  /** Shown or accepted. */
  readonly sightings: number;
  /** Offered to a person. */
  readonly proposed: number;
  /** Edges of referrals, requests, corrections and deferrals to what became of them. */
  readonly trails: number;
  /** Issues, sightings and trails that were written, and that were taken away. */
  readonly written: number;
  readonly removed: number;
}

/**
 * Links all items afresh and writes what differs from the graph: nothing, when nothing changed. A function of the
 * items and the ledger alone. Ids of issues are recorded in the ledger before they are shown.
 */
export async function linkIssues(
  engine: GraphEngine,
  ledger: IssueLedger,
): Promise<Omit<LinkingReport, 'trails'>> {
  const { items: count, installs } = await readItems(engine);
  const names = ledger.names();
  const found = installs.map((install) => draftIssues(install, names));
  const unnamed = found.flatMap((one) => one.unnamed);
  if (unnamed.length > 0) await ledger.append(unnamed);
  const items = new Map(installs.flatMap((install) => [...install.items]));
  const nameOf = new Map(
    ledger.names().map(({ issueId, key, title }) => [issueId, { key, title: title ?? '' }]),
  );
  const drafts = curateIssues(
    found.flatMap((one) => one.drafts),
    ledger.said(),
    (id) => nameOf.get(id) ?? null,
  );
  const issues = drafts.flatMap((draft) => toIssues(draft, nameOf));
  const links = await toLinks(engine, drafts, items);

  const heldIssues = new Map(
    (await readAll<LinkedIssue>(engine, linkedIssues)).map((issue) => [issue.id, issue]),
  );
  const heldSightings = await readAll<LinkedSighting>(engine, linkedSightings);
  const wantedIssues = new Set(issues.map(({ id }) => id));
  const same = new Set<string>();
  const stale: LinkedSighting[] = [];
  for (const held of heldSightings) {
    const wanted = links.get(held.id);
    if (wanted && lineOf(wanted) === lineOf(held)) same.add(held.id);
    else stale.push(held);
  }
  const staleIssues = [...heldIssues.keys()].filter((id) => !wantedIssues.has(id));
  const changed = issues.filter(
    (issue) => JSON.stringify(issue) !== JSON.stringify(heldIssues.get(issue.id)),
  );
  const fresh = [...links.values()].filter(({ id }) => !same.has(id));
  // An issue that went into another one loses that edge with its node.
  const remade = changed
    .filter(({ id }) => (heldIssues.get(id)?.mergedInto.length ?? 0) > 0)
    .map(({ id }) => id);

  for (const part of inParts(stale, linksAtOnce)) await engine.write(unlinkSteps(part, []));
  for (const part of inParts([...staleIssues, ...remade], linksAtOnce))
    await engine.write(unlinkSteps([], part));
  const unshown =
    remade.length === 0 ? [] : [...links.values()].filter(({ issues: [id] }) => remade.includes(id ?? ''));
  for (const part of inParts(changed, linksAtOnce)) await engine.write(linkSteps(part, []));
  for (const part of inParts(
    changed.filter(({ mergedInto }) => mergedInto.length > 0),
    linksAtOnce,
  ))
    await engine.write(mergeSteps(part));
  for (const part of inParts([...new Set([...fresh, ...unshown])], linksAtOnce))
    await engine.write(linkSteps([], part));
  const counted = [...links.values()];
  return {
    items: count,
    issues: drafts.length,
    sightings: counted.filter(({ state }) => state === 'shown' || state === 'accepted').length,
    proposed: counted.filter(({ state }) => state === 'proposed').length,
    written: changed.length + fresh.length,
    removed: staleIssues.length + stale.filter((held) => !links.has(held.id)).length,
  };
}

/** An engine gives lists of neighbours in any order. */
const lineOf = (sighting: LinkedSighting): string =>
  JSON.stringify({ ...sighting, evidence: [...sighting.evidence].sort((a, b) => (a.id < b.id ? -1 : 1)) });

/** The issue, and those that lead to it. */
function toIssues(
  { issueId, key, title, basis, merged }: IssueDraft,
  nameOf: ReadonlyMap<string, { readonly key: string; readonly title: string }>,
): LinkedIssue[] {
  const install = installOf(issueId);
  return [
    { id: issueId, install, key, title, basis, sortKey: issueId, mergedInto: [] },
    ...merged.map((id) => ({
      id,
      install,
      key: nameOf.get(id)?.key ?? sourceOf(id),
      title: nameOf.get(id)?.title ?? title,
      basis,
      sortKey: id,
      mergedInto: [issueId],
    })),
  ];
}

async function toLinks(
  engine: GraphEngine,
  drafts: readonly IssueDraft[],
  items: ReadonlyMap<string, PlacedItem>,
): Promise<Map<string, LinkedSighting>> {
  const links = new Map<string, LinkedSighting>();
  const all = drafts.flatMap(({ issueId, sightings }) =>
    [...sightings.values()]
      .filter(({ itemId }) => items.has(itemId))
      .map((sighting) => ({ issueId, sighting })),
  );
  for (const part of inParts(all, linksAtOnce)) {
    const texts = await readTexts(engine, [
      ...new Set(
        part
          .filter(({ sighting }) => restsOnText(sighting))
          .flatMap(({ sighting: { itemId, tiedTo } }) => (tiedTo === null ? [itemId] : [itemId, tiedTo])),
      ),
    ]);
    for (const { issueId, sighting } of part) {
      const link = toLink(issueId, sighting, items, texts);
      links.set(link.id, link);
    }
  }
  return links;
}

function toLink(
  issueId: string,
  sighting: DraftSighting,
  items: ReadonlyMap<string, PlacedItem>,
  texts: Awaited<ReturnType<typeof readTexts>>,
): LinkedSighting {
  const { itemId, state, method, version, score, features } = sighting;
  const id = ids.sighting(issueId, itemId);
  const spoken = Object.entries(features).filter(([, value]) => value !== 0);
  return {
    id,
    state,
    method,
    version,
    score,
    featureNames: spoken.map(([name]) => name),
    featureScores: spoken.map(([, value]) => Math.round(value * 1000) / 1000),
    issues: [issueId],
    items: [itemId],
    evidence: toEvidence(id, sighting, items, texts),
  };
}
