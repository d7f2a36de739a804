import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { findItemTitlesOfMeetings, loadDetailsRead } from '../../../queries/read/item-titles.ts';
import { loadItems } from '../../../queries/read/load-nodes.ts';
import { loadRemitsOfCommittees } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { type CommitteeScopeArguments, resolveCommitteeScope } from '../facts/committee-scope.ts';
import { findRemitRulings, type RemitRuling } from '../facts/find-remit-rulings.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import { type RecordState, toRecordState } from '../facts/record-state.ts';
import { isSubstantive } from '../facts/substantive.ts';
import { type Breadth, type Topic, toBreadth } from '../facts/topics.ts';
import { sortBy } from '../order.ts';
import { isHeld } from '../trace/coverage.ts';
import {
  type FirstArgument,
  firstOf,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

interface CommitteeBreadth extends Omit<Breadth, 'topics'> {
  readonly committee: CommitteeRow;
  readonly all: readonly Topic[];
  readonly rulings: readonly RemitRuling[];
  /** Whether any text of its items was read. */
  readonly isRead: boolean;
}

export interface RemitBreadthAnswer extends RecordAnswer {
  readonly committees: readonly CommitteeBreadth[];
}

/** What committees dealt with, beside what they are for on paper, and what was ruled to be outside of that. */
export async function answerRemitBreadth(
  asked: CommitteeScopeArguments,
  { engine }: ApiContext,
): Promise<RemitBreadthAnswer> {
  const scope = await resolveCommitteeScope(engine, asked);
  const held = [...scope.meetings.values()].filter(({ meeting }) => isHeld(meeting));
  const placeOf = new Map(held.map((place) => [place.meeting.id, place]));
  const titled = await readInParts(engine, findItemTitlesOfMeetings, [...placeOf.keys()]);
  const items = sortBy(
    titled.filter(isSubstantive),
    ({ sortKey }) => sortKey,
    ({ id }) => id,
  ).flatMap((item) => {
    const place = placeOf.get(item.meetingId);
    return place ? [{ ...item, place }] : [];
  });
  const rulings = await findRemitRulings(engine, scope);
  const isOf =
    ({ id }: CommitteeRow) =>
    ({ place }: Pick<RemitRuling, 'place'>): boolean =>
      place.committees.some((committee) => committee.id === id);
  const committees = scope.committees.map((committee): CommitteeBreadth => {
    const council = scope.councils.find(({ install }) => install === committee.install);
    const { topics, ...breadth } = toBreadth(items.filter(isOf(committee)), council?.name ?? '');
    const isRead = held.some((place) => isOf(committee)({ place }) && place.meeting.withText > 0);
    return { committee, ...breadth, all: topics, rulings: rulings.filter(isOf(committee)), isRead };
  });
  const found = {
    facts: items.length,
    meetings: new Set(items.map(({ meetingId }) => meetingId)).size,
    possibly: items.filter(({ place }) => place.inWindow === 'POSSIBLY').length,
  };
  const what = { one: 'item with business of its own', several: 'items with business of their own' };
  return { scope, ...toRecordState(scope, what, found), committees };
}

export const remitBreadthAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ committees }) => committees.length,
  committees: ({ committees }, first: FirstArgument) => firstOf(committees, first),
} satisfies TypeResolvers<RemitBreadthAnswer>;

export const committeeBreadthResolvers = {
  method: () => 'title-words-1',
  topicCount: ({ all }) => all.length,
  topics: ({ all }, first: FirstArgument) => firstOf(all, first),
  remits: async ({ committee }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadRemitsOfCommittees, committee.id),
      ({ from }) => from,
      ({ id }) => id,
    ),
  remitState: async ({ committee }, _: unknown, { loaders }: ApiContext): Promise<RecordState> => {
    const remits = await loaders.related(loadRemitsOfCommittees, committee.id);
    if (remits.length > 0) return 'IN_RECORD';
    const details = await loaders.node(loadDetailsRead, committee.id);
    return details?.detailsRead === true ? 'NOT_IN_RECORD' : 'NOT_IN_OUR_COPY';
  },
  outsideCount: ({ rulings }) => rulings.length,
  outsideState: ({ rulings, isRead }): RecordState =>
    rulings.length > 0 ? 'IN_RECORD' : isRead ? 'NOT_IN_RECORD' : 'NOT_IN_OUR_COPY',
  outsideRemit: ({ rulings }, first: FirstArgument) => firstOf(rulings, first),
} satisfies TypeResolvers<CommitteeBreadth>;

export const topicResolvers = {
  items: async ({ items }, { first }: FirstArgument, { loaders }: ApiContext) => {
    const shown = firstOf(items, { first: first ?? 3 });
    return (await Promise.all(shown.map((id) => loaders.node(loadItems, id)))).flatMap((item) => item ?? []);
  },
} satisfies TypeResolvers<Topic>;

export const remitRulingResolvers = {
  ...placedResolvers,
  quote: ({ quote }) => quote.words,
  start: ({ quote }) => quote.start,
  end: ({ quote }) => quote.end,
} satisfies TypeResolvers<RemitRuling>;
