import type { SightingAnswer } from '../answers.ts';

/** Why a sighting is not surely one; null where it is. */
export function toSightingDoubt({ state, seen, meeting, inWindow }: SightingAnswer): string | null {
  if (state === 'PROPOSED') return 'the link is only proposed';
  if (state === 'REJECTED') return 'a person rejected the link';
  if (meeting.status === 'CANCELLED') return 'the meeting was cancelled';
  if (seen) return state === 'ACCEPTED' ? 'a person accepted the link' : null;
  return inWindow === 'POSSIBLY' ? 'perhaps outside the days asked for' : 'the meeting is still to come';
}

const sightDoubts: Readonly<Record<string, string>> = {
  PROPOSED_LINK: 'the link is only proposed',
  MEETING_TO_COME: 'the meeting is still to come',
  MAY_LIE_OUTSIDE: 'perhaps outside the days asked for',
};

/** Why one of two committees did not surely see it there. */
export function toSightDoubt(doubt: string | null): string | null {
  return doubt === null ? null : (sightDoubts[doubt] ?? doubt);
}

const clues: Readonly<Record<string, string>> = {
  WHOLE_TITLE: 'It holds the words of the title',
  RARE_WORDS: 'It holds rare words of the matter',
  RARE_NAME: 'Its title holds a name of the matter',
};

export function toClueText(clue: string): string {
  return clues[clue] ?? clue;
}
