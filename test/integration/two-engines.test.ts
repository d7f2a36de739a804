import { describe } from 'vitest';
import { needsNeo4j } from '../support/neo4j-server.ts';
import { describeTwoEngines } from './describe-two-engines.ts';
import { toFewParameterSets } from './parameter-sets.ts';

describe('two engines', needsNeo4j(), () => {
  // The committees that the examples of questions are about.
  describeTwoEngines(toFewParameterSets, [162, 693, 697]);
});
