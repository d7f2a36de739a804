import type { LinkedIssue, LinkedSighting } from '../../queries/read/linking-facts.ts';
import type { WriteStatement } from '../../queries/statement.ts';
import {
  linkConcerns,
  linkSightingEvidence,
  linkSightingIssues,
  linkSightingItems,
  unlinkConcerns,
} from '../../queries/write/edges.ts';
import {
  deleteEvidence,
  deleteIssues,
  deleteSightings,
  upsertEvidence,
  upsertIssues,
  upsertSightings,
} from '../../queries/write/nodes.ts';
import { step, type WriteStep } from '../graph/engine.ts';
import type { Link } from './find-issues.ts';

function rows<Row>(statement: WriteStatement<{ rows: readonly Row[] }>, list: readonly Row[]): WriteStep[] {
  return list.length === 0 ? [] : [step(statement, { rows: list })];
}
function idList(statement: WriteStatement<{ ids: string[] }>, list: readonly string[]): WriteStep[] {
  return list.length === 0 ? [] : [step(statement, { ids: [...list] })];
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

export function linkSteps(issues: readonly LinkedIssue[], links: readonly Link[]): WriteStep[] {
  const sightings = links.map((link) => link.sighting);
  return [
    ...rows(upsertIssues, issues),
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
      links.map((link) => ({ from: link.sighting.id, to: link.issueId })),
    ),
    ...rows(
      linkSightingItems,
      links.map((link) => ({ from: link.sighting.id, to: link.itemId })),
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
      links.map(({ itemId, issueId, score, sighting }) => ({
        from: itemId,
        to: issueId,
        score,
        method: sighting.method,
      })),
    ),
  ];
}
