import { z } from 'zod';
import { sourceAnswer, sourceFields } from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  firstVariable,
  placeMeetingAnswer,
  placeMeetingFields,
  recordAnswer,
  recordFields,
  scopeVariables,
  toChoice,
} from './record-parts.ts';

const count = z.number().int();
const text = z.string().nullable();
const kinds = ['NEW', 'CHANGED', 'RETIRED'] as const;
const subjects = ['COMMITTEE', 'MEETING', 'ITEM', 'DOCUMENT', 'MEMBERSHIP', 'ATTENDANCE', 'OTHER'] as const;
const kind = z.enum(kinds);
const subject = z.enum(subjects);

export const changes = defineOperation({
  name: 'changes',
  description:
    'What changed in our copy since a day or an instant: what is new, what says something else, what is gone.',
  document: `query Changes($since: String!, $committee: ID, $council: String, $kind: ChangeKind, $subject: ChangeSubject, $first: Int = 100) {
  changes(since: $since, committee: $committee, council: $council, kind: $kind, subject: $subject) {
    ${recordFields}
    since firstCapturedAt lastCapturedAt
    count counts { kind subject count }
    changes(first: $first) {
      kind subject subjectId title field before after
      capture { at ${sourceFields} }
      committeeNames meeting { ${placeMeetingFields} }
    }
  }
}`,
  variables: z.strictObject({
    since: z.string().describe('a day, as 2017-07-18, or an instant, as 2017-07-18T14:00:00Z'),
    committee: scopeVariables.committee,
    council: scopeVariables.council,
    kind: toChoice(kinds),
    subject: toChoice(subjects),
    ...firstVariable,
  }),
  example: { since: '2018-01-01', committee: 'barnet-case:committee:697', subject: 'MEETING' },
  answer: z.strictObject({
    changes: recordAnswer.extend({
      since: z.string(),
      firstCapturedAt: text,
      lastCapturedAt: text,
      count,
      counts: z.array(z.strictObject({ kind, subject, count })),
      changes: z.array(
        z.strictObject({
          kind,
          subject,
          subjectId: z.string(),
          title: z.string(),
          field: text,
          before: text,
          after: text,
          capture: z.strictObject({ at: z.string(), source: sourceAnswer }),
          committeeNames: z.array(z.string()),
          meeting: placeMeetingAnswer.nullable(),
        }),
      ),
    }),
  }),
});
