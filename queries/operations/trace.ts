import { z } from 'zod';
import {
  coverageAnswer,
  coverageFields,
  outcomeAnswer,
  placedCommitteeAnswer,
  placedCommitteeFields,
  quoteFields,
  quotesAnswer,
  sourceAnswer,
  sourceFields,
  verdictAnswer,
  windowVariables,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';

const text = z.string().nullable();

export const trace = defineOperation({
  name: 'trace',
  description:
    'Where some words were before a committee, by committee and date, with the verdict and coverage of each committee.',
  document: `query Trace($query: String!, $council: String, $committees: [ID!], $from: Date, $to: Date) {
  trace(query: $query, council: $council, committees: $committees, from: $from, to: $to) {
    query from to method ignoredWords summary notices
    verdicts { verdict committees }
    committees {
      name verdict reason hitCount
      committee { ${placedCommitteeFields} }
      hits {
        committeeName inWindow fields outcomes score
        ${quoteFields}
        meeting { id date dateFrom dateTo dateText datePrecision status }
        item { id number title ${sourceFields} }
      }
      coverage { ${coverageFields} }
    }
    coverage { ${coverageFields} }
  }
}`,
  variables: z.strictObject({
    query: z
      .string()
      .describe('words, "phrases", title: decision: minutes: before either, -word to leave out'),
    council: z.string().optional().describe("only this council's committees, by its slug"),
    committees: z.array(z.string()).optional().describe('only these committees, by id or CId'),
    ...windowVariables,
  }),
  example: { query: 'Ofsted', council: 'barnet-case' },
  answer: z.strictObject({
    trace: z.strictObject({
      query: z.string(),
      from: text,
      to: text,
      method: z.literal('TEXT'),
      ignoredWords: z.array(z.string()),
      summary: z.string(),
      notices: z.array(z.string()),
      verdicts: z.array(z.strictObject({ verdict: verdictAnswer, committees: z.number() })),
      committees: z.array(
        z.strictObject({
          name: z.string(),
          verdict: verdictAnswer,
          reason: z.string(),
          hitCount: z.number(),
          committee: placedCommitteeAnswer,
          hits: z.array(
            z.strictObject({
              committeeName: z.string(),
              inWindow: z.enum(['INSIDE', 'POSSIBLY']),
              fields: z.array(z.enum(['TITLE', 'DECISION', 'MINUTES'])),
              outcomes: z.array(outcomeAnswer),
              score: z.number(),
              quotes: quotesAnswer,
              meeting: z.strictObject({
                id: z.string(),
                date: text,
                dateFrom: text,
                dateTo: text,
                dateText: z.string(),
                datePrecision: z.string(),
                status: z.string(),
              }),
              item: z.strictObject({ id: z.string(), number: text, title: z.string(), source: sourceAnswer }),
            }),
          ),
          coverage: coverageAnswer,
        }),
      ),
      coverage: coverageAnswer,
    }),
  }),
});
