import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { loadItems, loadMeetings, loadSightings } from '../../../queries/read/load-nodes.ts';
import { loadEvidenceOfSightings } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { type Matter, toMatterTitle } from '../facts/find-matter.ts';
import { isSeen } from '../facts/find-sightings.ts';
import type { PlacedSighting } from '../facts/matter-record.ts';
import { evidenceOf } from './evidence.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

export const matterResolvers = {
  title: toMatterTitle,
  issue: (matter) => (matter.basis === 'ISSUE' ? matter.issue : null),
  mergedFrom: (matter) => (matter.basis === 'ISSUE' ? matter.mergedFrom : null),
} satisfies TypeResolvers<Matter>;

/** A sighting, with those of the committees asked about that held its meeting. */
export interface SightingEntry extends PlacedSighting {
  readonly committees: readonly CommitteeRow[];
}

/** What surely was before its committee. */
export const isSurelySeen = ({ fact, standing }: PlacedSighting): boolean =>
  isSeen(fact) && standing === 'SEEN';

const findEvidence = evidenceOf(loadEvidenceOfSightings);

export const sightingEntryResolvers = {
  sighting: ({ fact: { sightingId } }, _: unknown, { loaders }: ApiContext) =>
    sightingId === null ? null : loaders.node(loadSightings, sightingId),
  state: ({ fact }) => fact.state.toUpperCase(),
  method: ({ fact }) => fact.method,
  score: ({ fact }) => fact.score,
  features: ({ fact }) => fact.features,
  evidence: ({ fact: { sightingId } }, _: unknown, context: ApiContext) =>
    sightingId === null ? [] : findEvidence({ id: sightingId }, null, context),
  quotes: ({ fact }) =>
    ('quotes' in fact ? fact.quotes : []).map((quote) => ({ ...quote, field: quote.field.toUpperCase() })),
  item: async ({ fact: { itemId } }, _: unknown, { loaders }: ApiContext) => {
    const item = await loaders.node(loadItems, itemId);
    return expectOne(item === null ? [] : [item], 'item', itemId);
  },
  outcome: ({ fact }) => fact.outcome,
  meeting: async ({ fact: { meeting } }, _: unknown, { loaders }: ApiContext) => {
    const found = await loaders.node(loadMeetings, meeting.id);
    return expectOne(found === null ? [] : [found], 'meeting', meeting.id);
  },
  committeeNames: ({ committees, fact }, _: unknown, context: ApiContext) =>
    Promise.all(committees.map((committee) => findNameAtMeeting(committee, fact.meeting.id, context))),
  seen: isSurelySeen,
} satisfies TypeResolvers<SightingEntry>;
