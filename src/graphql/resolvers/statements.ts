import { setImmediate } from 'node:timers/promises';
import type { SightingRow } from '../../../queries/read/issue-rows.ts';
import { type CandidateItem, loadCandidateTexts } from '../../../queries/read/trace-scope.ts';
import { QueryError } from '../../errors.ts';
import { toWords } from '../../search/normalise.ts';
import type { SearchQuery } from '../../search/parse-query.ts';
import type { ApiContext } from '../context.ts';
import type { Scope, ScopeArguments } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { type DayRange, toDaysBetween } from '../facts/days-between.ts';
import { type Matter, toMatterTitle } from '../facts/find-matter.ts';
import { resolveMatterScope } from '../facts/matter-scope.ts';
import { toRecordState } from '../facts/record-state.ts';
import {
  type StatementSource,
  type StatusStatement,
  toStatusStatements,
} from '../facts/status-statements.ts';
import { sortBy } from '../order.ts';
import {
  type FirstArgument,
  firstOf,
  type Placed,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

interface Statement extends Placed {
  readonly said: StatusStatement;
  readonly field: 'MINUTES' | 'DECISION';
  readonly sortKey: string;
  /** Null where the matter is an issue. */
  readonly holdsWords: boolean | null;
  readonly sighting: SightingRow | null;
  readonly daysToInspection: DayRange | null;
}

export interface StatementsAnswer extends RecordAnswer {
  readonly matter: Matter;
  readonly statements: readonly Statement[];
}

/** Items whose texts one answer reads, and how many at once. */
const mostItems = 20_000;
const textsAtOnce = 100;

const sources: readonly StatementSource[] = [
  'OFFICER_REPORT_IN_MINUTES',
  'INSPECTION_OR_AUDIT',
  'MEMBERS_IN_MINUTES',
];

/** What was said of how a matter stands, by reports, by members and by inspections, in order of time. */
export async function answerStatements(
  asked: ScopeArguments,
  { engine }: ApiContext,
): Promise<StatementsAnswer> {
  const { matter, scope, sightings } = await resolveMatterScope(engine, asked);
  const ids = [...(scope.items?.keys() ?? [])];
  if (ids.length > mostItems) {
    throw new QueryError(
      `${String(ids.length)} items concern that: more than one answer can read (${String(mostItems)}); name a committee, a window, or rarer words.`,
    );
  }
  const found: Omit<Statement, 'daysToInspection'>[] = [];
  for (let at = 0; at < ids.length; at += textsAtOnce) {
    const rows = await engine.read(loadCandidateTexts, { ids: ids.slice(at, at + textsAtOnce) });
    found.push(...rows.flatMap(({ node }) => readItem(node, scope, sightings.get(node.id) ?? null)));
    // Reading sentences is long work: others have their turn in between.
    await setImmediate();
  }
  const inOrder = sortBy(
    found,
    ({ sortKey }) => sortKey,
    ({ itemId }) => itemId,
    ({ field }) => (field === 'MINUTES' ? 0 : 1),
    ({ said }) => said.start,
  );
  const statements = withInspections(inOrder);
  const what = { one: 'statement of how things stand', several: 'statements of how things stand' };
  return { scope, ...toRecordState(scope, what, countPlaces(statements)), matter, statements };
}

/** The statements of one item; what the decision sheet says again is told once. */
function readItem(
  item: CandidateItem,
  { meetings, query }: Scope,
  sighting: SightingRow | null,
): Omit<Statement, 'daysToInspection'>[] {
  const place = meetings.get(item.meetingId);
  if (!place) return [];
  const read = (field: Statement['field'], text: string | null) =>
    text === null ? [] : toStatusStatements(text, item.title).map((said) => ({ said, field }));
  const minutes = read('MINUTES', item.minutesText);
  const others = read('DECISION', item.decisionText).filter(
    ({ said }) => !minutes.some((other) => other.said.quote === said.quote),
  );
  return [...minutes, ...others].map(({ said, field }) => ({
    said,
    field,
    place,
    itemId: item.id,
    sortKey: item.sortKey,
    holdsWords: query === null ? null : holdsAny(query, said.quote),
    sighting,
  }));
}

function holdsAny({ required }: SearchQuery, quote: string): boolean {
  const terms = new Set(toWords(quote).map(({ term }) => term));
  return required.some(({ words }) => words.every((word) => terms.has(word)));
}

/** Each with the days to the next inspection that is surely later. */
function withInspections(statements: readonly Omit<Statement, 'daysToInspection'>[]): Statement[] {
  const inspections = statements.filter(({ said }) => said.source === 'INSPECTION_OR_AUDIT');
  return statements.map((statement) => {
    const { meeting } = statement.place;
    const isLater = ({ dateFrom }: typeof meeting): boolean =>
      dateFrom !== null && meeting.dateTo !== null && dateFrom > meeting.dateTo;
    const next =
      statement.said.source === 'INSPECTION_OR_AUDIT'
        ? undefined
        : inspections.find(({ place }) => isLater(place.meeting));
    return { ...statement, daysToInspection: next ? toDaysBetween(meeting, next.place.meeting) : null };
  });
}

export const statementsAnswerResolvers = {
  ...recordAnswerResolvers,
  title: ({ matter }) => toMatterTitle(matter),
  basis: ({ matter }) => matter.basis,
  issue: ({ matter }) => (matter.basis === 'ISSUE' ? matter.issue : null),
  count: ({ statements }) => statements.length,
  bySource: ({ statements }) =>
    sources.map((toldBy) => ({
      toldBy,
      count: statements.filter(({ said }) => said.source === toldBy).length,
    })),
  statements: ({ statements }, first: FirstArgument) => firstOf(statements, first),
} satisfies TypeResolvers<StatementsAnswer>;

export const statementResolvers = {
  ...placedResolvers,
  quote: ({ said }) => said.quote,
  start: ({ said }) => said.start,
  end: ({ said }) => said.end,
  marks: ({ said }) => said.marks,
  toldBy: ({ said }) => said.source,
} satisfies TypeResolvers<Statement>;
