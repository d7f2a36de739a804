import { publicationDaysOfItems, publicationDaysOfMeetings } from '../../../queries/read/publication-days.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { SightingFact } from '../facts/find-sightings.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import type { DayWindow } from '../trace/day-window.ts';

export type ClockName = 'MEETING' | 'PUBLICATION';

/** By which day a sighting is reckoned. */
export interface Clock {
  readonly name: ClockName;
  /** Sightings of equal keys are of one day, known or not. */
  readonly keyOf: (fact: SightingFact) => string;
  /** As far as the day is known; a bound that is null is open. */
  readonly daysOf: (fact: SightingFact) => DayWindow;
  /** What of the page's words told the day; null where none did. */
  readonly basisOf: (fact: SightingFact) => DayBasis | null;
  /** Days outside it are no days of a sighting. */
  readonly window: DayWindow;
}
export type DayBasis = 'MEETING' | 'PAPERS' | 'MINUTES';

/** By the meeting that took the item. */
export function meetingClock(window: DayWindow): Clock {
  return {
    name: 'MEETING',
    keyOf: ({ meeting }) => meeting.id,
    daysOf: ({ meeting }) => ({ from: meeting.dateFrom, to: meeting.dateTo }),
    basisOf: ({ meeting }) => (meeting.dateFrom === null && meeting.dateTo === null ? null : 'MEETING'),
    window,
  };
}

const never: DayWindow = { from: null, to: null };
const minutesKinds = new Set(['MINUTES', 'DECISIONS']);

/**
 * By the day on which the item's papers or its meeting's agenda were published; else its meeting's minutes. Only some
 * pages tell when a paper was published: that an agenda or minutes are out tells no day.
 */
export async function readPublicationClock(
  engine: GraphEngine,
  facts: readonly SightingFact[],
): Promise<Clock> {
  const ids = (of: (fact: SightingFact) => string): string[] => [...new Set(facts.map(of))];
  const [ofItems, ofMeetings] = await Promise.all([
    readInParts(
      engine,
      publicationDaysOfItems,
      ids(({ itemId }) => itemId),
    ),
    readInParts(
      engine,
      publicationDaysOfMeetings,
      ids(({ meeting }) => meeting.id),
    ),
  ]);
  const papers = new Map<string, string>();
  const minutes = new Map<string, string>();
  for (const { id, kind, day } of [...ofItems, ...ofMeetings]) {
    const days = minutesKinds.has(kind) ? minutes : papers;
    const held = days.get(id);
    if (held === undefined || day < held) days.set(id, day);
  }
  const told = ({ itemId, meeting }: SightingFact): { day: string; basis: DayBasis } | null => {
    const agenda = [papers.get(itemId), papers.get(meeting.id)].filter((day) => day !== undefined).sort()[0];
    if (agenda !== undefined) return { day: agenda, basis: 'PAPERS' };
    const day = minutes.get(meeting.id);
    return day === undefined ? null : { day, basis: 'MINUTES' };
  };
  return {
    name: 'PUBLICATION',
    keyOf: ({ itemId }) => itemId,
    daysOf: (fact) => {
      const day = told(fact)?.day ?? null;
      return { from: day, to: day };
    },
    basisOf: (fact) => told(fact)?.basis ?? null,
    // The window is one of meetings; their papers are out before it begins.
    window: never,
  };
}
