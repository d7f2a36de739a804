import * as edges from '../../queries/write/edges.ts';
import * as nodes from '../../queries/write/nodes.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';

/** Writes issues and links as they truly are, in place of what linking finds. */
export async function writeTrueLinks(
  engine: GraphEngine,
  install: string,
  issues: readonly { readonly id: string; readonly key: string; readonly title: string }[],
  links: readonly { readonly sighting: string; readonly issue: string; readonly item: string }[],
): Promise<void> {
  await engine.write([
    step(nodes.upsertIssues, {
      rows: issues.map(({ id, key, title }) => ({ id, install, key, title, basis: 'truth', sortKey: key })),
    }),
    step(nodes.upsertSightings, {
      rows: links.map(({ sighting }) => ({
        id: sighting,
        state: 'shown',
        method: 'truth',
        version: '1',
        score: 1,
        featureNames: [],
        featureScores: [],
      })),
    }),
    step(edges.linkSightingIssues, {
      rows: links.map(({ sighting, issue }) => ({ from: sighting, to: issue })),
    }),
    step(edges.linkSightingItems, {
      rows: links.map(({ sighting, item }) => ({ from: sighting, to: item })),
    }),
  ]);
}
