import {
  issueIds,
  meetingIdsOfCommittees,
  type PlacedItemRow,
  type PlacedSightingRow,
  sightingsOfIssues,
  sightingsOfItems,
  sightingsOfMeetings,
} from '../../../queries/read/sighting-facts.ts';
import type { ReadStatement } from '../../../queries/statement.ts';
import type { Outcome } from '../../../schema/records/decision.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { toDateText } from '../date-text.ts';
import { sortBy } from '../order.ts';
import { readInParts } from './read-in-parts.ts';

const sightingStates = ['shown', 'accepted', 'proposed', 'rejected'] as const;
export type SightingState = (typeof sightingStates)[number];

/** A matter before a committee at one item. */
export interface SightingFact {
  /** Null where it was found by words. */
  readonly sightingId: string | null;
  readonly issueId: string | null;
  readonly itemId: string;
  readonly title: string;
  readonly outcome: Outcome | null;
  readonly state: SightingState;
  readonly score: number;
  readonly method: string;
  readonly features: readonly { readonly name: string; readonly score: number }[];
  /** Ids in their order; a joint meeting has several. */
  readonly committees: readonly string[];
  readonly meeting: PlacedItemRow['meeting'] & { readonly dateText: string };
}

/** What is given narrows together. */
export interface SightingsAsked {
  readonly issues?: readonly string[];
  readonly items?: readonly string[];
  /** Sightings at meetings that any of these held. */
  readonly committees?: readonly string[];
  readonly install?: string;
  /** All but the rejected, unless it says otherwise. */
  readonly states?: readonly SightingState[];
}

/** Sure enough to count as seen: found so, or said so by a curator. */
export const isSeen = ({ state }: Pick<SightingFact, 'state'>): boolean =>
  state === 'shown' || state === 'accepted';

/** More than this of one answer is no answer: the question must be narrowed. */
const mostSightings = 500_000;
const issuesAtOnce = 5_000;

/** Sightings in order of their meetings: by the earliest day that each can have been, then by item. */
export async function findSightings(
  engine: GraphEngine,
  { issues, items, committees, install, states = ['shown', 'accepted', 'proposed'] }: SightingsAsked,
): Promise<SightingFact[]> {
  const others: { states: string[] } = { states: [...states] };
  const inStates = (
    statement: ReadStatement<{ ids: string[]; states: string[] }, PlacedSightingRow>,
    ids: readonly string[],
  ): Promise<PlacedSightingRow[]> => readInParts(engine, statement, ids, others);
  const meetings =
    committees &&
    new Set((await readInParts(engine, meetingIdsOfCommittees, committees)).map(({ id }) => id));
  const rows =
    items && (!issues || items.length < issues.length)
      ? await inStates(sightingsOfItems, unique(items))
      : !issues && meetings
        ? await inStates(sightingsOfMeetings, [...meetings])
        : await inStates(sightingsOfIssues, unique(issues ?? (await findIssueIds(engine, install ?? null))));
  const isAsked = among(issues);
  const isAskedItem = among(items);
  const facts = rows
    .filter(
      ({ issueId, itemId, meeting }) =>
        isAsked(issueId) &&
        isAskedItem(itemId) &&
        (meetings?.has(meeting.id) ?? true) &&
        (install === undefined || meeting.install === install),
    )
    .map(toSightingFact);
  if (facts.length > mostSightings) {
    throw new QueryError('That is more sightings than one answer can hold; name a committee or an issue.');
  }
  return inOrderOfMeeting(facts);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function among(ids: readonly string[] | undefined): (id: string) => boolean {
  const asked = ids && new Set(ids);
  return (id) => asked?.has(id) ?? true;
}

async function findIssueIds(engine: GraphEngine, install: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await engine.read(issueIds, { after: ids.at(-1) ?? '', install, limit: issuesAtOnce });
    ids.push(...page.map(({ id }) => id));
    if (page.length < issuesAtOnce) return ids;
  }
}

function toSightingFact({ issueId, sighting, ...place }: PlacedSightingRow): SightingFact {
  const { id, state, score, method, featureNames, featureScores } = sighting;
  const known = sightingStates.find((name) => name === state);
  if (known === undefined) throw new Error(`sighting ${id} is in a state that is not known: ${state}`);
  return {
    ...toPlace(place),
    sightingId: id,
    issueId,
    state: known,
    score,
    method,
    features: (featureNames ?? []).map((name, at) => ({ name, score: featureScores?.[at] ?? 0 })),
  };
}

/** Where a sighting is: its item, meeting and committees. */
export function toPlace({
  itemId,
  title,
  outcome,
  committees,
  meeting,
}: PlacedItemRow): Pick<SightingFact, 'itemId' | 'title' | 'outcome' | 'committees' | 'meeting'> {
  return {
    itemId,
    title,
    outcome,
    committees: [...committees].sort(),
    meeting: { ...meeting, dateText: toDateText(meeting) },
  };
}

export const inOrderOfMeeting = <Fact extends SightingFact>(facts: readonly Fact[]): Fact[] =>
  sortBy(
    facts,
    ({ meeting }) => meeting.sortKey,
    ({ itemId }) => itemId,
    ({ issueId }) => issueId,
    ({ sightingId }) => sightingId,
  );
