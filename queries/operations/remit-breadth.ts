import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  bodyAnswer,
  bodyFields,
  committeeScopeArguments,
  committeeScopeDeclarations,
  committeeScopeVariables,
  firstVariable,
  placeAnswer,
  placeFields,
  placeItemAnswer,
  placeItemFields,
  recordAnswer,
  recordFields,
} from './record-parts.ts';

const count = z.number().int();
const text = z.string().nullable();
const state = recordAnswer.shape.state;

export const remitBreadth = defineOperation({
  name: 'remit-breadth',
  description:
    'How broad the business of committees is by topics, beside their remit on paper and what was ruled outside of it.',
  document: `query RemitBreadth(${committeeScopeDeclarations}, $first: Int = 20) {
  remitBreadth(${committeeScopeArguments}) {
    ${recordFields}
    count
    committees(first: $first) {
      committee { ${bodyFields} }
      method items topicCount entropy effectiveTopics singleItems
      topics(first: $first) { topic basis n share items { ${placeItemFields} } }
      remitState remits { text from to }
      outsideState outsideCount
      outsideRemit(first: $first) { field quote start end ${placeFields} }
    }
  }
}`,
  variables: z.strictObject({ ...committeeScopeVariables, ...firstVariable }),
  example: { committee: 'barnet-case:committee:697' },
  answer: z.strictObject({
    remitBreadth: recordAnswer.extend({
      count,
      committees: z.array(
        z.strictObject({
          committee: bodyAnswer,
          method: z.string(),
          items: count,
          topicCount: count,
          entropy: z.number().nullable(),
          effectiveTopics: z.number().nullable(),
          singleItems: count,
          topics: z.array(
            z.strictObject({
              topic: z.string(),
              basis: z.enum(['WORD', 'TITLE']),
              n: count,
              share: z.number(),
              items: z.array(placeItemAnswer),
            }),
          ),
          remitState: state,
          remits: z.array(z.strictObject({ text: z.string(), from: text, to: text })),
          outsideState: state,
          outsideCount: count,
          outsideRemit: z.array(
            placeAnswer.extend({
              field: z.enum(['MINUTES', 'DECISION']),
              quote: z.string(),
              start: count,
              end: count,
            }),
          ),
        }),
      ),
    }),
  }),
});
