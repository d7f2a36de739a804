import type { OverlapAnswer } from '../answers.ts';
import { toCounted } from './counted.ts';
import { toSpanText } from './dates.ts';

type Seat = OverlapAnswer['members'][number]['a'];
type Presence = NonNullable<OverlapAnswer['room']>['people'][number]['a'][number];

const bases: Readonly<Record<Seat['basis'], string>> = {
  MEMBERSHIP: 'listed as a member',
  PRESENT: 'present at its meetings',
  LISTED: 'on the list of its meetings',
  SUBSTITUTE: 'in another’s place alone',
};

/** "listed as a member: Chair from 20 May 2015; present at 3 of 4 meetings that name them". */
export function toSeatText({ basis, memberships, present, asSubstitute, named }: Seat): string {
  const seats = memberships.map(({ role, from, to }) =>
    [role, toSpanText(from, to)].filter(Boolean).join(' '),
  );
  const substitute = asSubstitute === 0 ? '' : `, ${String(asSubstitute)} of them in another’s place`;
  const attended =
    named === 0 ? '' : `; present at ${String(present)} of ${toCounted(named, 'meeting')} that name them`;
  if (basis === 'PRESENT' && named > 0 && seats.length === 0) return attended.slice(2) + substitute;
  return `${bases[basis]}${seats.length === 0 ? '' : `: ${seats.join(', ')}`}${attended}${substitute}`;
}

/** How somebody was in the room, where it was not simply as a member. */
export function toPresenceMarks({ attendance, asSubstitute, outOfRoom }: Presence): string[] {
  const marks = [
    attendance.status === 'IN_ATTENDANCE' && 'as a guest',
    asSubstitute && 'in another’s place',
    attendance.arrivedLate && 'came late',
    attendance.leftEarly && 'left early',
    outOfRoom && 'left the room for it, or took no part',
  ];
  return marks.filter((mark) => typeof mark === 'string');
}
