import type { LinkedIssue, LinkedSighting } from '../../queries/read/linking-facts.ts';
import type { WriteStatement } from '../../queries/statement.ts';
import {
  linkConcerns,
  linkMergedIssues,
  linkSightingEvidence,
  linkSightingIssues,
  linkSightingItems,
  revalueEvidence,
  unlinkConcerns,
} from '../../queries/write/edges.ts';
import {
  deleteEvidence,
  deleteIssues,
  deleteSightings,
  revalueSightings,
  upsertEvidence,
  upsertIssues,
  upsertSightings,
} from '../../queries/write/nodes.ts';
import { step, type WriteStep } from '../graph/engine.ts';
import { isSeen } from './issue-draft.ts';
import type { NamedSighting } from './memory/held-links.ts';
import { toWorth } from './to-links.ts';

function rows<Row>(statement: WriteStatement<{ rows: readonly Row[] }>, list: readonly Row[]): WriteStep[] {
  return list.length === 0 ? [] : [step(statement, { rows: list })];
}
function idList(statement: WriteStatement<{ ids: string[] }>, list: readonly string[]): WriteStep[] {
  return list.length === 0 ? [] : [step(statement, { ids: [...list] })];
}

/** Whether the sighting stays where it is: then what it says is written over. */
export const isInPlace = (held: LinkedSighting, wanted: LinkedSighting): boolean =>
  held.items.join() === wanted.items.join() && held.issues.join() === wanted.issues.join();

/** Of sightings that stay where they are and are told as before: how much speaks for them, and what. */
export function revalueSteps(sightings: readonly NamedSighting[]): WriteStep[] {
  const valued = sightings.map(({ id, sighting }) => ({ id, ...toWorth(sighting) }));
  return [
    ...rows(revalueSightings, valued),
    ...rows(
      revalueEvidence,
      valued.map(({ id, score }) => ({ id, score })),
    ),
    ...rows(
      linkConcerns,
      sightings
        .filter(({ sighting }) => isSeen(sighting))
        .map(({ issueId, sighting: { itemId, score, method } }) => ({
          from: itemId,
          to: issueId,
          score,
          method,
        })),
    ),
  ];
}

/** Takes away what sightings that stay in their places say no more. */
export function reviseSteps(
  sightings: readonly { readonly held: LinkedSighting; readonly wanted: LinkedSighting }[],
): WriteStep[] {
  const unshown = sightings.filter(({ held, wanted }) => isSeen(held) && !isSeen(wanted));
  return [
    ...rows(
      unlinkConcerns,
      unshown.flatMap(({ held: { items, issues } }) =>
        items.flatMap((from) => issues.map((to) => ({ from, to }))),
      ),
    ),
    ...idList(
      deleteEvidence,
      sightings.flatMap(({ held, wanted }) => {
        const kept = new Set(wanted.evidence.map(({ id }) => id));
        return held.evidence.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
      }),
    ),
  ];
}

/** Takes sightings away with their evidence and the edge that shows them, and issues that nothing is seen of. */
export function unlinkSteps(sightings: readonly LinkedSighting[], issueIds: readonly string[]): WriteStep[] {
  const shown = sightings.flatMap(({ items, issues }) =>
    items.flatMap((from) => issues.map((to) => ({ from, to }))),
  );
  return [
    ...rows(unlinkConcerns, shown),
    ...idList(
      deleteEvidence,
      sightings.flatMap((sighting) => sighting.evidence.map((evidence) => evidence.id)),
    ),
    ...idList(
      deleteSightings,
      sightings.map((sighting) => sighting.id),
    ),
    ...idList(deleteIssues, issueIds),
  ];
}

export function linkSteps(issues: readonly LinkedIssue[], sightings: readonly LinkedSighting[]): WriteStep[] {
  return [
    ...rows(
      upsertIssues,
      issues.map(({ id, install, key, title, basis, sortKey }) => ({
        id,
        install,
        key,
        title,
        basis,
        sortKey,
      })),
    ),
    ...rows(
      upsertSightings,
      sightings.map(({ id, state, method, version, score, featureNames, featureScores }) => ({
        id,
        state,
        method,
        version,
        score,
        featureNames,
        featureScores,
      })),
    ),
    ...rows(
      linkSightingIssues,
      sightings.flatMap(({ id, issues: of }) => of.map((to) => ({ from: id, to }))),
    ),
    ...rows(
      linkSightingItems,
      sightings.flatMap(({ id, items }) => items.map((to) => ({ from: id, to }))),
    ),
    ...rows(
      upsertEvidence,
      sightings.flatMap((sighting) => sighting.evidence),
    ),
    ...rows(
      linkSightingEvidence,
      sightings.flatMap(({ id, evidence }) => evidence.map((e) => ({ from: id, to: e.id }))),
    ),
    ...rows(
      linkConcerns,
      sightings
        .filter(isSeen)
        .flatMap(({ items, issues: of, score, method }) =>
          items.flatMap((from) => of.map((to) => ({ from, to, score, method }))),
        ),
    ),
  ];
}

/** Issues that went into others: both are to be there. */
export const mergeSteps = (issues: readonly LinkedIssue[]): WriteStep[] =>
  rows(
    linkMergedIssues,
    issues.flatMap(({ id, mergedInto }) => mergedInto.map((to) => ({ from: id, to }))),
  );
