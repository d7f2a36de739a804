import type { SightingRow } from '../../../queries/read/issue-rows.ts';
import { QueryError } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import type { AlikePair } from '../facts/alike-texts.ts';
import { resolveAskedScope, type ScopeArguments } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { toDaysBetween } from '../facts/days-between.ts';
import { type Matter, toMatterTitle } from '../facts/find-matter.ts';
import { findRecurrences, type RecurringText } from '../facts/find-recurrences.ts';
import { type MatterScope, resolveMatterScope } from '../facts/matter-scope.ts';
import { toRecordState } from '../facts/record-state.ts';
import {
  type FirstArgument,
  firstOf,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface RecurrencesArguments extends ScopeArguments {
  readonly threshold?: number | null;
}

type Told = RecurringText & { readonly sighting: SightingRow | null };
type Recurrence = AlikePair<Told>;

export interface RecurrencesAnswer extends RecordAnswer {
  /** Null where all business of committees is asked about. */
  readonly matter: Matter | null;
  readonly threshold: number;
  readonly compared: number;
  readonly pairs: readonly Recurrence[];
}

const usualThreshold = 0.8;
/** Below it, two texts of one kind of business are alike by chance. */
const leastThreshold = 0.5;

/** What was decided or asked for again in much the same words. QueryError for a wrong question. */
export async function answerRecurrences(
  { threshold: given, ...asked }: RecurrencesArguments,
  { engine }: ApiContext,
): Promise<RecurrencesAnswer> {
  const threshold = given ?? usualThreshold;
  if (!(threshold >= leastThreshold && threshold <= 1))
    throw new QueryError(`threshold: ${String(threshold)} is not from ${String(leastThreshold)} to 1.`);
  const { scope, matter, sightings } = await findScope(engine, asked);
  const { pairs, compared } = await findRecurrences(engine, scope, threshold);
  const withSighting = (text: RecurringText): Told => ({
    ...text,
    sighting: sightings.get(text.itemId) ?? null,
  });
  const told = pairs.map(({ earlier, later, similarity }) => ({
    earlier: withSighting(earlier),
    later: withSighting(later),
    similarity,
  }));
  const what = {
    one: 'recommendation or request that came back in much the same words',
    several: 'recommendations or requests that came back in much the same words',
  };
  const found = countPlaces(told.map(({ later }) => later));
  return { scope, ...toRecordState(scope, what, found), matter, threshold, compared, pairs: told };
}

/** Of a matter where one is named, else all business of the committees. */
async function findScope(
  engine: ApiContext['engine'],
  asked: ScopeArguments,
): Promise<Omit<MatterScope, 'matter'> & { readonly matter: Matter | null }> {
  if (asked.issue || asked.query) return resolveMatterScope(engine, asked);
  if (!asked.committee && !asked.council)
    throw new QueryError('Say what it is about: give an issue, a query, a committee or a council.');
  return { matter: null, scope: await resolveAskedScope(engine, asked), sightings: new Map() };
}

export const recurrencesAnswerResolvers = {
  ...recordAnswerResolvers,
  title: ({ matter }) => (matter ? toMatterTitle(matter) : null),
  basis: ({ matter }) => matter?.basis ?? null,
  issue: ({ matter }) => (matter?.basis === 'ISSUE' ? matter.issue : null),
  textsCompared: ({ compared }) => compared,
  count: ({ pairs }) => pairs.length,
  recurrences: ({ pairs }, first: FirstArgument) => firstOf(pairs, first),
} satisfies TypeResolvers<RecurrencesAnswer>;

export const recurrenceResolvers = {
  days: ({ earlier, later }) => toDaysBetween(earlier.place.meeting, later.place.meeting),
  orderKnown: ({ earlier, later }) => {
    const { dateTo } = earlier.place.meeting;
    const { dateFrom } = later.place.meeting;
    return dateTo !== null && dateFrom !== null && dateTo < dateFrom;
  },
  sameCommittee: ({ earlier, later }) =>
    earlier.place.committees.some(({ id }) => later.place.committees.some((other) => other.id === id)),
} satisfies TypeResolvers<Recurrence>;

export const recurringTextResolvers = {
  ...placedResolvers,
} satisfies TypeResolvers<Told>;
