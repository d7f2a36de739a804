import type { CaseMeeting } from '../../schema/case/case-meeting.ts';
import { nameKey, toNamedPerson } from './person-name.ts';

/** One row of the attendance table and one `attendee` of the web service. */
export interface Attendee {
  /** Null for somebody who has no member page. */
  uid: number | null;
  name: string;
  role: string;
  status: string;
}

/**
 * Who was listed: the meeting's own list where it has one, otherwise what the notes say about the chair,
 * apologies, substitutes and absences, each person once. People without a name ("a co-opted member") are in
 * the minutes only.
 */
export function attendeesOf(meeting: CaseMeeting, members: Map<string, { uid: number }>): Attendee[] {
  const uidOf = (name: string): number | null => members.get(nameKey(name))?.uid ?? null;
  if (meeting.attendance) {
    return meeting.attendance.map(({ uid, name, role, status }) => ({
      uid: uid ?? uidOf(name),
      name,
      role,
      status,
    }));
  }
  const { apologies = [], substitutes = [], absent = [] } = meeting.attendanceNotes ?? {};
  const rows = new Map<string, Attendee>();
  const add = (written: string, role: string, status: string): void => {
    const person = toNamedPerson(written);
    const key = nameKey(person.name);
    if (person.named && !rows.has(key))
      rows.set(key, { uid: uidOf(person.name), name: person.name, role, status });
  };
  if (meeting.chair) add(meeting.chair, 'Chair', 'Present, as expected');
  for (const pair of substitutes) add(pair.substitute, 'Substitute', 'Present, as substitute');
  const represented = new Set(substitutes.map((pair) => nameKey(toNamedPerson(pair.absent ?? '').name)));
  for (const written of apologies) add(written, 'Committee Member', apologyStatus(written, represented));
  // A member who is only said to have been substituted did not apologise on record: the list leaves it open.
  for (const pair of substitutes) if (pair.absent) add(pair.absent, 'Committee Member', 'Expected');
  for (const name of absent) add(name, 'Committee Member', 'Absent');
  return [...rows.values()];
}

function apologyStatus(written: string, represented: Set<string>): string {
  const person = toNamedPerson(written);
  if (/arrived|present/.test(person.remark)) return 'Present, as expected';
  if (person.remark.includes('late')) return 'Expected';
  return represented.has(nameKey(person.name)) ? 'Apologies, sent representative' : 'Apologies';
}
