import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../queries/operations/compare.ts';
import { lag } from '../../../queries/operations/lag.ts';
import { lagDistribution } from '../../../queries/operations/lag-distribution.ts';
import { overlap } from '../../../queries/operations/overlap.ts';
import { needsNeo4j, neo4jPatience, openTestNeo4j } from '../../support/neo4j-server.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { bodies, writeBodies } from './two-bodies.ts';

const pair = { a: '2', b: '1' };
const issue = (key: string) => ({ ...pair, issue: `duo:issue:${key}` });
const questions: (readonly [string, string, Record<string, unknown>])[] = [
  ['compare', compare.document, pair],
  ['compare in a window', compare.document, { ...pair, from: '2017-01-01', to: '2018-03-01' }],
  ['lag', lag.document, issue('vacancies')],
  ['lag of what was merged', lag.document, issue('staffing')],
  ['lag by publication', lag.document, { ...issue('vacancies'), clock: 'PUBLICATION' }],
  ['lag of what words may tie', lag.document, issue('heliport')],
  ['lag of words', lag.document, { ...pair, query: 'noted' }],
  ['lag-distribution', lagDistribution.document, pair],
  ['lag-distribution by publication', lagDistribution.document, { ...pair, clock: 'PUBLICATION' }],
  ['overlap', overlap.document, pair],
  ['overlap for an issue', overlap.document, issue('vacancies')],
];

describe('answers on two committees over both engines', needsNeo4j(), () => {
  let embedded: OpenApi;
  let neo4j: OpenApi;
  let release: () => Promise<void>;
  beforeAll(async () => {
    const leased = await openTestNeo4j();
    release = leased.close;
    embedded = await openApi([bodies]);
    neo4j = await openApi([bodies], { engine: leased.engine });
    await Promise.all([embedded, neo4j].map(({ engine }) => writeBodies(engine)));
  }, neo4jPatience);
  afterAll(async () => {
    await embedded.close();
    await neo4j.api.dispose();
    await release();
  });

  it.each(questions)('gives one answer to %s', async (_, document, variables) => {
    const [left, right] = await Promise.all([
      embedded.ask(document, variables),
      neo4j.ask(document, variables),
    ]);
    expect(left.errors).toBeUndefined();
    expect(right).toEqual(left);
  });
});
