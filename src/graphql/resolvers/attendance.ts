import { loadEvidenceOfAttendances, loadReplacedMembers } from '../../../queries/read/load-facts.ts';
import {
  loadMeetingsOfAttendances,
  loadMembersOfAttendances,
  loadOfficersOfAttendances,
} from '../../../queries/read/load-related.ts';
import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';
import { isConflict } from '../facts/attendance-conflict.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { oneOf, theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const attendanceResolvers = {
  ...originResolvers,
  status: ({ status }) => status ?? 'UNKNOWN',
  statusBasis: ({ statusBasis }) => statusBasis?.replaceAll('-', '_').toUpperCase() ?? null,
  conflict: isConflict,
  inPlaceOfName: ({ inPlaceOf }) => inPlaceOf,
  inPlaceOf: oneOf(loadReplacedMembers),
  evidence: evidenceOf(loadEvidenceOfAttendances),
  member: oneOf(loadMembersOfAttendances),
  officer: oneOf(loadOfficersOfAttendances),
  meeting: theOf(loadMeetingsOfAttendances, 'meeting'),
} satisfies TypeResolvers<AttendanceRow>;
