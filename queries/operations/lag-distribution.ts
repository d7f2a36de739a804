import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  comparedAnswer,
  comparedFields,
  comparedFragment,
  comparedIssueAnswer,
  comparedIssueFragment,
  examplePair,
  pairArguments,
  pairDeclarations,
  pairVariables,
} from './pair-parts.ts';
import { firstVariable, recordAnswer, recordFields, toChoice } from './record-parts.ts';

const count = z.number().int();
const figure = z.strictObject({ least: z.number().nullable(), most: z.number().nullable() }).nullable();
const figures = z.strictObject({ count, median: figure, lowDecile: figure, highDecile: figure });
const figureFields = '{ count median { least most } lowDecile { least most } highDecile { least most } }';

export const lagDistribution = defineOperation({
  name: 'lag-distribution',
  description:
    'How many days after committee a committee b first saw issues: median and deciles, what is not known, and what never reached the other.',
  document: `query LagDistribution(${pairDeclarations}, $clock: Clock = MEETING, $first: Int = 20) {
  lagDistribution(${pairArguments}, clock: $clock) {
    ${recordFields}
    clock issues measured ${figureFields} all ${figureFields}
    aFirst bFirst sameDay undecided neverReachedA neverReachedB possiblyReached proceduralCount
    ${comparedFields}
    lags(first: $first) { ...comparedIssue }
  }
}
${comparedFragment}
${comparedIssueFragment}`,
  variables: z.strictObject({
    ...pairVariables,
    clock: toChoice(['MEETING', 'PUBLICATION']),
    ...firstVariable,
  }),
  example: examplePair,
  answer: z.strictObject({
    lagDistribution: recordAnswer.extend({
      clock: z.enum(['MEETING', 'PUBLICATION']),
      issues: count,
      measured: figures,
      all: figures,
      aFirst: count,
      bFirst: count,
      sameDay: count,
      undecided: count,
      neverReachedA: count,
      neverReachedB: count,
      possiblyReached: count,
      proceduralCount: count,
      a: comparedAnswer,
      b: comparedAnswer,
      lags: z.array(comparedIssueAnswer),
    }),
  }),
});
