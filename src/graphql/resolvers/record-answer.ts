import { loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { toPageSize } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { Scope, ScopeMeeting } from '../facts/asked-scope.ts';
import type { StateGiven } from '../facts/record-state.ts';
import { toCoverageAnswer } from './coverage.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

/** What every answer over a part of the record has. */
export interface RecordAnswer extends StateGiven {
  readonly scope: Scope;
}

export const recordAnswerResolvers = {
  from: ({ scope }) => scope.window.from,
  to: ({ scope }) => scope.window.to,
  ignoredWords: ({ scope }) => scope.query?.ignored ?? [],
  itemsAsked: ({ scope }) => scope.items?.size ?? null,
  coverage: ({ scope }) => toCoverageAnswer({ facts: scope.coverage, notices: scope.notices }),
  councils: ({ scope }) => scope.councils,
  notices: ({ scope }) => scope.notices,
} satisfies TypeResolvers<RecordAnswer>;

/** Something of the record at its place. */
export interface Placed {
  readonly itemId: string;
  readonly place: ScopeMeeting;
}

/** Where something stands: the fields of every entry of such an answer. */
export const meetingPlaceResolvers = {
  meeting: async ({ place }, _: unknown, { loaders }: ApiContext) => {
    const { id } = place.meeting;
    const meeting = await loaders.node(loadMeetings, id);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', id);
  },
  committeeNames: ({ place }, _: unknown, context: ApiContext) =>
    Promise.all(place.committees.map((committee) => findNameAtMeeting(committee, place.meeting.id, context))),
  inWindow: ({ place }) => place.inWindow,
} satisfies TypeResolvers<Pick<Placed, 'place'>>;

export const placedResolvers = {
  ...meetingPlaceResolvers,
  item: async ({ itemId }, _: unknown, { loaders }: ApiContext) => {
    const item = await loaders.node(loadItems, itemId);
    return expectOne(item === null ? [] : [item], 'item', itemId);
  },
} satisfies TypeResolvers<Placed>;

export interface FirstArgument {
  readonly first?: number | null;
}

/** The part of a list that is shown. LimitExceededError where more is asked for than one answer may hold. */
export const firstOf = <Entry>(entries: readonly Entry[], { first }: FirstArgument): readonly Entry[] =>
  entries.slice(0, toPageSize(first, { usual: 100, largest: 500 }));
