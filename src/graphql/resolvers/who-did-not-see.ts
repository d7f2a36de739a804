import { loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadCandidateTexts } from '../../../queries/read/trace-scope.ts';
import { verdicts } from '../../../schema/graphql/verdicts.ts';
import { matchItem, type Quote } from '../../search/match.ts';
import { toPageSize } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { toDateText } from '../date-text.ts';
import type { AbsenceSearch } from '../facts/absence-search.ts';
import { toMatterTitle } from '../facts/find-matter.ts';
import type { MatterQuestion, PlacedSighting } from '../facts/matter-record.ts';
import { type CommitteeSight, judgeMatter, type PlacedCandidate, type UnseenBy } from '../facts/unseen-by.ts';
import { toMatterSummary } from '../trace/summary.ts';
import { toCoverageAnswer } from './coverage.ts';
import { isSurelySeen, type SightingEntry } from './matter.ts';
import { findNameAt, findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import type { FirstArgument } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

/** A committee's part, with what the whole answer says of the words looked for. */
interface MatterVerdict extends CommitteeSight {
  readonly search: AbsenceSearch | null;
}

interface CandidateEntry extends PlacedCandidate {
  readonly part: MatterVerdict;
  readonly quotes: readonly Quote[];
}

/** Which committees saw a matter between two days and which did not, with how sure that is. */
export const answerWhoDidNotSee = (asked: MatterQuestion, { engine }: ApiContext): Promise<UnseenBy> =>
  judgeMatter(engine, asked);

export const whoDidNotSeeAnswerResolvers = {
  from: ({ record }) => record.window.from,
  to: ({ record }) => record.window.to,
  ignoredWords: ({ matter }) => (matter.basis === 'TEXT' ? matter.query.ignored : []),
  summary: (answer, _: unknown, context: ApiContext) => summarise(answer, context),
  verdicts: ({ committees }) =>
    verdicts.flatMap((verdict) => {
      const given = committees.filter((committee) => committee.verdict === verdict).length;
      return given === 0 ? [] : [{ verdict, committees: given }];
    }),
  committees: ({ committees, search }) =>
    committees.map((committee): MatterVerdict => ({ ...committee, search })),
  coverage: ({ coverage, record }) => toCoverageAnswer({ facts: coverage, notices: record.notices }),
  councils: ({ record }) => [...record.councils.values()],
  notices: ({ record }) => record.notices,
} satisfies TypeResolvers<UnseenBy>;

const asPrinted = ({ printed }: AbsenceSearch, terms: Iterable<string>): string[] =>
  [...terms].map((term) => printed.get(term) ?? term);

export const absenceSearchResolvers = {
  titleWords: (search) => asPrinted(search, search.titleTerms),
  rareWords: (search) => asPrinted(search, search.rareTerms),
  names: (search) => asPrinted(search, search.names),
} satisfies TypeResolvers<AbsenceSearch>;

const mostShown = { usual: 20, largest: 500 };
const shown = <Entry>(entries: readonly Entry[], { first }: FirstArgument): readonly Entry[] =>
  entries.slice(0, toPageSize(first, mostShown));

export const matterVerdictResolvers = {
  name: ({ committee, window, sightings }, _: unknown, context: ApiContext) => {
    const [first] = sightings;
    if (first) return findNameAtMeeting(committee, first.meeting.id, context);
    return window.to === null ? committee.name : findNameAt(committee, window.to, context);
  },
  sightingCount: ({ sightings }) => sightings.length,
  sightings: (part, first: FirstArgument) => shown(part.sightings, first).map(toEntry(part)),
  proposedCount: ({ proposed }) => proposed.length,
  proposed: (part, first: FirstArgument) => shown(part.proposed, first).map(toEntry(part)),
  candidateCount: ({ candidates }) => candidates.length,
  candidates: (part, first: FirstArgument, context: ApiContext) =>
    withQuotes(part, shown(part.candidates, first), context),
  coverage: ({ coverage, notices }) => toCoverageAnswer({ facts: coverage, notices }),
} satisfies TypeResolvers<MatterVerdict>;

const toEntry =
  ({ committee }: MatterVerdict) =>
  (placed: PlacedSighting): SightingEntry => ({ ...placed, committees: [committee] });

/** The passages of candidates that hold what makes them candidates: their texts are long, and read only to be shown. */
async function withQuotes(
  part: MatterVerdict,
  candidates: readonly PlacedCandidate[],
  { loaders }: ApiContext,
): Promise<CandidateEntry[]> {
  return Promise.all(
    candidates.map(async (candidate) => {
      const text = await loaders.node(loadCandidateTexts, candidate.itemId);
      const required = candidate.terms.map((term) => ({ words: [term], field: null }));
      const match = text && matchItem({ text: '', required, excluded: [], ignored: [] }, text);
      return { ...candidate, part, quotes: match?.quotes ?? [] };
    }),
  );
}

export const candidateItemResolvers = {
  item: async ({ itemId }, _: unknown, { loaders }: ApiContext) => {
    const item = await loaders.node(loadItems, itemId);
    return expectOne(item === null ? [] : [item], 'item', itemId);
  },
  meeting: async ({ meeting: { id } }, _: unknown, { loaders }: ApiContext) => {
    const meeting = await loaders.node(loadMeetings, id);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', id);
  },
  committeeName: ({ part, meeting }, _: unknown, context: ApiContext) =>
    findNameAtMeeting(part.committee, meeting.id, context),
  words: ({ part, terms }) => (part.search ? asPrinted(part.search, terms) : []),
  quotes: ({ quotes }) => quotes.map((quote) => ({ ...quote, field: quote.field.toUpperCase() })),
} satisfies TypeResolvers<CandidateEntry>;

async function summarise({ matter, committees, record }: UnseenBy, context: ApiContext): Promise<string> {
  const sure = committees.flatMap(({ committee, sightings }) =>
    sightings.filter(isSurelySeen).map((sighting) => ({ committee, ...sighting })),
  );
  const first = sure
    .filter(({ meeting }) => meeting.date !== null)
    .sort((a, b) => (a.fact.meeting.sortKey < b.fact.meeting.sortKey ? -1 : 1))[0];
  return toMatterSummary({
    title: toMatterTitle(matter),
    basis: matter.basis,
    verdicts: committees.map(({ verdict }) => verdict),
    items: new Set(sure.map(({ fact }) => fact.itemId)).size,
    meetings: new Set(sure.map(({ meeting }) => meeting.id)).size,
    first: first
      ? {
          committee: await findNameAtMeeting(first.committee, first.meeting.id, context),
          date: toDateText({ dateFrom: first.meeting.date, datePrecision: 'day' }),
        }
      : null,
    withoutEnded: record.withoutEnded,
  });
}
