import { placesOfItems } from '../../../queries/read/sighting-facts.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Quote } from '../../search/match.ts';
import type { SearchQuery } from '../../search/parse-query.ts';
import { toScore } from '../../search/rank.ts';
import { findMatches } from '../trace/find-matches.ts';
import { inOrderOfMeeting, type SightingFact, toPlace } from './find-sightings.ts';
import { readInParts } from './read-in-parts.ts';

/** A sighting by words, with the passages that hold them. */
export interface WordSighting extends SightingFact {
  readonly quotes: readonly Quote[];
}

/**
 * The items that hold the words, as sightings of a matter that nobody has linked: shown, since each says itself that
 * it is one. The score ranks them and is no certainty.
 * @param isAsked whether items of a meeting are asked about at all
 */
export async function findWordSightings(
  engine: GraphEngine,
  query: SearchQuery,
  isAsked: (item: { id: string; meetingId: string }) => boolean,
): Promise<WordSighting[]> {
  const matches = new Map((await findMatches(engine, query, isAsked)).map((match) => [match.id, match]));
  const places = await readInParts(engine, placesOfItems, [...matches.keys()]);
  const facts = places.flatMap((place): WordSighting[] => {
    const match = matches.get(place.itemId);
    if (!match) return [];
    return [
      {
        ...toPlace(place),
        sightingId: null,
        issueId: null,
        state: 'shown',
        score: toScore(match),
        method: 'text',
        features: [],
        quotes: match.quotes,
      },
    ];
  });
  return inOrderOfMeeting(facts);
}
