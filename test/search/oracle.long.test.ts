import { describe } from 'vitest';
import { needsNeo4j, openTestNeo4j } from '../support/neo4j-server.ts';
import { describeEngine } from './oracle/describe-engine.ts';

describe('a trace on Neo4j', needsNeo4j(), () => {
  describeEngine(openTestNeo4j);
});
