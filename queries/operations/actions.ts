import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  daysAnswer,
  daysFields,
  firstVariable,
  placeAnswer,
  placeFields,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
  readingAnswer,
  readingFields,
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
  sinceAnswer,
  sinceFields,
  toChoice,
} from './record-parts.ts';

const text = z.string().nullable();
const count = z.number().int();

export const actions = defineOperation({
  name: 'actions',
  description:
    'What was asked of whom: followed up later, or without a later trace in so much of the record.',
  document: `query Actions(${scopeDeclarations}, $followUp: FollowUpAsked = ALL, $first: Int = 100) {
  actions(${scopeArguments}, followUp: $followUp) {
    ${recordFields}
    count followedUp noLaterTrace
    actions(first: $first) {
      followUp ${placeFields}
      action {
        id what owner due
        reportedBackIn { score method ${daysFields} item { ${placeItemFields} meeting { ${placeMeetingFields} } } }
        ${readingFields}
      }
      coverageSince { ${sinceFields} }
      coverageElsewhere { ${sinceFields} }
    }
  }
}`,
  variables: z.strictObject({
    ...scopeVariables,
    followUp: toChoice(['FOLLOWED_UP', 'NO_LATER_TRACE', 'ALL']),
    ...firstVariable,
  }),
  example: { council: 'barnet-case' },
  answer: z.strictObject({
    actions: recordAnswer.extend({
      count,
      followedUp: count,
      noLaterTrace: count,
      actions: z.array(
        placeAnswer.extend({
          followUp: z.enum(['FOLLOWED_UP', 'NO_LATER_TRACE']),
          action: z.strictObject({
            id: z.string(),
            what: z.string(),
            owner: text,
            due: text,
            reportedBackIn: z.array(
              z.strictObject({
                score: z.number().nullable(),
                method: text,
                days: daysAnswer,
                item: placeItemAnswer.extend({ meeting: placeMeetingAnswer }),
              }),
            ),
            ...readingAnswer,
          }),
          coverageSince: sinceAnswer,
          coverageElsewhere: sinceAnswer,
        }),
      ),
    }),
  }),
});
