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
export interface Candidate extends Clue {
  readonly itemId: string;
  readonly meetingId: string;
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

/**
 * Items of the meetings asked about that hold what tells the matter, found by words alone.
 * @param council its titles, where they have been read for another matter
 */
export async function findCandidates(
  engine: GraphEngine,
  { install, title, sightings, isAsked }: CandidatesAsked,
  council: Promise<CouncilTitles> = readCouncilTitles(engine, install),
): Promise<CandidatesFound> {
  const known = new Set(sightings.map(({ itemId }) => itemId));
  const matter = await readMatter(
    engine,
    title,
    sightings.filter(({ state }) => state === 'shown' || state === 'accepted'),
  );
  const titles = toTitles(await council, known, toMatterTerms(matter));
  const search = planAbsenceSearch(matter, {
    total: titles.total,
    of: (term) => titles.holding.get(term)?.size ?? 0,
    isSmall: (term) => titles.small.has(term),
    committees: titles.committees,
  });

  const holding = new Map<string, ReadonlySet<string>>();
  const findHolding = async (terms: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set((await engine.findCandidates([...terms])).filter((id) => titles.meetingOf.has(id)));
  for (const term of search.rareTerms) holding.set(term, await findHolding([term]));
  const wholeTitle =
    search.titleTerms.length === 0 ? new Set<string>() : await findHolding(search.titleTerms);
  const counts = { total: titles.total, of: (term: string) => holding.get(term)?.size ?? 0 };

  const items = new Set([...holding.values(), wholeTitle].flatMap((ids) => [...ids]));
  const candidates = [...items].sort().flatMap((itemId): Candidate[] => {
    const meetingId = titles.meetingOf.get(itemId) ?? '';
    if (!isAsked(meetingId)) return [];
    const among = (sets: ReadonlyMap<string, ReadonlySet<string>>): Set<string> =>
      new Set([...sets].flatMap(([term, ids]) => (ids.has(itemId) ? [term] : [])));
    const anywhere = among(holding);
    if (wholeTitle.has(itemId)) for (const term of search.titleTerms) anywhere.add(term);
    const clue = toClue(search, { inTitle: among(titles.holding), anywhere }, counts);
    return clue === null ? [] : [{ itemId, meetingId, ...clue }];
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

/** The titles of all items of a council, with their terms and those that they print with a small letter. */
export interface CouncilTitles {
  readonly committees: readonly string[];
  readonly items: readonly {
    readonly id: string;
    readonly meetingId: string;
    readonly terms: readonly string[];
    readonly small: readonly string[];
  }[];
}

export async function readCouncilTitles(engine: GraphEngine, install: string): Promise<CouncilTitles> {
  const committees = (await engine.read(findCommittees, { install })).map(({ node }) => node);
  const meetings = await readInParts(
    engine,
    meetingIdsOfCommittees,
    committees.map(({ id }) => id),
  );
  const rows = await readInParts(engine, titlesOfMeetings, [...new Set(meetings.map(({ id }) => id))]);
  return {
    committees: committees.map(({ name }) => name),
    items: rows.map(({ id, meetingId, title }) => ({
      id,
      meetingId,
      terms: toWords(title).map(({ term }) => term),
      small: [...toSmallTerms(title)],
    })),
  };
}

/** The titles besides the matter's own, as far as they hold some terms. */
function toTitles(
  { items, committees }: CouncilTitles,
  known: ReadonlySet<string>,
  terms: ReadonlySet<string>,
): TitlesRead {
  const meetingOf = new Map<string, string>();
  const holding = new Map<string, Set<string>>([...terms].map((term) => [term, new Set()]));
  const small = new Set<string>();
  for (const item of items) {
    if (known.has(item.id)) continue;
    meetingOf.set(item.id, item.meetingId);
    for (const term of item.terms) holding.get(term)?.add(item.id);
    for (const term of item.small) small.add(term);
  }
  return { total: meetingOf.size, meetingOf, holding, small, committees };
}
