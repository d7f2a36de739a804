import type { changes } from '../../../queries/operations/changes.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof changes>['changes'];
type Change = Answer['changes'][number];

const kinds: Record<Change['kind'], string> = { NEW: 'new', CHANGED: 'changed', RETIRED: 'no longer listed' };
const toWord = (subject: string): string => subject.toLowerCase();
const toValue = (value: string | null): string => (value === null ? '(nothing)' : toShownQuote(value));

function toLines({
  kind,
  subject,
  title,
  field,
  before,
  after,
  capture,
  committeeNames,
  meeting,
}: Change): string[] {
  const place = [...committeeNames, ...(meeting && subject !== 'MEETING' ? [meeting.dateText] : [])];
  const at = place.length === 0 ? '' : ` (${place.join(', ')})`;
  const address = toAddress(capture.source);
  return [
    '',
    wrap(`${capture.at}  ${kinds[kind]} ${toWord(subject)}: ${toShownQuote(title)}${at}`),
    ...(field === null ? [] : [wrap(`${field}: ${toValue(before)} → ${toValue(after)}`, 100, '  ')]),
    ...(address === null ? [] : [`      ${address}`]),
  ];
}

/** What changed in our copy since an instant, newest first. */
export function toChangesAnswer(
  { changes: answer }: { changes: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const counts = answer.counts.map(
    ({ kind, subject, count }) => `${kinds[kind]} ${toWord(subject)}: ${String(count)}`,
  );
  return toRecordText(
    {
      title: `Changes since ${answer.since}`,
      answer,
      lines: [
        ...(counts.length === 0 ? [] : [wrap(`In all: ${counts.join('; ')}.`)]),
        ...answer.changes.flatMap(toLines),
        ...(answer.changes.length < answer.count
          ? [
              '',
              `Shown: the first ${String(answer.changes.length)} of ${String(answer.count)}; --var first=500 shows more.`,
            ]
          : []),
      ],
      heading: [
        'captured',
        'change',
        'of',
        'title',
        'committee',
        'meeting',
        'field',
        'before',
        'after',
        'id',
        'council page',
      ],
      rows: answer.changes.map((change) => [
        change.capture.at,
        change.kind,
        change.subject,
        change.title,
        change.committeeNames.join('; '),
        change.meeting ? toIsoDate(change.meeting) : '',
        change.field ?? '',
        change.before ?? '',
        change.after ?? '',
        change.subjectId,
        change.capture.source?.originalUrl ?? '',
      ]),
      none: (state, reason) => ['', state, '', reason, '', '', '', '', '', '', ''],
    },
    beside,
  );
}
