import type { LinkableItem, LinkedIssue, LinkedSighting } from '../../queries/read/linking-facts.ts';
import { ids, wordsHash } from '../../schema/records/ids.ts';
import type { SeriesTitle } from './series-title.ts';

/** One issue before one committee at one item, with how it was found. */
export interface Link {
  readonly itemId: string;
  readonly issueId: string;
  readonly score: number;
  readonly sighting: LinkedSighting;
}

export interface FoundIssues {
  readonly issues: ReadonlyMap<string, LinkedIssue>;
  /** By the sighting's id. */
  readonly links: ReadonlyMap<string, Link>;
}

const methods = {
  /** An officer of the council tied the items under one issue. */
  'moderngov-issue-id': { version: '1', score: 0.9, feature: 'same-issue-id' },
  /** The titles are equal but for dates, quarters, "update" and the like. */
  'title-series': { version: '1', score: 0.8, feature: 'same-series-title' },
} as const;
type Method = keyof typeof methods;

interface Claim {
  readonly key: string;
  readonly item: LinkableItem;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Issues among all items, from titles and the source's own issue numbers alone: a pure function of the items, so
 * that linking afresh and linking after each crawl come to the same. Procedural business and headings make none.
 */
export function findIssues(
  items: readonly LinkableItem[],
  seriesOf: (title: string) => SeriesTitle | null,
): FoundIssues {
  const issues = new Map<string, LinkedIssue>();
  const links = new Map<string, Link>();
  const numbered = new Map<string, Claim[]>();
  const titled = new Map<string, Claim[]>();
  const add = (groups: Map<string, Claim[]>, claim: Claim): void => {
    const id = ids.issue(claim.item.install, claim.key);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  };
  for (const item of items) {
    if (item.procedural || item.heading) continue;
    if (item.issueIid !== null) {
      const title = item.issueTitle ?? item.title;
      add(numbered, { key: `iid-${String(item.issueIid)}`, item, title, start: 0, end: item.title.length });
    }
    const series = seriesOf(item.title);
    if (series === null) continue;
    const { start, end } = series;
    add(titled, { key: `series-${wordsHash(series.key)}`, item, title: series.words, start, end });
  }
  const groups = [
    ...[...numbered].map(([id, claims]) => ['moderngov-issue-id', id, claims] as const),
    ...[...titled]
      .filter(([, c]) => c.length > 1)
      .map(([id, claims]) => ['title-series', id, claims] as const),
  ];
  for (const [method, id, claims] of groups) {
    const newest = claims.reduce((a, b) => (a.item.sortKey > b.item.sortKey ? a : b));
    issues.set(id, {
      id,
      install: newest.item.install,
      key: newest.key,
      title: newest.title,
      basis: method,
      sortKey: id,
    });
    for (const claim of claims) {
      const link = toLink(id, method, claim);
      links.set(link.sighting.id, link);
    }
  }
  return { issues, links };
}

function toLink(issueId: string, method: Method, { item, start, end }: Claim): Link {
  const { version, score, feature } = methods[method];
  const id = ids.sighting(issueId, item.id);
  const quote = item.title.slice(start, end);
  const { digest, url } = item;
  return {
    itemId: item.id,
    issueId,
    score,
    sighting: {
      id,
      state: 'shown',
      method,
      version,
      score,
      featureNames: [feature],
      featureScores: [1],
      issues: [issueId],
      items: [item.id],
      evidence: [
        {
          id: ids.evidence(id, 'title', quote),
          field: 'title',
          quote,
          start,
          end,
          method,
          confidence: score,
          digest,
          url,
        },
      ],
    },
  };
}
