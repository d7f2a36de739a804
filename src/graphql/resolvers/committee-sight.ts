import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { loadIssues, loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadEvidenceOfSightings } from '../../../queries/read/load-related.ts';
import { counted } from '../../counted.ts';
import type { Side } from '../compare/committee-pair.ts';
import type { CommitteeSight, Doubt, PlacedSight } from '../compare/committee-sight.ts';
import type { ComparedIssue } from '../compare/compared-issues.ts';
import type { Lag } from '../compare/lag.ts';
import type { ApiContext } from '../context.ts';
import type { VerdictGiven } from '../trace/verdict.ts';
import { toCoverageAnswer } from './coverage.ts';
import { evidenceOf } from './evidence.ts';
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

/** The verdict on what is tied to the matter. */
export function toSightVerdict({ side, sights, doubtful }: CommitteeSight): VerdictGiven {
  const all = [...sights, ...doubtful];
  const count = (wanted: PlacedSight['doubt']): number => all.filter(({ doubt }) => doubt === wanted).length;
  const told = (wanted: Doubt, words: string): string =>
    count(wanted) === 0 ? '' : `${counted(count(wanted), 'item')} ${words}`;
  const perhaps = [
    told('PROPOSED_LINK', 'with a link that nobody has accepted yet'),
    told('MEETING_TO_COME', 'of meetings that were still to come'),
    told('MAY_LIE_OUTSIDE', 'of meetings that may lie outside the window'),
  ].filter((part) => part !== '');
  return side.judge({
    hitsInside: count(null),
    hitsPossibly: all.length - count(null),
    told: { inside: `${counted(count(null), 'item')} before it.`, possibly: `${perhaps.join('; ')}.` },
  });
}

export const committeeSightResolvers = {
  committee: ({ side }) => side.committee,
  name: (sight, _: unknown, context: ApiContext) => findSightName(sight, context),
  verdict: (sight) => toSightVerdict(sight).verdict,
  reason: (sight) => toSightVerdict(sight).reason,
  firstFrom: ({ first }) => first?.from ?? null,
  firstTo: ({ first }) => first?.to ?? null,
  count: ({ sights }) => sights.filter(({ isSure }) => isSure).length,
  firsts: ({ side, firsts }, first: FirstArgument) => firstOf(firsts, first).map(toEntry(side)),
  doubtfulCount: (sight) => doubtfulOf(sight).length,
  doubtful: (sight, first: FirstArgument) => firstOf(doubtfulOf(sight), first).map(toEntry(sight.side)),
} satisfies TypeResolvers<CommitteeSight>;

const doubtfulOf = ({ sights, doubtful }: CommitteeSight): PlacedSight[] => [
  ...sights.filter(({ isSure }) => !isSure),
  ...doubtful,
];

interface MatterSight extends PlacedSight {
  readonly committee: CommitteeRow;
}

const toEntry =
  ({ committee }: Side) =>
  (sight: PlacedSight): MatterSight => ({ ...sight, committee });

export const matterSightResolvers = {
  item: async ({ fact }, _: unknown, { loaders }: ApiContext) => {
    const item = await loaders.node(loadItems, fact.itemId);
    return expectOne(item === null ? [] : [item], 'item', fact.itemId);
  },
  meeting: async ({ fact }, _: unknown, { loaders }: ApiContext) => {
    const meeting = await loaders.node(loadMeetings, fact.meeting.id);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', fact.meeting.id);
  },
  committeeName: ({ committee, fact }, _: unknown, context: ApiContext) =>
    findNameAtMeeting(committee, fact.meeting.id, context),
  method: ({ fact }) => fact.method,
  score: ({ fact }) => fact.score,
  features: ({ fact }) => fact.features,
  evidence: ({ fact }, args: unknown, context: ApiContext) =>
    fact.sightingId === null
      ? []
      : evidenceOf(loadEvidenceOfSightings)({ id: fact.sightingId }, args, context),
  quotes: ({ fact }) =>
    'quotes' in fact ? fact.quotes.map((quote) => ({ ...quote, field: quote.field.toUpperCase() })) : [],
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
