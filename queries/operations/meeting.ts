import { z } from 'zod';
import {
  committeeAnswer,
  committeeFields,
  documentAnswer,
  documentFields,
  meetingAnswer,
  meetingFields,
  outcomeAnswer,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';

const text = z.string().nullable();

export const meeting = defineOperation({
  name: 'meeting',
  description: 'A meeting with its agenda, attendance and documents.',
  document: `query Meeting($id: ID!) {
  meeting(id: $id) {
    ${meetingFields} rescheduled actualStart actualFinish note readFrom notice
    committees { ${committeeFields} }
    items { id position number title heading procedural restricted minutesCut decisions { id outcome } }
    attendance { id name role status statusText party member { id } }
    documents { ${documentFields} }
    formerly { id kind title retiredAt }
  }
}`,
  variables: z.strictObject({ id: z.string().describe('id of the meeting') }),
  example: { id: 'barnet-case:meeting:8692' },
  answer: z.strictObject({
    meeting: meetingAnswer
      .extend({
        rescheduled: text,
        actualStart: text,
        actualFinish: text,
        note: text,
        readFrom: z.array(z.string()),
        notice: text,
        committees: z.array(committeeAnswer),
        items: z.array(
          z.strictObject({
            id: z.string(),
            position: z.number(),
            number: text,
            title: z.string(),
            heading: z.boolean(),
            procedural: z.boolean(),
            restricted: z.boolean(),
            minutesCut: z.boolean(),
            decisions: z.array(z.strictObject({ id: z.string(), outcome: outcomeAnswer })),
          }),
        ),
        attendance: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            role: text,
            status: z.string(),
            statusText: text,
            party: text,
            member: z.strictObject({ id: z.string() }).nullable(),
          }),
        ),
        documents: z.array(documentAnswer),
        formerly: z.array(z.strictObject({ id: z.string(), kind: z.string(), title: text, retiredAt: text })),
      })
      .nullable(),
  }),
});
