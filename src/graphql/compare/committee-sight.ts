import type { Candidate } from '../facts/find-candidates.ts';
import { isSeen, type SightingFact } from '../facts/find-sightings.ts';
import type { WordSighting } from '../facts/find-word-sightings.ts';
import type { PlacedSighting } from '../facts/matter-record.ts';
import { isToCome } from '../trace/coverage.ts';
import type { DayWindow } from '../trace/day-window.ts';
import type { Clock, DayBasis } from './clock.ts';
import type { Side } from './committee-pair.ts';
import { mayBeFirst, type Sight, toFirstSight } from './first-sight.ts';
import type { SeenBy } from './lag.ts';
import type { FindTraces } from './word-traces.ts';

/** Why a sighting does not surely count as seen. */
export type Doubt = 'PROPOSED_LINK' | 'MEETING_TO_COME' | 'MAY_LIE_OUTSIDE';

/** A matter before one of the committees at one item. */
export interface PlacedSight extends Sight, PlacedSighting {
  /** What told the day; null where nothing did. */
  readonly dayBasis: DayBasis | null;
  /** Null where it counts as seen. */
  readonly doubt: Doubt | null;
}

/** What one committee saw of a matter. */
export interface CommitteeSight extends SeenBy {
  readonly side: Side;
  readonly standing: 'SEEN' | 'POSSIBLY_SEEN' | 'NOT_SEEN';
  readonly sights: readonly PlacedSight[];
  /** Linked to the matter, and not counted: proposed, or of a meeting still to come. */
  readonly doubtful: readonly PlacedSight[];
  /** As far as its day can be told; null where it surely saw nothing. */
  readonly first: DayWindow | null;
  /** Those that may be the first. */
  readonly firsts: readonly PlacedSight[];
  /** Looked for once, and only where nothing was surely seen. */
  readonly findTraces: () => Promise<readonly Candidate[]>;
}

/**
 * What a committee saw of a matter, of all its sightings in order of their meetings. An item of a meeting that was
 * cancelled is none.
 */
export function toCommitteeSight(
  facts: readonly (SightingFact | WordSighting)[],
  side: Side,
  clock: Clock,
  findTraces: FindTraces,
): CommitteeSight {
  const placed = facts.flatMap((fact): PlacedSight[] => {
    const meeting = side.meetings.get(fact.meeting.id);
    if (!meeting || !fact.committees.includes(side.committee.id)) return [];
    const { inWindow, standing } = meeting;
    if (standing === 'NOT_HELD') return [];
    const undated = inWindow === 'POSSIBLY' ? 'MAY_LIE_OUTSIDE' : null;
    const doubt = !isSeen(fact) ? 'PROPOSED_LINK' : isToCome(meeting) ? 'MEETING_TO_COME' : undated;
    const [key, days, dayBasis] = [clock.keyOf(fact), clock.daysOf(fact), clock.basisOf(fact)];
    return [{ key, days, dayBasis, isSure: doubt === null, fact, meeting, standing, inWindow, doubt }];
  });
  const isTaken = ({ doubt }: PlacedSight): boolean => doubt === null || doubt === 'MAY_LIE_OUTSIDE';
  const sights = placed.filter(isTaken);
  const doubtful = placed.filter((sight) => !isTaken(sight));
  const first = toFirstSight(sights, clock.window);
  let traces: Promise<readonly Candidate[]> | null = first === null ? null : Promise.resolve([]);
  return {
    side,
    standing: first !== null ? 'SEEN' : placed.length > 0 ? 'POSSIBLY_SEEN' : 'NOT_SEEN',
    sights,
    doubtful,
    perhapsMore: doubtful.length > 0,
    recordEnd: side.recordEnd,
    first,
    firsts: mayBeFirst(sights, clock.window),
    findTraces: () => (traces ??= findTraces(side)),
  };
}
