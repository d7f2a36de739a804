import { z } from 'zod';
import { committeeAnswer, committeeFields } from './answer-parts.ts';
import { defineOperation } from './operation.ts';

const text = z.string().nullable();

export const councils = defineOperation({
  name: 'councils',
  description: 'The councils in the graph, with their committees.',
  document: `query Councils($after: String) {
  councils(first: 100, after: $after) {
    nodes { id slug name notice originalBaseUrl committees { ${committeeFields} } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: z.strictObject({ after: z.string().optional().describe('endCursor of the page before') }),
  example: {},
  answer: z.strictObject({
    councils: z.strictObject({
      nodes: z.array(
        z.strictObject({
          id: z.string(),
          slug: z.string(),
          name: z.string(),
          notice: text,
          originalBaseUrl: text,
          committees: z.array(committeeAnswer),
        }),
      ),
      pageInfo: z.strictObject({ hasNextPage: z.boolean(), endCursor: text }),
    }),
  }),
});
