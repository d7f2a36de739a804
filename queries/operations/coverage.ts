import { z } from 'zod';
import {
  coverageAnswer,
  coverageFields,
  placedCommitteeAnswer,
  placedCommitteeFields,
  windowVariables,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';

export const coverage = defineOperation({
  name: 'coverage',
  description: 'How much of the record our copy holds, committee by committee, and what is missing.',
  document: `query Coverage($council: String, $committee: ID, $from: Date, $to: Date) {
  coverage(council: $council, committee: $committee, from: $from, to: $to) {
    ${coverageFields}
    notices
    committees { committee { ${placedCommitteeFields} } coverage { ${coverageFields} } }
  }
}`,
  variables: z.strictObject({
    council: z.string().optional().describe('only this council, by its slug'),
    committee: z.string().optional().describe('only this committee, by id or CId'),
    ...windowVariables,
  }),
  example: { council: 'barnet-case' },
  answer: z.strictObject({
    coverage: coverageAnswer.extend({
      notices: z.array(z.string()),
      committees: z.array(z.strictObject({ committee: placedCommitteeAnswer, coverage: coverageAnswer })),
    }),
  }),
});
