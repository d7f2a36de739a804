import { needsNeo4j, openTestNeo4j } from '../support/neo4j-server.ts';
import { describeEngine } from './engine-contract.ts';

describeEngine('Neo4j', needsNeo4j(), openTestNeo4j);
