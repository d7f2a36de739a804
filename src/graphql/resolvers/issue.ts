import type { IssueRow, RetiredRow, SightingRow } from '../../../queries/read/issue-rows.ts';
import {
  loadEvidenceOfSightings,
  loadIssuesOfSightings,
  loadItemsOfSightings,
  loadMergedInto,
  loadSightingsOfIssues,
} from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import type { MatterQuestion } from '../facts/matter-record.ts';
import { sortBy } from '../order.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { oneOf, theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';
import { answerWhoDidNotSee } from './who-did-not-see.ts';

export const issueResolvers = {
  notice: originResolvers.notice,
  sightings: async ({ id }, { states }: { states?: readonly string[] | null }, { loaders }: ApiContext) => {
    const wanted = new Set((states ?? ['SHOWN', 'ACCEPTED']).map((state) => state.toLowerCase()));
    const sightings = (await loaders.related(loadSightingsOfIssues, id)).filter(({ state }) =>
      wanted.has(state),
    );
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
  unseenBy: ({ id }, asked: Omit<MatterQuestion, 'issue' | 'query'>, context: ApiContext) =>
    answerWhoDidNotSee({ ...asked, issue: id }, context),
  mergedInto: oneOf(loadMergedInto),
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
