import { z } from 'zod';
import { sourceAnswer, sourceFields } from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  comparedAnswer,
  comparedFields,
  comparedFragment,
  examplePair,
  matterAnswer,
  matterArguments,
  matterDeclarations,
  matterFields,
  matterVariables,
  pairArguments,
  pairDeclarations,
  pairVariables,
} from './pair-parts.ts';
import {
  evidenceAnswer,
  evidenceFields,
  firstVariable,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
  recordAnswer,
  recordFields,
} from './record-parts.ts';

const text = z.string().nullable();
const count = z.number().int();
const member = z.strictObject({ id: z.string(), name: z.string() });
const attendance = z.strictObject({
  id: z.string(),
  status: z.string(),
  role: text,
  inPlaceOfName: text,
  arrivedLate: z.boolean().nullable(),
  leftEarly: z.boolean().nullable(),
  evidence: evidenceAnswer,
  source: sourceAnswer,
});
const seat = z.strictObject({
  basis: z.enum(['MEMBERSHIP', 'PRESENT', 'LISTED', 'SUBSTITUTE']),
  present: count,
  asSubstitute: count,
  named: count,
  memberships: z.array(
    z.strictObject({
      id: z.string(),
      role: z.string(),
      from: text,
      to: text,
      basis: text,
      source: sourceAnswer,
    }),
  ),
  attendances: z.array(attendance),
});
const presences = z.array(
  z.strictObject({
    committeeName: z.string(),
    asSubstitute: z.boolean(),
    outOfRoom: z.boolean(),
    meeting: placeMeetingAnswer,
    items: z.array(placeItemAnswer),
    attendance,
  }),
);
const side = z.strictObject({ name: z.string(), meetings: count, told: count });

export const overlap = defineOperation({
  name: 'overlap',
  description: 'Who sat on two committees; and, where a matter is named, who was in the room for it in both.',
  document: `query Overlap(${pairDeclarations}, ${matterDeclarations}, $first: Int = 100) {
  overlap(${pairArguments}, ${matterArguments}) {
    ${recordFields}
    count ${matterFields}
    ${comparedFields}
    members(first: $first) { member { id name } a { ...seat } b { ...seat } }
    room {
      state reason count
      a { name meetings told } b { name meetings told }
      people(first: $first) { member { id name } a { ...presence } b { ...presence } }
    }
  }
}
fragment seat on SeatOn {
  basis present asSubstitute named
  memberships { id role from to basis ${sourceFields} }
  attendances { ...coming }
}
fragment presence on Presence {
  committeeName asSubstitute outOfRoom
  meeting { ${placeMeetingFields} } items { ${placeItemFields} } attendance { ...coming }
}
fragment coming on Attendance { id status role inPlaceOfName arrivedLate leftEarly ${evidenceFields} ${sourceFields} }
${comparedFragment}`,
  variables: z.strictObject({ ...pairVariables, ...matterVariables, ...firstVariable }),
  example: { ...examplePair, query: 'Ofsted' },
  answer: z.strictObject({
    overlap: recordAnswer.extend({
      count,
      matter: matterAnswer.nullable(),
      a: comparedAnswer,
      b: comparedAnswer,
      members: z.array(z.strictObject({ member, a: seat, b: seat })),
      room: z
        .strictObject({
          state: recordAnswer.shape.state,
          reason: z.string(),
          count,
          a: side,
          b: side,
          people: z.array(z.strictObject({ member, a: presences, b: presences })),
        })
        .nullable(),
    }),
  }),
});
