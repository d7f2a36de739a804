import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  examplePair,
  lagAnswer,
  lagFields,
  matterAnswer,
  matterArguments,
  matterDeclarations,
  matterFields,
  matterVariables,
  pairArguments,
  pairDeclarations,
  pairVariables,
  sightAnswer,
  sightFields,
} from './pair-parts.ts';
import { recordAnswer, recordFields, toChoice } from './record-parts.ts';

export const lag = defineOperation({
  name: 'lag',
  description:
    'How many days after committee a committee b first saw a matter, which came first, and whether it came at all.',
  document: `query Lag(${pairDeclarations}, ${matterDeclarations}, $clock: Clock = MEETING) {
  lag(${pairArguments}, ${matterArguments}, clock: $clock) {
    ${recordFields}
    clock ${matterFields}
    ${lagFields}
    a { ${sightFields} }
    b { ${sightFields} }
  }
}`,
  variables: z.strictObject({
    ...pairVariables,
    ...matterVariables,
    clock: toChoice(['MEETING', 'PUBLICATION']),
  }),
  example: { ...examplePair, query: 'Ofsted' },
  answer: z.strictObject({
    lag: recordAnswer.extend({
      matter: matterAnswer,
      clock: z.enum(['MEETING', 'PUBLICATION']),
      lag: lagAnswer,
      a: sightAnswer,
      b: sightAnswer,
    }),
  }),
});
