import type { IssueRow, RetiredRow, SightingRow } from '../../../queries/read/issue-rows.ts';
import {
  loadEvidenceOfSightings,
  loadIssuesOfSightings,
  loadItemsOfSightings,
  loadSightingsOfIssues,
} from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const issueResolvers = {
  notice: originResolvers.notice,
  sightings: async ({ id }, _: unknown, { loaders }: ApiContext) => {
    const sightings = await loaders.related(loadSightingsOfIssues, id);
    const placed = await Promise.all(
      sightings.map(async (sighting) => ({
        sighting,
        item: (await loaders.related(loadItemsOfSightings, sighting.id))[0],
      })),
    );
    return sortBy(
      placed,
      ({ item }) => item?.sortKey ?? '',
      ({ sighting }) => sighting.id,
    ).map(({ sighting }) => sighting);
  },
} satisfies TypeResolvers<IssueRow>;

export const sightingResolvers = {
  notice: originResolvers.notice,
  features: ({ featureNames, featureScores }) =>
    (featureNames ?? []).map((name, at) => ({ name, score: featureScores?.[at] ?? 0 })),
  evidence: evidenceOf(loadEvidenceOfSightings),
  item: theOf(loadItemsOfSightings, 'item'),
  issue: theOf(loadIssuesOfSightings, 'issue'),
} satisfies TypeResolvers<SightingRow>;

export const retiredResolvers = {
  ...originResolvers,
} satisfies TypeResolvers<RetiredRow>;
