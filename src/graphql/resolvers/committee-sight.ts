import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { loadIssues, loadItems } from '../../../queries/read/load-nodes.ts';
import { counted } from '../../counted.ts';
import type { Side } from '../compare/committee-pair.ts';
import type { CommitteeSight, PlacedSight } from '../compare/committee-sight.ts';
import type { ComparedIssue } from '../compare/compared-issues.ts';
import type { Lag } from '../compare/lag.ts';
import type { ApiContext } from '../context.ts';
import type { VerdictGiven } from '../trace/verdict.ts';
import { toCoverageAnswer } from './coverage.ts';
import { type SightingEntry, sightingEntryResolvers } from './matter.ts';
import { findNameAt, findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import { type FirstArgument, firstOf } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

/** One of two committees in an answer on both. */
export interface ComparedCommittee {
  readonly side: Side;
  readonly notices: readonly string[];
}

const nameAtEnd = (committee: CommitteeRow, to: string | null, context: ApiContext): Promise<string> =>
  to === null ? Promise.resolve(committee.name) : findNameAt(committee, to, context);

const nothing = { hitsInside: 0, hitsPossibly: 0 };

export const comparedCommitteeResolvers = {
  committee: ({ side }) => side.committee,
  name: ({ side }, _: unknown, context: ApiContext) => nameAtEnd(side.committee, side.coverage.to, context),
  recordEnd: ({ side }) => side.recordEnd,
  absence: ({ side }) => side.judge(nothing).verdict,
  absenceReason: ({ side }) => side.judge(nothing).reason,
  coverage: ({ side, notices }) => toCoverageAnswer({ facts: side.coverage, notices }),
} satisfies TypeResolvers<ComparedCommittee>;

/** The name that a committee bore when it first saw a matter; else at the end of the window, or now. */
export const findSightName = (
  { side, firsts, doubtful }: CommitteeSight,
  context: ApiContext,
): Promise<string> => {
  const [first] = [...firsts, ...doubtful];
  return first
    ? findNameAtMeeting(side.committee, first.fact.meeting.id, context)
    : nameAtEnd(side.committee, side.coverage.to, context);
};

/** The verdict on what is tied to the matter; where nothing surely is, on what its words may tie. */
export async function judgeSight({
  side,
  sights,
  doubtful,
  findTraces,
}: CommitteeSight): Promise<VerdictGiven> {
  const all = [...sights, ...doubtful];
  const traces = (await findTraces()).length;
  const count = (wanted: PlacedSight['doubt']): number => all.filter(({ doubt }) => doubt === wanted).length;
  const told = (items: number, words: string): string =>
    items === 0 ? '' : `${counted(items, 'item')} ${words}`;
  const perhaps = [
    told(count('PROPOSED_LINK'), 'with a link that nobody has accepted yet'),
    told(count('MEETING_TO_COME'), 'of meetings that were still to come'),
    told(count('MAY_LIE_OUTSIDE'), 'of meetings that may lie outside the window'),
    told(traces, 'that no link ties to it and that may be about it by their words'),
  ].filter((part) => part !== '');
  return side.judge({
    hitsInside: count(null),
    hitsPossibly: all.length - count(null) + traces,
    told: { inside: `${counted(count(null), 'item')} before it.`, possibly: `${perhaps.join('; ')}.` },
  });
}

export const committeeSightResolvers = {
  committee: ({ side }) => side.committee,
  name: (sight, _: unknown, context: ApiContext) => findSightName(sight, context),
  verdict: async (sight) => (await judgeSight(sight)).verdict,
  reason: async (sight) => (await judgeSight(sight)).reason,
  firstFrom: ({ first }) => first?.from ?? null,
  firstTo: ({ first }) => first?.to ?? null,
  count: ({ sights }) => sights.filter(({ isSure }) => isSure).length,
  firsts: ({ side, firsts }, first: FirstArgument) => firstOf(firsts, first).map(toEntry(side)),
  doubtfulCount: (sight) => doubtfulOf(sight).length,
  doubtful: (sight, first: FirstArgument) => firstOf(doubtfulOf(sight), first).map(toEntry(sight.side)),
  traceCount: async (sight) => (await sight.findTraces()).length,
  traces: async (sight, first: FirstArgument, { loaders }: ApiContext) => {
    const found = firstOf(await sight.findTraces(), first);
    const items = await Promise.all(found.map(({ itemId }) => loaders.node(loadItems, itemId)));
    return items.filter((item) => item !== null);
  },
} satisfies TypeResolvers<CommitteeSight>;

const doubtfulOf = ({ sights, doubtful }: CommitteeSight): PlacedSight[] => [
  ...sights.filter(({ isSure }) => !isSure),
  ...doubtful,
];

type MatterSight = PlacedSight & SightingEntry;

const toEntry =
  ({ committee }: Side) =>
  (sight: PlacedSight): MatterSight => ({ ...sight, committees: [committee] });

const { item, meeting, committeeNames, state, method, score, features, evidence, quotes } =
  sightingEntryResolvers;

export const matterSightResolvers = {
  ...{ item, meeting, state, method, score, features, evidence, quotes },
  committeeName: async (sight, args: unknown, context: ApiContext) =>
    (await committeeNames(sight, args, context)).join(' and '),
  dayFrom: ({ days }) => days.from,
  dayTo: ({ days }) => days.to,
} satisfies TypeResolvers<MatterSight>;

export const comparedIssueResolvers = {
  issue: async ({ issueId }, _: unknown, { loaders }: ApiContext) => {
    const issue = await loaders.node(loadIssues, issueId);
    return expectOne(issue === null ? [] : [issue], 'issue', issueId);
  },
} satisfies TypeResolvers<ComparedIssue>;

export const lagResolvers = {
  censored: ({ state }) => state === 'ONLY_A_SAW' || state === 'ONLY_B_SAW',
} satisfies TypeResolvers<Lag>;
