import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import {
  findReferralsFromItems,
  findReferralsFromMeetings,
  findReferralsToItems,
  findReferralsToMeetings,
} from '../../../queries/read/find-facts.ts';
import { loadMeetings } from '../../../queries/read/load-nodes.ts';
import type { MeetingRow } from '../../../queries/read/meeting-rows.ts';
import { parseId } from '../../../schema/records/ids.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments, type ScopeMeeting } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { toDaysBetween } from '../facts/days-between.ts';
import { findScopeFacts } from '../facts/find-scope-facts.ts';
import { toRecordState } from '../facts/record-state.ts';
import { loadReferralEnds, type ReferralEnds, type ReferralMove, toMoves } from '../facts/referral-moves.ts';
import { findCommittee } from '../trace/resolve-scope.ts';
import { toCoverageAnswer } from './coverage.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface ReferralsArguments extends ScopeArguments {
  readonly fromCommittee?: string | null;
  readonly toCommittee?: string | null;
}

interface ReferralEntry extends ReferralMove {
  readonly place: ScopeMeeting;
}

export interface ReferralsAnswer extends RecordAnswer {
  readonly moves: readonly ReferralEntry[];
  /** Referrals left out because the committee that they name is not known to be one of the council's. */
  readonly unresolved: number;
}

/** What was referred from one committee to another, and whether it arrived. */
export async function answerReferrals(
  { fromCommittee, toCommittee, ...asked }: ReferralsArguments,
  { engine, loaders }: ApiContext,
): Promise<ReferralsAnswer> {
  const council = asked.council ?? null;
  const find = async (named: string | null | undefined): Promise<CommitteeRow | null> =>
    named ? findCommittee(engine, named, council) : null;
  const [sender, receiver] = await Promise.all([find(fromCommittee), find(toCommittee)]);
  const named = [sender, receiver].flatMap((committee) => committee ?? []);
  const ends = named.map(({ id }) => id);
  // One end's minutes tell of the other's committee, so both ends are looked through; of one alone, all others.
  const scope = await resolveAskedScope(engine, {
    ...asked,
    council: council ?? named[0]?.install ?? null,
    ...(ends.length === 2 && !asked.committee && { committees: ends }),
  });
  const found = await findScopeFacts(engine, scope, [
    { tie: 'FROM', ofMeetings: findReferralsFromMeetings, ofItems: findReferralsFromItems },
    { tie: 'TO', ofMeetings: findReferralsToMeetings, ofItems: findReferralsToItems },
  ]);
  const loaded = (await Promise.all(found.map(({ id }) => loadReferralEnds(id, loaders)))).flatMap(
    (end) => end ?? [],
  );
  const isAmong = (committees: ReferralEnds['senders'], wanted: CommitteeRow | null): boolean =>
    !wanted || committees.some(({ id }) => id === wanted.id);
  const chosen = loaded.filter((e) => isAmong(e.senders, sender) && isAmong(e.receivers, receiver));
  const placeOf = new Map(found.map(({ id, place }) => [id, place]));
  const moves = toMoves(chosen).flatMap((move) => {
    const place = placeOf.get((move.sent ?? move.received)?.id ?? '');
    return place ? [{ ...move, place }] : [];
  });
  const what = { one: 'referral', several: 'referrals' };
  const unresolved = loaded.filter(
    ({ senders, receivers }) => (sender && senders.length === 0) || (receiver && receivers.length === 0),
  ).length;
  return { scope, ...toRecordState(scope, what, countPlaces(moves)), moves, unresolved };
}

export const referralsAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ moves }) => moves.length,
  arrived: ({ moves }) => moves.filter(({ arrival }) => arrival !== null).length,
  notFound: ({ moves }) => moves.filter(({ arrival }) => arrival === null).length,
  referrals: ({ moves }, first: FirstArgument) => firstOf(moves, first),
} satisfies TypeResolvers<ReferralsAnswer>;

const meetingOf = async (
  item: { readonly meetingId: string } | null | undefined,
  { loaders }: ApiContext,
): Promise<MeetingRow | null> => (item ? loaders.node(loadMeetings, item.meetingId) : null);

/** Names of the committees at a meeting; as they are now where no meeting is known. */
const namesOf = (
  committees: ReferralMove['senders'],
  item: { readonly meetingId: string } | null | undefined,
  context: ApiContext,
): Promise<string[]> =>
  Promise.all(
    committees.map((committee) =>
      item ? findNameAtMeeting(committee, item.meetingId, context) : Promise.resolve(committee.name),
    ),
  );

export const referralEntryResolvers = {
  what: ({ sent, received }) => sent?.what ?? received?.what ?? null,
  fromItem: ({ origin }) => origin,
  fromMeeting: ({ origin }, _: unknown, context: ApiContext) => meetingOf(origin, context),
  fromCommittees: ({ senders }) => senders,
  fromNames: async ({ senders, origin, received }, _: unknown, context: ApiContext) => {
    const names = await namesOf(senders, origin, context);
    return names.length > 0 ? names : [received?.fromName ?? ''].filter((name) => name !== '');
  },
  toCommittees: ({ receivers }) => receivers,
  toNames: async ({ receivers, arrival, origin, sent }, _: unknown, context: ApiContext) => {
    if (sent?.toName) return [sent.toName];
    return namesOf(receivers, arrival?.item ?? origin, context);
  },
  arrived: ({ arrival }) => arrival !== null,
  toItem: ({ arrival }) => arrival?.item ?? null,
  toMeeting: ({ arrival }, _: unknown, context: ApiContext) => meetingOf(arrival?.item, context),
  score: ({ arrival }) => arrival?.score ?? null,
  method: ({ arrival }) => arrival?.method ?? null,
  days: async ({ origin, arrival }, _: unknown, context: ApiContext) => {
    const [sent, taken] = await Promise.all([meetingOf(origin, context), meetingOf(arrival?.item, context)]);
    return sent && taken ? toDaysBetween(sent, taken) : null;
  },
  coverageSince: async ({ receivers, origin }, _: unknown, context: ApiContext) => {
    const sent = await meetingOf(origin, context);
    const install = parseId(sent?.id ?? '')?.install;
    if (!sent || install === undefined || receivers.length === 0) return null;
    const facts = await context.laterRecord.since(
      install,
      receivers.map(({ id }) => id),
      sent,
    );
    return toCoverageAnswer({ facts, notices: [] });
  },
  inWindow: ({ place }) => place.inWindow,
} satisfies TypeResolvers<ReferralEntry>;
