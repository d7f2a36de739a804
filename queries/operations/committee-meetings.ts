import { z } from 'zod';
import {
  meetingAnswer,
  meetingFields,
  placedCommitteeAnswer,
  placedCommitteeFields,
  sourceAnswer,
  sourceFields,
  windowVariables,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';

const text = z.string().nullable();

export const committeeMeetings = defineOperation({
  name: 'committee-meetings',
  description: 'A committee with its names, remit and members, and a page of its meetings.',
  document: `query CommitteeMeetings($id: ID!, $from: Date, $to: Date, $first: Int = 50, $after: String) {
  committee(id: $id) {
    ${placedCommitteeFields} notice meetingsListed failure
    names { name from to basis }
    remits { text }
    members { role from to member { id name party ward } }
    ${sourceFields}
    meetings(from: $from, to: $to, first: $first, after: $after) {
      nodes { ${meetingFields} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  variables: z.strictObject({
    id: z.string().describe('id of the committee'),
    first: z.coerce
      .number<number | string>()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('how many meetings, 100 at most'),
    after: z.string().optional().describe('endCursor of the page before'),
    ...windowVariables,
  }),
  example: { id: 'barnet-case:committee:697' },
  answer: z.strictObject({
    committee: placedCommitteeAnswer
      .extend({
        notice: text,
        meetingsListed: z.number().nullable(),
        failure: text,
        names: z.array(z.strictObject({ name: z.string(), from: text, to: text, basis: text })),
        remits: z.array(z.strictObject({ text: z.string() })),
        members: z.array(
          z.strictObject({
            role: z.string(),
            from: text,
            to: text,
            member: z.strictObject({ id: z.string(), name: z.string(), party: text, ward: text }),
          }),
        ),
        source: sourceAnswer,
        meetings: z.strictObject({
          nodes: z.array(meetingAnswer),
          pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: text }),
        }),
      })
      .nullable(),
  }),
});
