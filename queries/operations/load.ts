import { z } from 'zod';
import { defineOperation } from './operation.ts';
import {
  bodyAnswer,
  bodyFields,
  committeeScopeArguments,
  committeeScopeDeclarations,
  committeeScopeVariables,
  firstVariable,
  recordAnswer,
  recordFields,
  toChoice,
} from './record-parts.ts';

const count = z.number().int();
const mean = z.number().nullable();
const bucketFields =
  'label dated meetings meetingsNotHeld meetingsWithAgenda meetingsWithMinutes items substantiveItems ' +
  'itemsPerMeeting substantivePerMeeting papers papersPerMeeting pages pagesState minutesCharacters ' +
  'minutesPerMeeting itemsCut';
const bucketAnswer = z.strictObject({
  label: z.string().nullable(),
  dated: z.boolean(),
  meetings: count,
  meetingsNotHeld: count,
  meetingsWithAgenda: count,
  meetingsWithMinutes: count,
  items: count,
  substantiveItems: count,
  itemsPerMeeting: mean,
  substantivePerMeeting: mean,
  papers: count,
  papersPerMeeting: mean,
  pages: count.nullable(),
  pagesState: z.enum(['IN_RECORD', 'NOT_IN_RECORD', 'NOT_IN_OUR_COPY']),
  minutesCharacters: count,
  minutesPerMeeting: mean,
  itemsCut: count,
});

export const load = defineOperation({
  name: 'load',
  description:
    'How much committees had on their agendas: meetings, items, papers and length of minutes by year or month.',
  document: `query Load(${committeeScopeDeclarations}, $bucket: Bucket = YEAR, $first: Int = 100) {
  load(${committeeScopeArguments}, bucket: $bucket) {
    ${recordFields}
    count
    committees(first: $first) {
      committee { ${bodyFields} }
      buckets { ${bucketFields} }
      total { ${bucketFields} }
    }
    total { ${bucketFields} }
  }
}`,
  variables: z.strictObject({
    ...committeeScopeVariables,
    bucket: toChoice(['YEAR', 'MONTH', 'ALL']),
    ...firstVariable,
  }),
  example: { committee: 'barnet-case:committee:697', bucket: 'YEAR' },
  answer: z.strictObject({
    load: recordAnswer.extend({
      count,
      committees: z.array(
        z.strictObject({
          committee: bodyAnswer,
          buckets: z.array(bucketAnswer),
          total: bucketAnswer.nullable(),
        }),
      ),
      total: bucketAnswer.nullable(),
    }),
  }),
});
