import type { ActionRow } from '../../../queries/read/fact-rows.ts';
import { findActionsOfItems, findActionsOfMeetings } from '../../../queries/read/find-facts.ts';
import { loadReportsBack } from '../../../queries/read/load-links.ts';
import { loadActions } from '../../../queries/read/load-nodes.ts';
import { counted } from '../../counted.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments, type ScopeMeeting } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { findScopeFacts } from '../facts/find-scope-facts.ts';
import type { LaterRecord } from '../facts/later-record.ts';
import { toRecordState } from '../facts/record-state.ts';
import { toCoverageAnswer } from './coverage.ts';
import {
  type FirstArgument,
  firstOf,
  type Placed,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

type FollowUp = 'FOLLOWED_UP' | 'NO_LATER_TRACE';

export interface ActionsArguments extends ScopeArguments {
  readonly followUp?: FollowUp | 'ALL' | null;
}

interface ActionEntry extends Placed {
  readonly action: ActionRow;
  readonly followUp: FollowUp;
}

export interface ActionsAnswer extends RecordAnswer {
  readonly all: readonly ActionEntry[];
  readonly asked: readonly ActionEntry[];
}

const wording = {
  ALL: { one: 'action', several: 'actions' },
  FOLLOWED_UP: { one: 'action that was reported back on', several: 'actions that were reported back on' },
  NO_LATER_TRACE: { one: 'action without a later trace', several: 'actions without a later trace' },
} as const;

/** What was asked of whom, and whether a later item was found that reports back. */
export async function answerActions(
  { followUp: wanted, ...asked }: ActionsArguments,
  { engine, loaders }: ApiContext,
): Promise<ActionsAnswer> {
  const scope = await resolveAskedScope(engine, asked);
  const found = await findScopeFacts(engine, scope, [
    { tie: 'ASKED_IN', ofMeetings: findActionsOfMeetings, ofItems: findActionsOfItems },
  ]);
  const all = (
    await Promise.all(
      found.map(async ({ id, itemId, place }) => {
        const [action, reports] = await Promise.all([
          loaders.node(loadActions, id),
          loaders.related(loadReportsBack, id),
        ]);
        const followUp: FollowUp = reports.length > 0 ? 'FOLLOWED_UP' : 'NO_LATER_TRACE';
        return action === null ? [] : [{ action, itemId, place, followUp }];
      }),
    )
  ).flat();
  const only = wanted ?? 'ALL';
  const chosen = all.filter(({ followUp }) => only === 'ALL' || followUp === only);
  const given = toRecordState(scope, wording[only], countPlaces(chosen));
  const others =
    chosen.length === 0 && all.length > 0 ? ` In all the record has ${counted(all.length, 'action')}.` : '';
  return { scope, state: given.state, reason: `${given.reason}${others}`, all, asked: chosen };
}

export const actionsAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ asked }) => asked.length,
  followedUp: ({ all }) => all.filter(({ followUp }) => followUp === 'FOLLOWED_UP').length,
  noLaterTrace: ({ all }) => all.filter(({ followUp }) => followUp === 'NO_LATER_TRACE').length,
  actions: ({ asked }, first: FirstArgument) => firstOf(asked, first),
} satisfies TypeResolvers<ActionsAnswer>;

async function coverSince(
  cover: LaterRecord['since'],
  { install }: ActionRow,
  { committees, meeting }: ScopeMeeting,
): Promise<object> {
  const ids = committees.map(({ id }) => id);
  return toCoverageAnswer({ facts: await cover(install, ids, meeting), notices: [] });
}

export const actionEntryResolvers = {
  ...placedResolvers,
  coverageSince: ({ action, place }, _: unknown, { laterRecord }: ApiContext) =>
    coverSince(laterRecord.since, action, place),
  coverageElsewhere: ({ action, place }, _: unknown, { laterRecord }: ApiContext) =>
    coverSince(laterRecord.elsewhere, action, place),
} satisfies TypeResolvers<ActionEntry>;
