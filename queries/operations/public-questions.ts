import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  placeAnswer,
  placeFields,
  placeItemAnswer,
  placeItemFields,
  readingAnswer,
  readingFields,
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
  tieAnswer,
} from './record-parts.ts';

const count = z.number().int();

export const publicQuestions = defineOperation({
  name: 'public-questions',
  description:
    'Questions and comments of the public: where, how many, and whether they were answered. Never names.',
  document: `query PublicQuestions(${scopeDeclarations}, $first: Int = 100) {
  publicQuestions(${scopeArguments}) {
    ${recordFields}
    count questionsCounted uncounted
    occasions(first: $first) {
      tie ${placeFields}
      questions { id count answered about { ${placeItemFields} } ${readingFields} }
    }
  }
}`,
  variables: z.strictObject({ ...scopeVariables, ...firstVariable }),
  example: { council: 'barnet-case' },
  answer: z.strictObject({
    publicQuestions: recordAnswer.extend({
      count,
      questionsCounted: count,
      uncounted: count,
      occasions: z.array(
        placeAnswer.extend({
          tie: tieAnswer,
          questions: z.strictObject({
            id: z.string(),
            count: count.nullable(),
            answered: z.boolean().nullable(),
            about: z.array(placeItemAnswer),
            ...readingAnswer,
          }),
        }),
      ),
    }),
  }),
});
