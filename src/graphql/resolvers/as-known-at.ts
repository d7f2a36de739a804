import type { CorrectionRow, RevisionRow } from '../../../queries/read/fact-rows.ts';
import { loadFirstSeenOfItems, loadFirstSeenOfMeetings } from '../../../queries/read/first-seen.ts';
import {
  loadCorrectionsOfMeetings,
  loadRevisionsOfItems,
  loadRevisionsOfMeetings,
} from '../../../queries/read/load-facts.ts';
import { loadItemTexts, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadItemsOfMeetings, loadRetiredOfMeetings } from '../../../queries/read/load-related.ts';
import type { ItemRow, MeetingRow } from '../../../queries/read/meeting-rows.ts';
import { counted } from '../../counted.ts';
import { QueryError } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope } from '../facts/asked-scope.ts';
import {
  type KnownField,
  type KnownState,
  toChangesSince,
  toInstant,
  toKnownFields,
  toKnownState,
} from '../facts/known-at.ts';
import { toItemFields, toMeetingFields } from '../facts/present-fields.ts';
import { sortBy } from '../order.ts';
import { toCoverageAnswer } from './coverage.ts';
import type { TypeResolvers } from './resolver.ts';

interface ItemThen {
  readonly item: ItemRow;
  readonly state: KnownState;
  readonly fields: readonly KnownField[];
}

interface Change {
  readonly item: ItemRow | null;
  readonly revision: RevisionRow;
}

export interface RecordThen {
  readonly meeting: MeetingRow;
  readonly at: string;
  readonly state: KnownState;
  readonly reason: string;
  readonly firstCapturedAt: string | null;
  readonly fields: readonly KnownField[];
  readonly items: readonly ItemThen[];
  readonly changed: readonly Change[];
  readonly corrections: readonly CorrectionRow[];
}

/** What the record said of a meeting at a day or an instant. QueryError for an unknown meeting or time. */
export async function answerAsKnownAt(
  { meeting: id, at }: { readonly meeting: string; readonly at: string },
  context: ApiContext,
): Promise<RecordThen> {
  const meeting = await context.loaders.node(loadMeetings, id);
  if (meeting === null)
    throw new QueryError(`The graph holds no meeting "${id}"; give the id that an answer names.`);
  return readRecordThen(meeting, at, context);
}

export async function readRecordThen(
  meeting: MeetingRow,
  at: string,
  { loaders }: ApiContext,
): Promise<RecordThen> {
  const instant = toInstant(at);
  const [seen, revisions, rows, corrections] = await Promise.all([
    loaders.node(loadFirstSeenOfMeetings, meeting.id),
    loaders.related(loadRevisionsOfMeetings, meeting.id),
    loaders.related(loadItemsOfMeetings, meeting.id),
    loaders.related(loadCorrectionsOfMeetings, meeting.id),
  ]);
  const firstCapturedAt = seen?.firstSeenAt ?? null;
  const state = toKnownState(firstCapturedAt, instant);
  const ofItems = await Promise.all(
    sortBy(
      rows,
      ({ position }) => position,
      (row) => row.id,
    ).map(async (item) => ({
      item,
      texts: await loaders.node(loadItemTexts, item.id),
      seen: await loaders.node(loadFirstSeenOfItems, item.id),
      revisions: await loaders.related(loadRevisionsOfItems, item.id),
    })),
  );
  const items = ofItems.map(({ item, texts, seen: itemSeen, revisions: own }): ItemThen => {
    const known = toKnownState(itemSeen?.firstSeenAt ?? null, instant);
    const present = toItemFields(item, texts);
    return { item, state: known, fields: known === 'IN_RECORD' ? toKnownFields(present, own, instant) : [] };
  });
  const changed = [
    ...revisions.map((revision) => ({ item: null, revision })),
    ...ofItems.flatMap(({ item, revisions: own }) => own.map((revision) => ({ item, revision }))),
  ];
  const since = new Set(
    toChangesSince(
      changed.map(({ revision }) => revision),
      instant,
    ),
  );
  return {
    meeting,
    at: instant,
    state,
    reason: toReason(state, firstCapturedAt, since.size),
    firstCapturedAt,
    fields: state === 'IN_RECORD' ? toKnownFields(toMeetingFields(meeting), revisions, instant) : [],
    items,
    changed: sortBy(
      changed.filter(({ revision }) => since.has(revision)),
      ({ revision }) => revision.knownTo,
      ({ revision }) => revision.id,
    ),
    corrections: sortBy(
      corrections,
      ({ decidedAt }) => decidedAt,
      ({ sortKey }) => sortKey,
    ),
  };
}

function toReason(state: KnownState, firstCapturedAt: string | null, changes: number): string {
  if (state === 'NOT_YET_CAPTURED') {
    return firstCapturedAt === null
      ? 'No capture of the meeting has a time.'
      : `The meeting was first captured at ${firstCapturedAt}: what its pages said before is not known.`;
  }
  return changes === 0
    ? 'The pages have not changed since in what our captures tell.'
    : `${counted(changes, 'field')} of the pages ${changes === 1 ? 'has' : 'have'} changed since.`;
}

export const recordThenResolvers = {
  changedSince: ({ changed }) => changed,
  correctedSince: ({ corrections, at }) =>
    corrections.filter(({ decidedAt }) => decidedAt === null || decidedAt > at.slice(0, 10)),
  correctedBefore: ({ corrections, at }) =>
    corrections.filter(({ decidedAt }) => decidedAt !== null && decidedAt <= at.slice(0, 10)),
  vanishedSince: async ({ meeting, at }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      (await loaders.related(loadRetiredOfMeetings, meeting.id)).filter(
        ({ retiredAt }) => retiredAt !== null && Date.parse(retiredAt) > Date.parse(at),
      ),
      ({ retiredAt }) => retiredAt,
      ({ id }) => id,
    ),
  coverage: async ({ meeting }, _: unknown, { engine }: ApiContext) => {
    const { coverage, notices } = await resolveAskedScope(engine, { meeting: meeting.id });
    return toCoverageAnswer({ facts: coverage, notices });
  },
  notices: async ({ meeting }, _: unknown, { engine }: ApiContext) =>
    (await resolveAskedScope(engine, { meeting: meeting.id })).notices,
} satisfies TypeResolvers<RecordThen>;
