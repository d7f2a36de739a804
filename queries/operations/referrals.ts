import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  daysAnswer,
  daysFields,
  evidenceAnswer,
  evidenceFields,
  firstVariable,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
  sinceAnswer,
  sinceFields,
} from './record-parts.ts';

const text = z.string().nullable();
const count = z.number().int();
const names = z.array(z.string());
const committees = z.array(z.strictObject({ id: z.string(), name: z.string() }));
const end = z.strictObject({ id: z.string(), what: text, evidence: evidenceAnswer }).nullable();

export const referrals = defineOperation({
  name: 'referrals',
  description:
    'What was referred from one committee to another, whether it arrived, and after how many days.',
  document: `query Referrals(${scopeDeclarations}, $fromCommittee: ID, $toCommittee: ID, $first: Int = 100) {
  referrals(${scopeArguments}, fromCommittee: $fromCommittee, toCommittee: $toCommittee) {
    ${recordFields}
    count arrived notFound unresolved
    referrals(first: $first) {
      what arrived score method inWindow ${daysFields}
      fromNames fromCommittees { id name }
      fromMeeting { ${placeMeetingFields} } fromItem { ${placeItemFields} }
      toNames toCommittees { id name }
      toMeeting { ${placeMeetingFields} } toItem { ${placeItemFields} }
      sent { id what ${evidenceFields} }
      received { id what ${evidenceFields} }
      coverageSince { ${sinceFields} }
    }
  }
}`,
  variables: z.strictObject({
    ...scopeVariables,
    fromCommittee: z.string().optional().describe('only what this committee sent, by id or CId'),
    toCommittee: z.string().optional().describe('only what was sent to this committee, by id or CId'),
    ...firstVariable,
  }),
  example: { fromCommittee: 'barnet-case:committee:693', toCommittee: 'barnet-case:committee:697' },
  answer: z.strictObject({
    referrals: recordAnswer.extend({
      count,
      arrived: count,
      notFound: count,
      unresolved: count,
      referrals: z.array(
        z.strictObject({
          what: text,
          arrived: z.boolean(),
          score: z.number().nullable(),
          method: text,
          inWindow: z.enum(['INSIDE', 'POSSIBLY']),
          days: daysAnswer,
          fromNames: names,
          fromCommittees: committees,
          fromMeeting: placeMeetingAnswer.nullable(),
          fromItem: placeItemAnswer.nullable(),
          toNames: names,
          toCommittees: committees,
          toMeeting: placeMeetingAnswer.nullable(),
          toItem: placeItemAnswer.nullable(),
          sent: end,
          received: end,
          coverageSince: sinceAnswer.nullable(),
        }),
      ),
    }),
  }),
});
