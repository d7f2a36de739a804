import type { ScopeMeeting } from './asked-scope.ts';
import type { Found } from './record-state.ts';

/** How many facts, of how many meetings, and how many of them perhaps outside the window. */
export function countPlaces(facts: readonly { readonly place: ScopeMeeting }[]): Found {
  return {
    facts: facts.length,
    meetings: new Set(facts.map(({ place }) => place.meeting.id)).size,
    possibly: facts.filter(({ place }) => place.inWindow === 'POSSIBLY').length,
  };
}
