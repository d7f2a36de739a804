import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  daysAnswer,
  firstVariable,
  matterScopeArguments,
  matterScopeDeclarations,
  matterScopeVariables,
  placeAnswer,
  placeFields,
  recordAnswer,
  recordFields,
  sightingAnswer,
  sightingFields,
} from './record-parts.ts';

const count = z.number().int();
const toldBy = z.enum(['OFFICER_REPORT_IN_MINUTES', 'INSPECTION_OR_AUDIT', 'MEMBERS_IN_MINUTES']);

export const statements = defineOperation({
  name: 'statements',
  description:
    'What reports and members said of how a matter stands, and what inspections said, side by side in order of time.',
  document: `query Statements(${matterScopeDeclarations}, $first: Int = 100) {
  statements(${matterScopeArguments}) {
    ${recordFields}
    title basis issue { id title }
    count bySource { toldBy count }
    statements(first: $first) {
      toldBy quote field start end holdsWords marks { start end }
      daysToInspection { least most }
      ${sightingFields}
      ${placeFields}
    }
  }
}`,
  variables: z.strictObject({ ...matterScopeVariables, ...firstVariable }),
  example: { query: 'Ofsted', council: 'barnet-case' },
  answer: z.strictObject({
    statements: recordAnswer.extend({
      title: z.string(),
      basis: z.enum(['ISSUE', 'TEXT']),
      issue: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
      count,
      bySource: z.array(z.strictObject({ toldBy, count })),
      statements: z.array(
        placeAnswer.extend({
          toldBy,
          quote: z.string(),
          field: z.enum(['MINUTES', 'DECISION']),
          start: count,
          end: count,
          holdsWords: z.boolean().nullable(),
          marks: z.array(z.strictObject({ start: count, end: count })),
          daysToInspection: daysAnswer,
          sighting: sightingAnswer,
        }),
      ),
    }),
  }),
});
