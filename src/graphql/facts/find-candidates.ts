import { titlesOfMeetings } from '../../../queries/read/absence-facts.ts';
import { loadItemTexts } from '../../../queries/read/load-nodes.ts';
import { meetingIdsOfCommittees } from '../../../queries/read/sighting-facts.ts';
import { findCommittees } from '../../../queries/read/trace-scope.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { toWords } from '../../search/normalise.ts';
import {
  type AbsenceSearch,
  type Clue,
  type KnownMatter,
  planAbsenceSearch,
  toClue,
  toMatterTerms,
  toSmallTerms,
} from './absence-search.ts';
import type { SightingFact } from './find-sightings.ts';
import { readInParts } from './read-in-parts.ts';

/** An item that no link ties to the matter and that may be about it all the same. */
export interface Candidate {
  readonly itemId: string;
  readonly meetingId: string;
  readonly clue: Clue;
  /** What it holds of the terms that were looked for. */
  readonly terms: readonly string[];
}

export interface CandidatesFound {
  readonly search: AbsenceSearch;
  readonly candidates: readonly Candidate[];
}

export interface CandidatesAsked {
  readonly install: string;
  readonly title: string;
  /** Known sightings, the rejected among them: their items are no candidates. */
  readonly sightings: readonly SightingFact[];
  readonly isAsked: (meetingId: string) => boolean;
}

/** Sightings of which titles and texts are read to know the matter by: the latest say no more than the first. */
const mostSightingsRead = 40;

/** Items of the meetings asked about that hold what tells the matter, found by words alone. */
export async function findCandidates(
  engine: GraphEngine,
  { install, title, sightings, isAsked }: CandidatesAsked,
): Promise<CandidatesFound> {
  const known = new Set(sightings.map(({ itemId }) => itemId));
  const matter = await readMatter(
    engine,
    title,
    sightings.filter(({ state }) => state === 'shown' || state === 'accepted'),
  );
  const titles = await readTitles(engine, install, known, toMatterTerms(matter));
  const search = planAbsenceSearch(matter, {
    total: titles.total,
    of: (term) => titles.holding.get(term)?.size ?? 0,
    isSmall: (term) => titles.small.has(term),
    committees: titles.committees,
  });

  const holding = new Map<string, ReadonlySet<string>>();
  for (const term of new Set([...search.titleTerms, ...search.rareTerms])) {
    const found = await engine.findCandidates([term]);
    holding.set(term, new Set(found.filter((id) => titles.meetingOf.has(id))));
  }
  const counts = { total: titles.total, of: (term: string) => holding.get(term)?.size ?? 0 };

  const items = new Set([...holding.values()].flatMap((ids) => [...ids]));
  const candidates = [...items].sort().flatMap((itemId): Candidate[] => {
    const meetingId = titles.meetingOf.get(itemId) ?? '';
    if (!isAsked(meetingId)) return [];
    const among = (sets: ReadonlyMap<string, ReadonlySet<string>>): Set<string> =>
      new Set([...holding.keys()].filter((term) => sets.get(term)?.has(itemId)));
    const anywhere = among(holding);
    const clue = toClue(search, { inTitle: among(titles.holding), anywhere }, counts);
    return clue === null ? [] : [{ itemId, meetingId, clue, terms: [...anywhere] }];
  });
  return { search, candidates };
}

async function readMatter(
  engine: GraphEngine,
  title: string,
  sightings: readonly SightingFact[],
): Promise<KnownMatter> {
  const read = sightings.slice(0, mostSightingsRead);
  const texts = await readInParts(
    engine,
    loadItemTexts,
    read.map(({ itemId }) => itemId),
  );
  return {
    title,
    itemTitles: read.map((sighting) => sighting.title),
    texts: texts.flatMap(({ node }) => [node.decisionText ?? '', node.minutesText ?? '']),
  };
}

interface TitlesRead {
  /** Items of the council besides the matter's own. */
  readonly total: number;
  readonly meetingOf: ReadonlyMap<string, string>;
  /** Of each term asked about: the items with it in their title. */
  readonly holding: ReadonlyMap<string, ReadonlySet<string>>;
  /** Terms that any title prints with a small letter. */
  readonly small: ReadonlySet<string>;
  /** Names of the council's committees. */
  readonly committees: readonly string[];
}

/** The titles of a council, as far as they hold some terms. */
async function readTitles(
  engine: GraphEngine,
  install: string,
  known: ReadonlySet<string>,
  terms: ReadonlySet<string>,
): Promise<TitlesRead> {
  const committees = (await engine.read(findCommittees, { install })).map(({ node }) => node);
  const meetings = await readInParts(
    engine,
    meetingIdsOfCommittees,
    committees.map(({ id }) => id),
  );
  const meetingOf = new Map<string, string>();
  const holding = new Map<string, Set<string>>([...terms].map((term) => [term, new Set()]));
  const small = new Set<string>();
  const rows = await readInParts(engine, titlesOfMeetings, [...new Set(meetings.map(({ id }) => id))]);
  for (const { id, meetingId, title } of rows) {
    if (known.has(id)) continue;
    meetingOf.set(id, meetingId);
    for (const { term } of toWords(title)) holding.get(term)?.add(id);
    for (const term of toSmallTerms(title)) small.add(term);
  }
  return { total: meetingOf.size, meetingOf, holding, small, committees: committees.map(({ name }) => name) };
}
