import { z } from 'zod';
import { toCandidateParameters } from '../../queries/read/search-candidates.ts';
import type { ReadStatement } from '../../queries/statement.ts';
import { outcomes } from '../../schema/records/decision.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { toParameterNames } from '../queries/load-statements.ts';
import { readValues } from './graph-lines.ts';

/** What parameters are taken from: ids and keys that are in the graph. */
export interface GraphFacts {
  readonly ids: readonly string[];
  readonly installs: readonly string[];
  readonly committees: readonly string[];
  /** Committees whose members are known. */
  readonly seated: readonly string[];
  readonly cids: readonly number[];
  /** Keys that lists are paged by. */
  readonly sortKeys: readonly string[];
  /** Days that meetings were held on, in order. */
  readonly days: readonly string[];
  readonly terms: readonly string[];
}

export async function loadGraphFacts(engine: GraphEngine): Promise<GraphFacts> {
  const texts = (text: string): Promise<string[]> => readValues(engine, text, z.string());
  const nodes = await texts('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS value ORDER BY value');
  const former = await texts('MATCH (n:Retired) RETURN n.retiredId AS value ORDER BY value');
  return {
    ids: [...nodes, ...former, 'nowhere:meeting:1'],
    installs: await texts('MATCH (n:Council) RETURN n.install AS value ORDER BY value'),
    committees: await texts('MATCH (n:Committee) RETURN n.id AS value ORDER BY value'),
    seated: await texts(
      'MATCH (:Membership)-[:OF]->(n:Committee) RETURN DISTINCT n.id AS value ORDER BY value',
    ),
    cids: await readValues(engine, 'MATCH (n:Committee) RETURN n.cid AS value', z.number()),
    sortKeys: await texts('MATCH (n) WHERE n.sortKey IS NOT NULL RETURN n.sortKey AS value ORDER BY value'),
    days: await texts('MATCH (n:Meeting) WHERE n.date IS NOT NULL RETURN n.date AS value ORDER BY value'),
    terms: (await texts('MATCH (n:AgendaItem) RETURN n.terms AS value ORDER BY n.id')).flatMap((terms) =>
      terms.split(' ').slice(0, 3),
    ),
  };
}

/** So many elements of the list, spread over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  return list.filter((_, at) => at % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
}

const inParts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

export type ToParameterSets = (
  statement: ReadStatement<unknown, unknown>,
  facts: GraphFacts,
) => readonly object[];

/**
 * Parameters for any read statement by the names it asks for: every id of the graph, pages from its start, its
 * middle and past its end, each install and none, committees and windows of all kinds.
 */
export function toParameterSets(statement: ReadStatement<unknown, unknown>, facts: GraphFacts): object[] {
  const [single, mixed] = toSingleAndMixed(statement, facts, 4000);
  return [...single, ...mixed];
}

/** Enough of them to ask every statement for rows: all ids at once, and of several parameters the mixtures alone. */
export function toFewParameterSets(
  statement: ReadStatement<unknown, unknown>,
  facts: GraphFacts,
): readonly object[] {
  const [single, mixed] = toSingleAndMixed(statement, facts, facts.ids.length);
  return mixed.length > 0 ? mixed : single;
}

function toSingleAndMixed(
  statement: ReadStatement<unknown, unknown>,
  facts: GraphFacts,
  idsAtOnce: number,
): readonly [single: object[], mixed: object[]] {
  const names = toParameterNames(statement);
  if (names === null) return [toSearches(statement.name, facts), []];
  const days = spread(facts.days, 4);
  const values: Readonly<Record<string, readonly unknown[]>> = {
    ids: inParts(facts.ids, idsAtOnce),
    id: ['projection', 'nowhere'],
    after: ['', ...spread(facts.sortKeys, 3).slice(1, 2), ...spread(facts.ids, 3).slice(1, 2), '\uffff'],
    limit: [25, 100_000],
    install: [null, ...facts.installs, 'nowhere'],
    committee: [...spread(facts.seated, 2), ...spread(facts.committees, 2), 'nowhere:committee:1'],
    cids: [[], facts.cids, spread(facts.cids, 2)],
    from: [null, days[1] ?? null],
    to: [null, days[2] ?? null],
    outcome: [null, ...outcomes.slice(0, 2)],
    states: [['shown', 'accepted'], ['proposed'], ['shown', 'proposed', 'accepted', 'rejected']],
    since: ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'],
  };
  const choices = names.map((name) => {
    const known = values[name];
    if (!known) throw new Error(`no values are known for parameter "${name}" of ${statement.name}: add them`);
    return known;
  });
  const pick = (at: (index: number) => number): object =>
    Object.fromEntries(names.map((name, index) => [name, choices[index]?.[at(index)]]));
  // Each value once with the first of the others, then mixtures: every pair would take minutes.
  const single = choices.flatMap((known, index) => known.map((_, at) => pick((i) => (i === index ? at : 0))));
  const mixed = Array.from({ length: 4 }, (_, turn) =>
    pick((i) => (turn * (i + 1)) % (choices[i]?.length ?? 1)),
  );
  if (names.length < 2) return [names.length === 0 ? [{}] : single, []];
  return [single, mixed];
}

function toSearches(name: string, { terms }: GraphFacts): object[] {
  const count = Number(/^search-candidates-(\d+)$/.exec(name)?.[1]);
  if (!count) throw new Error(`no parameters are known for ${name}: add them`);
  const found = spread(terms, 8 * count);
  return [...inParts(found, count), Array<string>(count).fill('the')].map(toCandidateParameters);
}
