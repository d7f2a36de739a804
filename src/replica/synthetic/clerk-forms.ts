import type { TextBlock } from '../../../schema/case/case-text.ts';

/** Ways in which clerks write the same thing. A form takes facts and gives text; a style picks one of each. */
export type ResolutionForm = (points: string[], unanimous: boolean) => TextBlock[];
export type ApologyForm = (names: string[]) => TextBlock[];
export type SubstituteForm = (absent: string, substitute: string) => string;
export type InterestForm = (rows: { member: string; items: string[]; nature: string }[]) => TextBlock[];
export type VoteForm = (
  counts: { for: number; against: number; abstain: number },
  result: 'CARRIED' | 'LOST',
) => TextBlock[];
export type ActionForm = (owner: string, what: string, due: string | null) => string;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const joined = (points: string[]): string =>
  points.map((point, at) => (at === 0 ? point : `that ${point}`)).join('; and ');

export const resolutionForms = {
  dash: (points, unanimous) =>
    points.length === 1
      ? [`**RESOLVED** – ${unanimous ? 'unanimously – ' : ''}That ${joined(points)}.`]
      : [`**RESOLVED** –${unanimous ? ' unanimously' : ''} That:`, { list: points, marker: '1.' }],
  that: (points, unanimous) => [`**RESOLVED** ${unanimous ? 'unanimously ' : ''}that ${joined(points)}.`],
  itWas: (points, unanimous) =>
    points.length === 1
      ? [`It was ${unanimous ? 'unanimously ' : ''}**RESOLVED** that ${joined(points)}.`]
      : [`It was ${unanimous ? 'unanimously ' : ''}**RESOLVED** that:`, { list: points, marker: '1.' }],
  colon: (points, unanimous) => [
    unanimous ? '**RESOLVED:** unanimously' : '**RESOLVED:**',
    ...(points.length === 1
      ? [`That ${joined(points)}.`]
      : [{ list: points.map((point) => `That ${point}`), marker: '(1)' as const }]),
  ],
  lowerColon: (points, unanimous) => [
    `Resolved:${unanimous ? ' (unanimously)' : ''}`,
    { list: points.map((point) => `that ${point}`), marker: 'a)' },
  ],
  oddCase: (points, unanimous) => [
    `${unanimous ? 'By all present it was ' : ''}**RESOLVE**d that ${joined(points)}.`,
  ],
  therefore: (points, unanimous) => [
    `The following was therefore ${unanimous ? 'unanimously ' : ''}**RESOLVED**:`,
    { list: points.map(sentence), marker: '1.' },
  ],
  agreed: (points, unanimous) => [`**AGREED** ${unanimous ? 'unanimously ' : ''}that ${joined(points)}.`],
  capitals: (points, unanimous) => [
    `**IT WAS ${unanimous ? 'UNANIMOUSLY ' : ''}RESOLVED THAT** ${joined(points)}.`,
  ],
  having: (points, unanimous) => [
    `Having considered the report, the Committee ${unanimous ? 'unanimously ' : ''}**RESOLVED**:`,
    { list: points.map((point) => `That ${point}`), marker: 'i.' },
  ],
  decision: (points, unanimous) => [
    `**Decision${unanimous ? ' (unanimous)' : ''}**`,
    `That ${joined(points)}.`,
  ],
} satisfies Record<string, ResolutionForm>;

export const apologyForms = {
  received: (names) => [
    `Apologies for absence were received from Councillor${names.length > 1 ? 's' : ''} ${list(names)}.`,
  ],
  each: (names) => [`Apologies were received from ${list(names.map((name) => `Councillor ${name}`))}.`],
  bullets: (names) => [
    'Apologies for absence had been received from:',
    { list: names.map((name) => `Councillor ${name}`), marker: 'bullet' },
  ],
  onBehalf: (names) => [
    `Apologies were submitted on behalf of ${list(names.map((name) => `Cllr ${name}`))}.`,
  ],
  sent: (names) => names.map((name) => `Councillor ${name} sent apologies for absence.`),
} satisfies Record<string, ApologyForm>;

export const substituteForms = {
  attendedAs: (absent, substitute) =>
    `Councillor ${substitute} attended as a substitute for Councillor ${absent}.`,
  substitutedBy: (absent, substitute) => `Councillor ${absent} was substituted by Councillor ${substitute}.`,
  presentAs: (absent, substitute) =>
    `Councillor ${substitute} was present as substitute for Councillor ${absent}.`,
  inPlace: (absent, substitute) => `Councillor ${substitute} attended in place of Councillor ${absent}.`,
} satisfies Record<string, SubstituteForm>;

export const interestForms = {
  table: (rows) => [
    {
      table: [
        ['Councillor', 'Agenda Item', 'Nature of Interest'],
        ...rows.map((row) => [row.member, list(row.items), row.nature]),
      ],
      header: true,
    },
  ],
  wideTable: (rows) => [
    'The following interests were declared:',
    {
      table: [
        ['Member', 'Item(s)', 'Interest', 'Participation'],
        ...rows.map((row, at) => [
          rows[at - 1]?.member === row.member ? '' : `Councillor ${row.member}`,
          list(row.items),
          row.nature,
          'Took part',
        ]),
      ],
      header: true,
    },
  ],
  prose: (rows) =>
    rows.map(
      (row) =>
        `Councillor ${row.member} declared ${row.nature} in relation to item${row.items.length > 1 ? 's' : ''} ${list(row.items)}.`,
    ),
  because: (rows) =>
    rows.map(
      (row) =>
        `In relation to agenda item${row.items.length > 1 ? 's' : ''} ${list(row.items)}, Cllr ${row.member} declared ${row.nature}.`,
    ),
} satisfies Record<string, InterestForm>;

export const voteForms = {
  table: (counts) => [
    'Votes were recorded as follows:',
    {
      table: [
        ['For', 'Against', 'Abstained'],
        [String(counts.for), String(counts.against), String(counts.abstain)],
      ],
      header: true,
    },
  ],
  lines: (counts) => [
    `In Favour: ${String(counts.for)}`,
    `Against: ${String(counts.against)}`,
    `Abstentions: ${String(counts.abstain)}`,
  ],
  prose: (counts, result) => [
    `On being put to the vote there were ${String(counts.for)} votes for, ${String(counts.against)} against and ${String(counts.abstain)} abstentions, and the motion was declared ${result === 'LOST' ? 'LOST' : 'carried'}.`,
  ],
  brackets: (counts, result) => [
    `Upon the vote (For: ${String(counts.for)}, Against: ${String(counts.against)}, Abstain: ${String(counts.abstain)}) the motion was ${result}.`,
  ],
} satisfies Record<string, VoteForm>;

export const actionForms = {
  bracket: (owner, what, due) => `It was asked that the ${owner} ${what}${by(due)}. (Action: ${owner})`,
  toDo: (owner, what, due) => `Action: ${owner} to ${what}${by(due)}.`,
  undertook: (owner, what, due) => `The ${owner} undertook to ${what}${by(due)}.`,
  bold: (owner, what, due) => `**ACTION:** ${owner} to ${what}${by(due)}`,
  requested: (owner, what, due) => `The Committee requested that the ${owner} ${what}${by(due)}.`,
} satisfies Record<string, ActionForm>;

function by(due: string | null): string {
  return due === null ? '' : ` by ${due}`;
}

function list(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
