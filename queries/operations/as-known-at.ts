import { z } from 'zod';
import {
  coverageAnswer,
  coverageFields,
  meetingAnswer,
  meetingFields,
  placedCommitteeAnswer,
  placedCommitteeFields,
} from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
  readingAnswer,
  readingFields,
} from './record-parts.ts';

const text = z.string().nullable();
const state = z.enum(['IN_RECORD', 'NOT_YET_CAPTURED']);
const fieldFields = 'fields { field then now changed }';
const fieldAnswer = z.array(
  z.strictObject({ field: z.string(), then: text, now: text, changed: z.boolean() }),
);
const correctionFields = `id field before after decidedAt item { ${placeItemFields} meeting { ${placeMeetingFields} } } ${readingFields}`;
const correctionAnswer = z.array(
  z.strictObject({
    id: z.string(),
    field: z.string(),
    before: text,
    after: text,
    decidedAt: text,
    item: placeItemAnswer.extend({ meeting: placeMeetingAnswer }),
    ...readingAnswer,
  }),
);

export const asKnownAt = defineOperation({
  name: 'as-known-at',
  description: 'What the record said of a meeting on a day, and what was corrected or changed since.',
  document: `query AsKnownAt($meeting: ID!, $at: String!) {
  asKnownAt(meeting: $meeting, at: $at) {
    at state reason firstCapturedAt notices
    meeting { ${meetingFields} committees { ${placedCommitteeFields} } }
    ${fieldFields}
    items { state item { id number title } ${fieldFields} }
    vanishedSince { id kind title retiredAt }
    changedSince { item { id number title } revision { field value knownFrom knownTo } }
    correctedSince { ${correctionFields} }
    correctedBefore { ${correctionFields} }
    coverage { ${coverageFields} }
  }
}`,
  variables: z.strictObject({
    meeting: z.string().describe('id of the meeting'),
    at: z.string().describe('a day, as 2017-07-18, or an instant, as 2017-07-18T14:00:00Z'),
  }),
  example: { meeting: 'barnet-case:meeting:8692', at: '2017-07-31' },
  answer: z.strictObject({
    asKnownAt: z.strictObject({
      at: z.string(),
      state,
      reason: z.string(),
      firstCapturedAt: text,
      notices: z.array(z.string()),
      meeting: meetingAnswer.extend({ committees: z.array(placedCommitteeAnswer) }),
      fields: fieldAnswer,
      items: z.array(
        z.strictObject({
          state,
          item: z.strictObject({ id: z.string(), number: text, title: z.string() }),
          fields: fieldAnswer,
        }),
      ),
      vanishedSince: z.array(
        z.strictObject({ id: z.string(), kind: z.string(), title: text, retiredAt: text }),
      ),
      changedSince: z.array(
        z.strictObject({
          item: z.strictObject({ id: z.string(), number: text, title: z.string() }).nullable(),
          revision: z.strictObject({ field: z.string(), value: text, knownFrom: text, knownTo: text }),
        }),
      ),
      correctedSince: correctionAnswer,
      correctedBefore: correctionAnswer,
      coverage: coverageAnswer,
    }),
  }),
});
