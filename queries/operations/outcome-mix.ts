import { z } from 'zod';
import { outcomeAnswer } from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
  toChoice,
} from './record-parts.ts';

const count = z.number().int();
const counts = z.array(z.strictObject({ outcome: outcomeAnswer, count, share: z.number() }));

export const outcomeMix = defineOperation({
  name: 'outcome-mix',
  description: 'What came of items, by share: noted, decided, referred … with what is unknown kept visible.',
  document: `query OutcomeMix(${scopeDeclarations}, $bucket: Bucket = ALL) {
  outcomeMix(${scopeArguments}, bucket: $bucket) {
    ${recordFields}
    count
    buckets {
      label dated items itemsWithText itemsWithoutText unknownShare noneRecordedShare proceduralItems
      outcomes { outcome count share }
      proceduralOutcomes { outcome count share }
    }
  }
}`,
  variables: z.strictObject({
    ...scopeVariables,
    bucket: toChoice(['ALL', 'YEAR', 'MONTH']),
  }),
  example: { committee: 'barnet-case:committee:697', bucket: 'YEAR' },
  answer: z.strictObject({
    outcomeMix: recordAnswer.extend({
      count,
      buckets: z.array(
        z.strictObject({
          label: z.string().nullable(),
          dated: z.boolean(),
          items: count,
          itemsWithText: count,
          itemsWithoutText: count,
          unknownShare: z.number(),
          noneRecordedShare: z.number(),
          proceduralItems: count,
          outcomes: counts,
          proceduralOutcomes: counts,
        }),
      ),
    }),
  }),
});
