import { loadFirstSeenOfCommittees } from '../../../queries/read/changes.ts';
import { loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadCommitteesOfMeetings } from '../../../queries/read/load-related.ts';
import { counted } from '../../counted.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type Scope } from '../facts/asked-scope.ts';
import { type DescribedChange, describeChange } from '../facts/describe-change.ts';
import { type Change, type ChangeKind, type ChangeSubject, findChanges } from '../facts/find-changes.ts';
import { toInstant } from '../facts/known-at.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import type { StateGiven } from '../facts/record-state.ts';
import { findScope } from '../trace/resolve-scope.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { resolveSource } from './origin.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface ChangesArguments {
  readonly since: string;
  readonly committee?: string | null;
  readonly council?: string | null;
  readonly kind?: ChangeKind | null;
  readonly subject?: ChangeSubject | null;
}

export interface ChangesAnswer extends RecordAnswer {
  readonly since: string;
  readonly firstCapturedAt: string | null;
  readonly lastCapturedAt: string | null;
  readonly all: readonly Change[];
  readonly asked: readonly Change[];
}

/** What our copy has anew, otherwise or no more since an instant. A day is asked about from its beginning. */
export async function answerChanges(
  { since: given, committee, council, kind, subject }: ChangesArguments,
  { engine }: ApiContext,
): Promise<ChangesAnswer> {
  const since = toInstant(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T00:00:00Z` : given);
  const scope =
    committee || council
      ? await resolveAskedScope(engine, { committee: committee ?? null, council: council ?? null })
      : await resolveAskedScope(engine, {
          committees: (await findScope(engine, null, null)).map(({ id }) => id),
        });
  // What a council's own list no longer names is no one committee's.
  const councils = committee ? [] : scope.councils.map(({ id }) => id);
  const all = await findChanges(engine, scope, councils, since);
  const ids = scope.committees.map(({ id }) => id);
  const seen = await readInParts(engine, loadFirstSeenOfCommittees, ids);
  const first = seen.flatMap(({ node }) => node.firstSeenAt ?? []).sort(byTime)[0] ?? null;
  const last = [...scope.committees, ...[...scope.meetings.values()].map(({ meeting }) => meeting)]
    .flatMap(({ lastSeenAt }) => lastSeenAt ?? [])
    .sort(byTime)
    .at(-1);
  const asked = all.filter(
    (change) => (!kind || change.kind === kind) && (!subject || change.subject === subject),
  );
  const times = { since, firstCapturedAt: first, lastCapturedAt: last ?? null };
  return { scope, ...toState(scope, all, asked, times), ...times, all, asked };
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

function toState(
  { meetings }: Scope,
  all: readonly Change[],
  asked: readonly Change[],
  {
    since,
    firstCapturedAt,
    lastCapturedAt,
  }: Pick<ChangesAnswer, 'since' | 'firstCapturedAt' | 'lastCapturedAt'>,
): StateGiven {
  const of = counted(meetings.size, 'meeting');
  if (lastCapturedAt === null || Date.parse(lastCapturedAt) <= Date.parse(since)) {
    const last = lastCapturedAt === null ? 'none ever was' : `the last was at ${lastCapturedAt}`;
    return {
      state: 'NOT_IN_OUR_COPY',
      reason: `No page of what is asked about was captured since ${since} (${last}): what changed since is not known.`,
    };
  }
  const begins =
    firstCapturedAt !== null && Date.parse(firstCapturedAt) > Date.parse(since)
      ? ` Our copy begins at ${firstCapturedAt} only: what it held then counts as new, and what changed before is not known.`
      : '';
  if (asked.length > 0) {
    return {
      state: 'IN_RECORD',
      reason: `${counted(asked.length, 'change')} in what our copy holds of ${of} since ${since}.${begins}`,
    };
  }
  const others = all.length === 0 ? '' : ` In all there are ${counted(all.length, 'change')}.`;
  return {
    state: 'NOT_IN_RECORD',
    reason: `Pages were captured up to ${lastCapturedAt}, and tell of no such change in ${of} since ${since}.${others}${begins}`,
  };
}

/** Longer values are for the thing itself to show. */
const longestValue = 4_000;
const cut = (value: string | null): string | null =>
  value !== null && value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;

export const changesAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ asked }) => asked.length,
  counts: ({ all }) => {
    const counts = new Map<string, { kind: ChangeKind; subject: ChangeSubject; count: number }>();
    for (const { kind, subject } of all) {
      const key = `${kind} ${subject}`;
      counts.set(key, { kind, subject, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  },
  changes: ({ asked }, first: FirstArgument, { loaders }: ApiContext) =>
    Promise.all(firstOf(asked, first).map((change) => describeChange(change, loaders))),
} satisfies TypeResolvers<ChangesAnswer>;

export const changeResolvers = {
  before: ({ before }) => cut(before),
  after: ({ after }) => cut(after),
  capture: (change, _: unknown, context: ApiContext) => ({
    at: change.at,
    source: () => (change.page ? resolveSource(change.page, context) : null),
  }),
  meeting: ({ meetingId }, _: unknown, { loaders }: ApiContext) =>
    meetingId === null ? null : loaders.node(loadMeetings, meetingId),
  committeeNames: async ({ meetingId }, _: unknown, context: ApiContext) => {
    if (meetingId === null) return [];
    const held = await context.loaders.related(loadCommitteesOfMeetings, meetingId);
    const names = await Promise.all(
      held.map((committee) => findNameAtMeeting(committee, meetingId, context)),
    );
    return names.sort();
  },
} satisfies TypeResolvers<DescribedChange>;
