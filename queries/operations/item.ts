import { z } from 'zod';
import {
  committeeAnswer,
  committeeFields,
  documentAnswer,
  documentFields,
  meetingAnswer,
  meetingFields,
  outcomeAnswer,
  sourceAnswer,
  sourceFields,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';

const text = z.string().nullable();

export const item = defineOperation({
  name: 'item',
  description: 'An agenda item with its texts, decisions, documents, issues and source.',
  document: `query Item($id: ID!) {
  agendaItem(id: $id) {
    id aiId position number title heading procedural restricted minutesCut agendaText decisionText minutesText
    votesText referToCommittee notice
    ${sourceFields}
    meeting { ${meetingFields} }
    committees { ${committeeFields} }
    decisions { id text outcome method confidence evidence { field quote start end } }
    documents { ${documentFields} }
    issues { id title basis }
  }
}`,
  variables: z.strictObject({ id: z.string().describe('id of the agenda item') }),
  example: { id: 'barnet-case:item:22263' },
  answer: z.strictObject({
    agendaItem: z
      .strictObject({
        id: z.string(),
        aiId: z.number().nullable(),
        position: z.number(),
        number: text,
        title: z.string(),
        heading: z.boolean(),
        procedural: z.boolean(),
        restricted: z.boolean(),
        minutesCut: z.boolean(),
        agendaText: text,
        decisionText: text,
        minutesText: text,
        votesText: text,
        referToCommittee: text,
        notice: text,
        source: sourceAnswer,
        meeting: meetingAnswer,
        committees: z.array(committeeAnswer),
        decisions: z.array(
          z.strictObject({
            id: z.string(),
            text: z.string(),
            outcome: outcomeAnswer,
            method: z.string(),
            confidence: z.number(),
            evidence: z.array(
              z.strictObject({ field: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
            ),
          }),
        ),
        documents: z.array(documentAnswer),
        issues: z.array(z.strictObject({ id: z.string(), title: z.string(), basis: z.string() })),
      })
      .nullable(),
  }),
});
