import { afterAll, beforeAll, expect, it } from 'vitest';
import { operations } from '../../queries/operations/index.ts';
import { nodeCounts } from '../../queries/read/projection-state.ts';
import type { ReadStatement } from '../../queries/statement.ts';
import { askOperation } from '../../src/cli/ask-operation.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { bundledCase, generateCouncil, startReplica } from '../../src/replica/index.ts';
import { loadStatements } from '../queries/load-statements.ts';
import { openTestNeo4j } from '../support/neo4j-server.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';
import { type GraphFacts, loadGraphFacts, type ToParameterSets } from './parameter-sets.ts';
import { afterElection, withRevisions } from './revised-council.ts';

const statements = [
  ...(await loadStatements()).map(({ statement }) => statement).filter(({ access }) => access === 'read'),
  ...nodeCounts.map(({ statement }) => statement),
] as ReadStatement<unknown, unknown>[];

/** Statements without rows on these two councils: no relationship starts at these, and no member's page was read. */
const silent = [
  ...[
    'committee-name',
    'remit',
    'affiliation',
    'document',
    'issue',
    'evidence',
    'retired',
    'schema-version',
    'projection',
    'revision',
  ].map((label) => `export-${label}-relationships`),
  'load-retired-of-members',
  // No curator has made two issues one.
  'load-merged-into',
  // The replica prints no days of publication.
  'publication-days-of-items',
  'publication-days-of-meetings',
  // Nothing that was put off came back within these few meetings.
  'load-continued-items',
  'load-continuing-items',
];

/** When each engine was written to: the one thing that may differ. */
const clocks = ['appliedAt', 'projectedAt'];

/**
 * Rows as text: as given where the statement orders them, else sorted; so too the lists inside that a pattern
 * comprehension gives, whose order no engine promises.
 */
function toComparable({ text }: ReadStatement<unknown, unknown>, rows: readonly unknown[]): string[] {
  const unordered = text.includes('[(');
  const lines = rows.map((row) =>
    JSON.stringify(row, (_key, value: unknown) => {
      if (Array.isArray(value)) {
        return unordered ? value.map((one) => JSON.stringify(one)).sort() : (value as unknown[]);
      }
      if (typeof value !== 'object' || value === null) return value;
      const timeless = Object.entries(value).filter(([key]) => !clocks.includes(key));
      return Object.fromEntries(timeless.sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
  return text.includes('ORDER BY') ? lines : lines.sort();
}

/** Milliseconds: crawls, two projections and a server that starts, on a machine that does other things too. */
const setUpTimeout = 600_000;

/** Holds the engines to one graph of several councils, to the same rows of each statement, and to the same answers. */
export function describeTwoEngines(
  toSets: ToParameterSets,
  /** Committees of the bundled case that are read; null for all. */
  committees: number[] | null,
): void {
  let embedded: GraphEngine;
  let neo4j: GraphEngine;
  let facts: GraphFacts;
  const close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const folder = newFolder();
    const made = withRevisions(generateCouncil({ meetings: 24, seed: 3 }).case);
    for (const [site, asked] of [[bundledCase(), committees] as const, [made, null] as const]) {
      const replica = await startReplica({ case: site });
      await crawlInto(folder, site, replica, { withPages: true, committees: asked });
      await replica.close();
    }
    // What a later version no longer lists is retired: those statements are asked for something too.
    const later = await startReplica({ case: afterElection(made) });
    later.setVersion(2);
    await crawlInto(folder, made, later);
    await later.close();
    // Gaps too: a page that is not there, and texts of which the pages show the beginning alone.
    const gappy = { ...generateCouncil({ meetings: 8, seed: 4 }).case, install: 'half-read' };
    const missing = { kind: 'status', status: 404 } as const;
    const faults = [
      { match: 'mgAi.aspx', fault: missing },
      { match: 'ieListDocuments.aspx', fault: missing, times: 1 },
    ];
    const broken = await startReplica({ case: gappy, options: { webService: 'off', cutAt: 100, faults } });
    await crawlInto(folder, gappy, broken);
    await broken.close();
    const councils = [bundledCase(), made, gappy].map(councilOf);
    embedded = await openMemoryGraph();
    close.push(() => embedded.close());
    await projectFolder(folder, councils, embedded);
    const server = await openTestNeo4j();
    close.push(server.close);
    neo4j = server.engine;
    await projectFolder(folder, councils, neo4j);
    facts = await loadGraphFacts(embedded);
  }, setUpTimeout);
  afterAll(async () => {
    for (const closer of close.reverse()) await closer();
    removeFolders();
  });

  it('hash the bundled case and a synthetic council alike', async () => {
    const hash = await hashGraph(embedded);
    expect(hash.nodes).toBeGreaterThan(committees ? 2000 : 3000);
    expect(await hashGraph(neo4j)).toEqual(hash);
  });

  it.each(statements.map((statement) => ({ name: statement.name, statement })))(
    'give the same rows to $name',
    async ({ name, statement }) => {
      let rows = 0;
      for (const parameters of toSets(statement, facts)) {
        const [ours, theirs] = await Promise.all([
          embedded.read(statement, parameters),
          neo4j.read(statement, parameters),
        ]);
        expect(toComparable(statement, theirs), JSON.stringify(parameters).slice(0, 200)).toEqual(
          toComparable(statement, ours),
        );
        rows += ours.length;
      }
      if (!silent.includes(name)) expect(rows, 'rows over all parameters').toBeGreaterThan(0);
    },
  );

  it('find the same items for search terms', async () => {
    let found = 0;
    for (const term of new Set(['ofsted', ...facts.terms.filter((_, at) => at % 40 === 0)])) {
      const ours = await embedded.findCandidates([term]);
      expect(await neo4j.findCandidates([term]), term).toEqual(ours);
      found += ours.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  it.each(toQuestions())('answer $name $variables alike', async ({ name, variables }) => {
    const ours = await askOperation(embedded, name, variables);
    expect(await askOperation(neo4j, name, variables)).toEqual(ours);
    expect(JSON.stringify(ours).length).toBeGreaterThan(500);
  });
}

function toQuestions(): { name: string; variables: Record<string, unknown> | undefined }[] {
  const window = { from: '2017-01-01', to: '2019-12-31' };
  const fallowmere = { council: 'fallowmere' };
  return [
    // What a server is doing is not in any graph.
    ...Object.keys(operations)
      .filter((name) => name !== 'running-work')
      .map((name) => ({ name, variables: undefined })),
    ...[
      { query: 'Ofsted' },
      { query: 'Ofsted', ...window },
      { query: 'performance', committees: ['693', '697'], ...window },
      { query: '"action plan" -budget', council: 'barnet-case' },
      { query: 'report', ...fallowmere },
      { query: 'minutes: approved', ...fallowmere, from: '2023-01-01' },
      { query: 'nothing that anybody ever discussed' },
    ].map((variables) => ({ name: 'trace', variables })),
    ...[{}, fallowmere, { committee: '697', ...window }, window].map((variables) => ({
      name: 'coverage',
      variables,
    })),
  ];
}
