import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  memberAnswer,
  memberFields,
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

const text = z.string().nullable();

export const interests = defineOperation({
  name: 'interests',
  description: 'Who declared an interest in what, and whether they left the room.',
  document: `query Interests(${scopeDeclarations}, $first: Int = 100) {
  interests(${scopeArguments}) {
    ${recordFields}
    count
    interests(first: $first) {
      tie ${placeFields}
      interest {
        id name nature items leftRoom dispensation member { ${memberFields} }
        about { ${placeItemFields} }
        ${readingFields}
      }
    }
  }
}`,
  variables: z.strictObject({ ...scopeVariables, ...firstVariable }),
  example: { council: 'barnet-case' },
  answer: z.strictObject({
    interests: recordAnswer.extend({
      count: z.number().int(),
      interests: z.array(
        placeAnswer.extend({
          tie: tieAnswer,
          interest: z.strictObject({
            id: z.string(),
            name: z.string(),
            nature: text,
            items: z.array(z.string()),
            leftRoom: z.boolean().nullable(),
            dispensation: z.boolean().nullable(),
            member: memberAnswer,
            about: z.array(placeItemAnswer),
            ...readingAnswer,
          }),
        }),
      ),
    }),
  }),
});
