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
} from './record-parts.ts';

const count = z.number().int();
const issues = z.array(comparedIssueAnswer);
const told = z.strictObject({ id: z.string(), evidence: evidenceAnswer }).nullable();
const referrals = z.strictObject({
  state: recordAnswer.shape.state,
  reason: z.string(),
  count,
  arrived: count,
  notFound: count,
  unresolved: count,
  referrals: z.array(
    z.strictObject({
      what: z.string().nullable(),
      arrived: z.boolean(),
      score: z.number().nullable(),
      days: daysAnswer,
      fromMeeting: placeMeetingAnswer.nullable(),
      fromItem: placeItemAnswer.nullable(),
      toMeeting: placeMeetingAnswer.nullable(),
      toItem: placeItemAnswer.nullable(),
      sent: told,
      received: told,
    }),
  ),
});

export const compare = defineOperation({
  name: 'compare',
  description:
    'Which issues two committees saw: both, the one alone, the other alone, and what is left open; with lags, and what each referred to the other.',
  document: `query Compare(${pairDeclarations}, $first: Int = 20) {
  compare(${pairArguments}) {
    ${recordFields}
    bothCount onlyACount onlyBCount undecidedCount proceduralCount
    ${comparedFields}
    both(first: $first) { ...comparedIssue }
    onlyA(first: $first) { ...comparedIssue }
    onlyB(first: $first) { ...comparedIssue }
    undecided(first: $first) { ...comparedIssue }
    referralsFromA { ...sent }
    referralsFromB { ...sent }
  }
}
fragment sent on ReferralsAnswer {
  state reason count arrived notFound unresolved
  referrals(first: $first) {
    what arrived score ${daysFields}
    fromMeeting { ${placeMeetingFields} } fromItem { ${placeItemFields} }
    toMeeting { ${placeMeetingFields} } toItem { ${placeItemFields} }
    sent { id ${evidenceFields} } received { id ${evidenceFields} }
  }
}
${comparedFragment}
${comparedIssueFragment}`,
  variables: z.strictObject({ ...pairVariables, ...firstVariable }),
  example: examplePair,
  answer: z.strictObject({
    compare: recordAnswer.extend({
      bothCount: count,
      onlyACount: count,
      onlyBCount: count,
      undecidedCount: count,
      proceduralCount: count,
      a: comparedAnswer,
      b: comparedAnswer,
      both: issues,
      onlyA: issues,
      onlyB: issues,
      undecided: issues,
      referralsFromA: referrals,
      referralsFromB: referrals,
    }),
  }),
});
