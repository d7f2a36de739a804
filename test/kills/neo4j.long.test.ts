import { describe } from 'vitest';
import { needsNeo4j } from '../support/neo4j-server.ts';
import { describeKills } from './describe-kills.ts';
import { takeNeo4jPlace } from './place.ts';

describe('the program, killed, with the graph on Neo4j', needsNeo4j(), () => {
  describeKills(takeNeo4jPlace);
});
