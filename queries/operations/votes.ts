import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  memberAnswer,
  memberFields,
  placeAnswer,
  placeFields,
  readingAnswer,
  readingFields,
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
} from './record-parts.ts';

const text = z.string().nullable();
const number = z.number().int().nullable();
const state = z.enum(['IN_RECORD', 'NOT_IN_RECORD', 'NOT_IN_OUR_COPY']);

export const votes = defineOperation({
  name: 'votes',
  description:
    'How items were voted on: motions, results, counts, casting votes, and ballots where names were recorded.',
  document: `query Votes(${scopeDeclarations}, $first: Int = 100) {
  votes(${scopeArguments}) {
    ${recordFields}
    count
    votes(first: $first) {
      voteState ballotsState ${placeFields}
      motion {
        id motionType text result for against abstain castingVote unanimous mover seconder
        movedBy { ${memberFields} } secondedBy { ${memberFields} }
        ballots { name choice member { ${memberFields} } }
        ${readingFields}
      }
    }
  }
}`,
  variables: z.strictObject({ ...scopeVariables, ...firstVariable }),
  example: { item: 'barnet-case:item:11584' },
  answer: z.strictObject({
    votes: recordAnswer.extend({
      count: z.number().int(),
      votes: z.array(
        placeAnswer.extend({
          voteState: state,
          ballotsState: state,
          motion: z.strictObject({
            id: z.string(),
            motionType: text,
            text,
            result: z.enum(['CARRIED', 'LOST']).nullable(),
            for: number,
            against: number,
            abstain: number,
            castingVote: z.boolean().nullable(),
            unanimous: z.boolean().nullable(),
            mover: text,
            seconder: text,
            movedBy: memberAnswer,
            secondedBy: memberAnswer,
            ballots: z.array(
              z.strictObject({
                name: z.string(),
                choice: z.enum(['FOR', 'AGAINST', 'ABSTAIN']),
                member: memberAnswer,
              }),
            ),
            ...readingAnswer,
          }),
        }),
      ),
    }),
  }),
});
