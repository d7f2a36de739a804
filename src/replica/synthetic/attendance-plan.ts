import type { CaseAttendance } from '../../../schema/case/case-meeting.ts';
import { type Membership, seatedOn } from './members.ts';
import type { PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';
import { firstNames, officers, surnames } from './words.ts';

export interface AttendancePlan {
  truth: Truth['attendance'][number];
  listed: CaseAttendance[];
}

/**
 * Who came: most, some with an apology and a substitute, a few without a word. One committee in ten never
 * fills the list in and leaves everybody "Expected".
 */
export function planAttendance(
  meeting: PlannedMeeting,
  membership: Membership,
  random: Random,
): AttendancePlan {
  const seated = seatedOn(membership.seats.get(meeting.cid) ?? [], meeting.date);
  const names = new Set(seated.map(({ name }) => name));
  const truth: AttendancePlan['truth'] = {
    mid: meeting.mid,
    present: [],
    apologies: [],
    absent: [],
    substitutes: [],
  };
  const listed: CaseAttendance[] = [];
  for (const { name, role } of seated) {
    const kept = membership.dutiful.has(name) || random.chance(0.87);
    const says = !kept && random.chance(0.8);
    const substitute =
      says && random.chance(0.35) ? freeSubstitute(meeting.date, membership, names, random) : undefined;
    if (kept) truth.present.push(name);
    else if (says) truth.apologies.push(name);
    else truth.absent.push(name);
    const status = kept
      ? 'Present, as expected'
      : !says
        ? 'Absent'
        : substitute
          ? 'Apologies, sent representative'
          : 'Apologies';
    listed.push({ name, role, status });
    if (substitute === undefined) continue;
    names.add(substitute);
    truth.substitutes.push({ absent: name, substitute });
    listed.push({ name: substitute, role: 'Substitute', status: 'Present, as substitute', inPlaceOf: name });
  }
  const officersThere = random.some(officers, 2).map((post, at) => ({
    uid: 900 + ((meeting.cid + at * 7) % 60),
    name: `${firstNames[(meeting.cid + at) % firstNames.length] ?? ''} ${surnames[(meeting.cid * 3 + at) % surnames.length] ?? ''}`,
    role: 'Officer',
    status: 'In attendance',
    post,
  }));
  const neverFilledIn = meeting.cid % 10 === 3;
  return {
    truth,
    listed: [
      ...listed
        .filter((entry) => !neverFilledIn || !entry.inPlaceOf)
        .map((entry) => (neverFilledIn ? { ...entry, status: 'Expected' } : entry)),
      ...officersThere.map(({ uid, name, role, status }) => ({ uid, name, role, status })),
    ],
  };
}

function freeSubstitute(
  date: string,
  membership: Membership,
  taken: Set<string>,
  random: Random,
): string | undefined {
  const free = membership.members.filter(
    ({ name, terms }) =>
      !taken.has(name) && (terms ?? []).some(({ from, to }) => from <= date && (!to || date < to)),
  );
  return free.length > 0 ? random.pick(free).name : undefined;
}
