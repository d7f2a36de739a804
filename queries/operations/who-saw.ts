import { z } from 'zod';
import { placedCommitteeAnswer, placedCommitteeFields } from './answer-parts.ts';
import {
  matterAnswer,
  matterArguments,
  matterDeclarations,
  matterFields,
  matterVariables,
  sightingAnswer,
  sightingFields,
} from './matter-parts.ts';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  placeMeetingAnswer,
  placeMeetingFields,
  recordAnswer,
  recordFields,
} from './record-parts.ts';

const count = z.number().int();

export const whoSaw = defineOperation({
  name: 'who-saw',
  description: 'Which committees saw a matter, when, and what they did with it.',
  document: `query WhoSaw(${matterDeclarations}, $first: Int = 100) {
  whoSaw(${matterArguments}) {
    ${recordFields}
    ${matterFields}
    count proposedCount rejectedCount
    committees {
      name count seenCount
      committee { ${placedCommitteeFields} }
      firstMeeting { ${placeMeetingFields} }
      lastMeeting { ${placeMeetingFields} }
    }
    sightings(first: $first) { ${sightingFields} }
    proposed(first: $first) { ${sightingFields} }
  }
}`,
  variables: z.strictObject({ ...matterVariables, ...firstVariable }),
  example: { query: 'Ofsted', council: 'barnet-case' },
  answer: z.strictObject({
    whoSaw: recordAnswer.extend({
      matter: matterAnswer,
      count,
      proposedCount: count,
      rejectedCount: count,
      committees: z.array(
        z.strictObject({
          name: z.string(),
          count,
          seenCount: count,
          committee: placedCommitteeAnswer,
          firstMeeting: placeMeetingAnswer,
          lastMeeting: placeMeetingAnswer,
        }),
      ),
      sightings: z.array(sightingAnswer),
      proposed: z.array(sightingAnswer),
    }),
  }),
});
