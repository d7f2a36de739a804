import { z } from 'zod';
import { attendanceStatuses } from '../../schema/records/attendance.ts';
import { sourceAnswer, sourceFields } from './answer-parts.ts';
import { defineOperation } from './operation.ts';
import {
  evidenceAnswer,
  evidenceFields,
  firstVariable,
  memberAnswer,
  memberFields,
  placeItemAnswer,
  placeItemFields,
  placeMeetingAnswer,
  placeMeetingFields,
  recordAnswer,
  recordFields,
  scopeArguments,
  scopeDeclarations,
  scopeVariables,
} from './record-parts.ts';

const text = z.string().nullable();
const flag = z.boolean().nullable();
const status = z.enum(attendanceStatuses);

const personFields =
  `id name role status statusText statusBasis listedStatus minutesStatus conflict capacity party arrivedLate leftEarly ` +
  `inPlaceOfName member { ${memberFields} }`;
const personShape = {
  id: z.string(),
  name: z.string(),
  role: text,
  status,
  statusText: text,
  statusBasis: z.enum(['ATTENDANCE_LIST', 'MINUTES']).nullable(),
  listedStatus: status.nullable(),
  minutesStatus: status.nullable(),
  conflict: z.boolean(),
  capacity: text,
  party: text,
  arrivedLate: flag,
  leftEarly: flag,
  inPlaceOfName: text,
  member: memberAnswer,
};
const person = z.strictObject(personShape);
const people = z.array(person);
const quoted = person.extend({ evidence: evidenceAnswer });
const named = z.strictObject({ id: z.string(), name: z.string() }).nullable();

export const whoWasThere = defineOperation({
  name: 'who-was-there',
  description: 'Who chaired, who was present or away, and who stood in for whom when items were taken.',
  document: `query WhoWasThere(${scopeDeclarations}, $first: Int = 100) {
  whoWasThere(${scopeArguments}) {
    ${recordFields}
    count
    occasions(first: $first) {
      state reason chairNote committeeNames inWindow
      meeting { ${placeMeetingFields} ${sourceFields} }
      items { ${placeItemFields} }
      chair { ${personFields} }
      present { ${personFields} }
      inAttendance { ${personFields} }
      away { ${personFields} ${evidenceFields} }
      unknown { ${personFields} }
      officers { ${personFields} }
      substitutions { absentName substitute { ${personFields} ${evidenceFields} } absent { id name } }
      conflicts { ${personFields} ${evidenceFields} }
      outOfRoom { id name nature ${evidenceFields} }
    }
  }
}`,
  variables: z.strictObject({ ...scopeVariables, ...firstVariable }),
  example: { item: 'barnet-case:item:22263' },
  answer: z.strictObject({
    whoWasThere: recordAnswer.extend({
      count: z.number().int(),
      occasions: z.array(
        z.strictObject({
          state: z.enum(['IN_RECORD', 'NOT_IN_RECORD', 'NOT_IN_OUR_COPY']),
          reason: z.string(),
          chairNote: z.string(),
          committeeNames: z.array(z.string()),
          inWindow: z.enum(['INSIDE', 'POSSIBLY']),
          meeting: placeMeetingAnswer.extend({ source: sourceAnswer }),
          items: z.array(placeItemAnswer),
          chair: person.nullable(),
          present: people,
          inAttendance: people,
          away: z.array(quoted),
          unknown: people,
          officers: people,
          substitutions: z.array(
            z.strictObject({ absentName: text, substitute: quoted.nullable(), absent: named }),
          ),
          conflicts: z.array(quoted),
          outOfRoom: z.array(
            z.strictObject({ id: z.string(), name: z.string(), nature: text, evidence: evidenceAnswer }),
          ),
        }),
      ),
    }),
  }),
});
