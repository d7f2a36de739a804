import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { whoWasThere } from '../../../queries/operations/who-was-there.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { type FactRow, toFactAnswer, toQuote } from './fact-answer.ts';

type Answer = AnswerOf<typeof whoWasThere>['whoWasThere'];
type Occasion = Answer['occasions'][number];
type Person = Occasion['present'][number];

const toStatus = (status: string): string => status.toLowerCase().replaceAll('_', ' ');

/** "Jo Smith (Chair, came late)". */
function toPerson({ name, role, arrivedLate, leftEarly }: Person): string {
  const besides = [role ?? '', arrivedLate ? 'came late' : '', leftEarly ? 'left early' : ''].filter(
    (part) => part !== '',
  );
  return besides.length === 0 ? name : `${name} (${besides.join(', ')})`;
}

const toGroup = (label: string, people: readonly Person[]): string =>
  people.length === 0 ? '' : `${label}: ${people.map(toPerson).join('; ')}`;

function toSubstitution({ substitute, absentName }: Occasion['substitutions'][number]): string {
  if (substitute === null) return `${absentName ?? 'somebody'} replaced, by whom is not told`;
  return `${substitute.name} for ${absentName ?? 'somebody who is not named'}`;
}

function toLines(occasion: Occasion): string[] {
  const { present, inAttendance, away, unknown, officers, substitutions, conflicts, outOfRoom } = occasion;
  return [
    occasion.items.length > 1 ? `items: ${occasion.items.map(({ title }) => title).join('; ')}` : '',
    occasion.state === 'IN_RECORD' ? '' : `${occasion.state.replaceAll('_', ' ')}: ${occasion.reason}`,
    `chair: ${occasion.chairNote}`,
    toGroup('present', present),
    away.length === 0 ? '' : `away: ${away.map((p) => `${p.name} (${toStatus(p.status)})`).join('; ')}`,
    substitutions.length === 0 ? '' : `substitutes: ${substitutions.map(toSubstitution).join('; ')}`,
    toGroup('in attendance', inAttendance),
    toGroup('officers', officers),
    toGroup('not known whether they came', unknown),
    outOfRoom.length === 0
      ? ''
      : `left the room, or took no part: ${outOfRoom.map(({ name }) => name).join('; ')}`,
    ...conflicts.map(
      (p) =>
        `CONFLICT: the list says ${p.name} was ${toStatus(p.listedStatus ?? '')}, the minutes ${toStatus(p.minutesStatus ?? '')}`,
    ),
  ];
}

/** A row of each person; one of a meeting of which nobody is told. */
function toRows(occasion: Occasion): string[][] {
  const { present, inAttendance, away, unknown, officers, substitutions } = occasion;
  const groups: readonly (readonly [string, readonly Person[]])[] = [
    ['present', present],
    ['away', away],
    ['in attendance', inAttendance],
    ['officer', officers],
    ['not known', unknown],
  ];
  const rows = groups.flatMap(([group, people]) =>
    people.map((person) => [
      person.name,
      group,
      toStatus(person.status),
      person.id === occasion.chair?.id ? 'yes' : '',
      person.role ?? '',
      substitutions.find(({ substitute }) => substitute?.id === person.id)?.absentName ?? '',
      person.arrivedLate ? 'yes' : '',
      person.leftEarly ? 'yes' : '',
      person.conflict
        ? `list: ${toStatus(person.listedStatus ?? '')}, minutes: ${toStatus(person.minutesStatus ?? '')}`
        : '',
    ]),
  );
  return rows.length > 0 ? rows : [columns.map(() => '')];
}

const columns = [
  'person',
  'group',
  'status',
  'chair',
  'role',
  'in place of',
  'late',
  'left early',
  'conflict',
];

/** Who chaired, who was there, and who stood in for whom. */
export function toWhoWasThereAnswer(
  { whoWasThere: answer }: { whoWasThere: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const toRow = (occasion: Occasion, lines: readonly string[], cells: readonly string[]): FactRow => {
    const { meeting, committeeNames, inWindow, items, substitutions } = occasion;
    const quoted = substitutions.flatMap(({ substitute }) => substitute?.evidence ?? []);
    const [item = null] = items;
    return { meeting, committeeNames, inWindow, item, lines, cells, quote: toQuote(quoted) };
  };
  const shape = { title: 'Who was there', answer, count: answer.count, columns };
  const { text } = toFactAnswer(
    { ...shape, rows: answer.occasions.map((occasion) => toRow(occasion, toLines(occasion), [])) },
    beside,
  );
  const { rows } = toFactAnswer(
    {
      ...shape,
      rows: answer.occasions.flatMap((occasion) =>
        toRows(occasion).map((cells) => toRow(occasion, [], cells)),
      ),
    },
    beside,
  );
  return { text, rows };
}
