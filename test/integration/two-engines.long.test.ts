import { describe } from 'vitest';
import { needsNeo4j } from '../support/neo4j-server.ts';
import { describeTwoEngines } from './describe-two-engines.ts';
import { toParameterSets } from './parameter-sets.ts';

describe('two engines, with every committee and every parameter', needsNeo4j(), () => {
  describeTwoEngines(toParameterSets, null);
});
