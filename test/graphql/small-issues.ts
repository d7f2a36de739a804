import * as edges from '../../queries/write/edges.ts';
import * as nodes from '../../queries/write/nodes.ts';
import { step, type WriteStep } from '../../src/graph/engine.ts';
import { fillRow } from './fill-row.ts';

/** An issue with the items (AIIds) that it is linked to. */
export interface SmallIssue {
  /** Its id is `<install>:issue:<key>`. */
  readonly key: string;
  readonly title: string;
  readonly mergedInto?: string;
  readonly sightings: readonly {
    readonly item: number;
    /** `shown` where nothing is said. */
    readonly state?: 'shown' | 'accepted' | 'proposed' | 'rejected';
    readonly score?: number;
    readonly quote?: string;
  }[];
}

/** The writes that put issues into a graph that has the items already, as linking would leave it. */
export function toIssueSteps(install: string, issues: readonly SmallIssue[]): WriteStep[] {
  const idOf = (kind: string, key: number | string): string => `${install}:${kind}:${String(key)}`;
  const sightings = issues.flatMap(({ key, sightings: own }) =>
    own.map(({ item, state = 'shown', score = 0.8, quote = 'same words' }) => ({
      id: idOf('sighting', `${key}-${String(item)}`),
      issue: idOf('issue', key),
      item: idOf('item', item),
      evidence: idOf('evidence', `sighting-${key}-${String(item)}`),
      state,
      score,
      quote,
    })),
  );
  return [
    step(nodes.upsertIssues, {
      rows: issues.map(({ key, title }) =>
        fillRow('Issue', {
          id: idOf('issue', key),
          install,
          key,
          title,
          basis: 'test-1',
          sortKey: idOf('issue', key),
        }),
      ),
    }),
    step(edges.linkMergedIssues, {
      rows: issues.flatMap(({ key, mergedInto }) =>
        mergedInto === undefined ? [] : [{ from: idOf('issue', key), to: idOf('issue', mergedInto) }],
      ),
    }),
    step(nodes.upsertSightings, {
      rows: sightings.map(({ id, state, score }) =>
        fillRow('Sighting', {
          id,
          state,
          score,
          method: 'test-1',
          version: '1',
          featureNames: ['same-words'],
          featureScores: [score],
        }),
      ),
    }),
    step(edges.linkSightingIssues, { rows: sightings.map(({ id, issue }) => ({ from: id, to: issue })) }),
    step(edges.linkSightingItems, { rows: sightings.map(({ id, item }) => ({ from: id, to: item })) }),
    step(nodes.upsertEvidence, {
      rows: sightings.map(({ evidence, quote }) =>
        fillRow('Evidence', {
          id: evidence,
          field: 'title',
          quote,
          start: 0,
          end: quote.length,
          url: `https://${install}.invalid/item`,
          digest: 'd'.repeat(64),
        }),
      ),
    }),
    step(edges.linkSightingEvidence, {
      rows: sightings.map(({ id, evidence }) => ({ from: id, to: evidence })),
    }),
    step(edges.linkConcerns, {
      rows: sightings.flatMap(({ state, item, issue, score }) =>
        state === 'shown' || state === 'accepted' ? [{ from: item, to: issue, score, method: 'test-1' }] : [],
      ),
    }),
  ];
}
