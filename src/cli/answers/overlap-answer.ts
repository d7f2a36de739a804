import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { overlap } from '../../../queries/operations/overlap.ts';
import { counted } from '../../counted.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toAddress } from './cited.ts';
import { toSideLines } from './pair-text.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof overlap>['overlap'];
type Seat = Answer['members'][number]['a'];
type Room = NonNullable<Answer['room']>;
type Presence = Room['people'][number]['a'][number];

const bases = {
  MEMBERSHIP: 'listed as a member',
  PRESENT: 'present at its meetings',
  LISTED: 'on the list of its meetings',
  SUBSTITUTE: 'in another’s place alone',
} as const;

/** "listed as a member: Chair, since 2015-05-20; present at 3 of 4 meetings that name them". */
function toSeatText({ basis, memberships, present, asSubstitute, named }: Seat): string {
  const seats = memberships.map(({ role, from, to }) =>
    [role, from ? `from ${from}` : '', to ? `to ${to}` : ''].filter((part) => part !== '').join(' '),
  );
  const substitute = asSubstitute === 0 ? '' : `, ${String(asSubstitute)} in another’s place`;
  const attended =
    named === 0
      ? ''
      : `; present at ${String(present)} of ${counted(named, 'meeting')} that name them${substitute}`;
  return `${bases[basis]}${seats.length === 0 ? '' : `: ${seats.join('; ')}`}${attended}`;
}

const toPage = ({ memberships, attendances }: Seat): string =>
  toAddress(memberships[0]?.source ?? attendances[0]?.source ?? null) ?? '';

function toPresenceText({
  meeting,
  committeeName,
  items,
  asSubstitute,
  outOfRoom,
  attendance,
}: Presence): string {
  const how = [
    attendance.status === 'IN_ATTENDANCE' ? 'as a guest' : '',
    asSubstitute ? 'in another’s place' : '',
    attendance.arrivedLate ? 'came late' : '',
    attendance.leftEarly ? 'left early' : '',
    outOfRoom ? 'left the room for it, or took no part' : '',
  ].filter((part) => part !== '');
  const titles = items.map(({ title }) => title).join('; ');
  return `${meeting.dateText}  ${committeeName}: ${titles}${how.length === 0 ? '' : ` (${how.join(', ')})`}`;
}

function toRoomLines({ state, reason, count, people }: Room, title: string): string[] {
  return [
    '',
    wrap(`In the room for “${title}” in both: ${state.replaceAll('_', ' ')}. ${reason}`),
    ...people.flatMap(({ member, a, b }) => [
      `  ${member.name}`,
      ...[...a, ...b].flatMap((presence) => {
        const address = toAddress(presence.attendance.source);
        return [
          wrap(toPresenceText(presence), 100, '    '),
          ...(address === null ? [] : [`      ${address}`]),
        ];
      }),
    ]),
    ...(people.length < count ? [`Shown: the first ${String(people.length)} of ${String(count)}.`] : []),
  ];
}

const heading = ['list', 'member', 'on a', 'on b', 'page of a', 'page of b'] as const;

/** Who sat on two committees, and who was in the room for a matter in both. */
export function toOverlapAnswer(
  { overlap: answer }: { overlap: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const { a, b, members, count, room, matter } = answer;
  const inRoom = (room?.people ?? []).map(({ member, ...times }) => [
    'in the room for it in both',
    member.name,
    times.a.map(toPresenceText).join('; '),
    times.b.map(toPresenceText).join('; '),
    toAddress(times.a[0]?.attendance.source ?? null) ?? '',
    toAddress(times.b[0]?.attendance.source ?? null) ?? '',
  ]);
  const absent =
    room && room.people.length === 0
      ? [['in the room for it in both', room.reason, room.state, '', '', '']]
      : [];
  return toRecordText(
    {
      title: `On both ${a.name} (a) and ${b.name} (b)`,
      answer,
      lines: [
        ...members.flatMap(({ member, ...seats }) => [
          '',
          member.name,
          wrap(`a: ${toSeatText(seats.a)}`, 100, '  '),
          wrap(`b: ${toSeatText(seats.b)}`, 100, '  '),
          ...[toPage(seats.a), toPage(seats.b)].filter((page) => page !== '').map((page) => `      ${page}`),
        ]),
        ...(members.length < count
          ? [
              '',
              `Shown: the first ${String(members.length)} of ${counted(count, 'person', 'people')}; --var first=500 shows more.`,
            ]
          : []),
        ...(room && matter ? toRoomLines(room, matter.title) : []),
        '',
        ...toSideLines(a),
        ...toSideLines(b),
      ],
      heading,
      rows: [
        ...members.map(({ member, ...seats }) => [
          'on both',
          member.name,
          toSeatText(seats.a),
          toSeatText(seats.b),
          toPage(seats.a),
          toPage(seats.b),
        ]),
        ...inRoom,
        ...absent,
      ],
      none: (state, reason) => [state, reason, '', '', '', ''],
    },
    beside,
  );
}
