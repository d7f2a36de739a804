import type { asKnownAt } from '../../../queries/operations/as-known-at.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { type AnswerText, type BesideAnswer, toNoteLines, toUnfinishedLines, wrap } from './answer-text.ts';
import { toShownQuote } from './cited.ts';
import { toQuote } from './fact-answer.ts';

type Answer = AnswerOf<typeof asKnownAt>['asKnownAt'];
type Correction = Answer['correctedSince'][number];

const toValue = (value: string | null): string => (value === null ? '(nothing)' : toShownQuote(value));

function toCorrectionLines({ field, before, after, decidedAt, item, evidence }: Correction): string[] {
  const change = before === null && after === null ? '' : `: ${toValue(before)} → ${toValue(after)}`;
  return [
    wrap(`${decidedAt ?? item.meeting.dateText}  ${field}${change} (decided in “${item.title}”)`, 100, '  '),
    ...(evidence.length === 0 ? [] : [wrap(`“${toQuote(evidence)}”`, 100, '      ')]),
  ];
}

const heading = ['what', 'item', 'field', 'then', 'now', 'when', 'quote', 'note'];

/** What the record said of a meeting at an instant, and what has been corrected or changed since. */
export function toAsKnownAtAnswer(
  { asKnownAt: answer }: { asKnownAt: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const { meeting, fields, items, changedSince, correctedSince, correctedBefore, vanishedSince } = answer;
  const councils = meeting.committees.map(({ council }) => council);
  const held = meeting.committeeName ?? meeting.committees.map(({ name }) => name).join(' and ');
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines];
  const text = [
    `${held}, ${meeting.dateText}, as known at ${answer.at}: ${answer.state.replaceAll('_', ' ')}.`,
    wrap(answer.reason),
    ...part(
      'What was said then',
      fields.map(({ field, then, now, changed }) =>
        wrap(`${field}: ${toValue(then)}${changed ? ` (now: ${toValue(now)})` : ''}`, 100, '  '),
      ),
    ),
    ...part(
      'Items then',
      items.map(({ state, item, fields: own }) => {
        const changed = own.filter((field) => field.changed).map(({ field }) => field);
        const title = own.find(({ field }) => field === 'title')?.then ?? item.title;
        const how =
          state === 'NOT_YET_CAPTURED'
            ? 'not yet captured'
            : changed.length === 0
              ? 'as now'
              : `changed since: ${changed.join(', ')}`;
        return wrap(`${item.number ? `${item.number}. ` : ''}${title} (${how})`, 100, '  ');
      }),
    ),
    ...part('Corrected by later meetings since', correctedSince.flatMap(toCorrectionLines)),
    ...part('Corrected by that day', correctedBefore.flatMap(toCorrectionLines)),
    ...part(
      'Changed on the pages since',
      changedSince.map(({ item, revision }) =>
        wrap(
          `${revision.knownTo ?? ''}  ${item ? `${item.title}, ` : ''}${revision.field}: was ${toValue(revision.value)}`,
          100,
          '  ',
        ),
      ),
    ),
    ...part(
      'No longer on the pages',
      vanishedSince.map(({ kind, title, retiredAt }) => `  ${retiredAt ?? ''}  ${kind}: ${title ?? ''}`),
    ),
    ...toUnfinishedLines(new Set(councils.map(({ slug }) => slug)), beside),
    ...toNoteLines(councils),
  ].join('\n');
  const note = answer.notices.join(' ');
  const corrected = (what: string, corrections: readonly Correction[]): string[][] =>
    corrections.map(({ item, field, before, after, decidedAt, evidence }) => [
      what,
      item.title,
      field,
      before ?? '',
      after ?? '',
      decidedAt ?? '',
      toQuote(evidence),
    ]);
  const rows = [
    ...fields.map(({ field, then, now }) => ['field', '', field, then ?? '', now ?? '', answer.at, '']),
    ...items.flatMap(({ item, fields: own }) =>
      own.map(({ field, then, now }) => [
        'item',
        item.title,
        field,
        toShownQuote(then ?? ''),
        toShownQuote(now ?? ''),
        answer.at,
        '',
      ]),
    ),
    ...corrected('corrected since', correctedSince),
    ...corrected('corrected before', correctedBefore),
  ];
  const none = [answer.state, '', '', '', '', answer.at, answer.reason];
  return { text, rows: [heading, ...(rows.length > 0 ? rows : [none]).map((row) => [...row, note])] };
}
