import type { IssueRow, RetiredRow, SightingRow } from '../../../queries/read/issue-rows.ts';
import {
  loadEvidenceOfSightings,
  loadIssuesOfSightings,
  loadItemsOfSightings,
  loadSightingsOfIssues,
} from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { expectOne, originResolvers } from './origin.ts';
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
  evidence: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadEvidenceOfSightings, id),
      ({ start }) => start,
      (row) => row.id,
    ),
  item: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    expectOne(await loaders.related(loadItemsOfSightings, id), 'item', id),
  issue: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    expectOne(await loaders.related(loadIssuesOfSightings, id), 'issue', id),
} satisfies TypeResolvers<SightingRow>;

export const retiredResolvers = {
  ...originResolvers,
} satisfies TypeResolvers<RetiredRow>;
