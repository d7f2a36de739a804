import { z } from 'zod';
import { outcomeAnswer } from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  daysAnswer,
  daysFields,
  firstVariable,
  matterScopeArguments,
  matterScopeDeclarations,
  matterScopeVariables,
  placeAnswer,
  placeFields,
  recordAnswer,
  recordFields,
  sightingAnswer,
  sightingFields,
} from './record-parts.ts';

const count = z.number().int();
const text = z.string().nullable();
const toldFields = `kind quote outcome ${sightingFields} ${placeFields}`;
const toldAnswer = placeAnswer.extend({
  kind: z.enum(['DECISION', 'ACTION']),
  quote: z.string(),
  outcome: outcomeAnswer.nullable(),
  sighting: sightingAnswer,
});

export const recurrences = defineOperation({
  name: 'recurrences',
  description:
    'Recommendations and requests that came back in much the same words at another meeting, with both quotes.',
  document: `query Recurrences(${matterScopeDeclarations}, $threshold: Float = 0.8, $first: Int = 100) {
  recurrences(${matterScopeArguments}, threshold: $threshold) {
    ${recordFields}
    title basis issue { id title }
    threshold textsCompared count
    recurrences(first: $first) {
      similarity orderKnown sameCommittee ${daysFields}
      earlier { ${toldFields} }
      later { ${toldFields} }
    }
  }
}`,
  variables: z.strictObject({
    ...matterScopeVariables,
    threshold: z.coerce
      .number<number | string>()
      .min(0.5)
      .max(1)
      .optional()
      .describe('how alike two texts must be, 0.5 to 1'),
    ...firstVariable,
  }),
  example: { council: 'barnet-case' },
  answer: z.strictObject({
    recurrences: recordAnswer.extend({
      title: text,
      basis: z.enum(['ISSUE', 'TEXT']).nullable(),
      issue: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
      threshold: z.number(),
      textsCompared: count,
      count,
      recurrences: z.array(
        z.strictObject({
          similarity: z.number(),
          orderKnown: z.boolean(),
          sameCommittee: z.boolean(),
          days: daysAnswer,
          earlier: toldAnswer,
          later: toldAnswer,
        }),
      ),
    }),
  }),
});
