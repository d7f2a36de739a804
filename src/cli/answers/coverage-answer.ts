import type { coverage } from '../../../queries/operations/coverage.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { counted } from '../../counted.ts';
import { toTable } from '../table.ts';
import {
  type AnswerText,
  type BesideAnswer,
  toCouncilSlugs,
  toNoteLines,
  toUnfinishedLines,
  wrap,
} from './answer-text.ts';

type Coverage = AnswerOf<typeof coverage>['coverage'];
type Counts = Coverage['committees'][number]['coverage'];

/** What was read or searched, of what is listed, and what our copy lacks. */
export function toCoverageSentence(c: Counts): string {
  const lacks = [
    c.meetingsNotRead > 0
      ? `${counted(c.meetingsNotRead, 'meeting')} not read, of which it is not known whether there are minutes`
      : '',
    c.meetingsFailed > 0 ? `${counted(c.meetingsFailed, 'meeting')} that could not be read` : '',
    c.meetingsUndated > 0 ? `${counted(c.meetingsUndated, 'meeting')} without a known day` : '',
    c.items - c.itemsWithText > 0
      ? `${counted(c.items - c.itemsWithText, 'item')} without minutes or decision text`
      : '',
    c.itemsCut > 0 ? `${counted(c.itemsCut, 'item')} with cut minutes` : '',
    c.itemsRestricted > 0 ? counted(c.itemsRestricted, 'restricted item') : '',
    c.documentsListed > c.documentsRead
      ? `${counted(c.documentsListed - c.documentsRead, 'paper')} listed and not read`
      : '',
  ].filter((part) => part !== '');
  const fields = c.fieldsSearched.map((field) => field.toLowerCase()).join(', ');
  const read = c.meetingsListed - c.meetingsNotRead - c.meetingsFailed;
  const drafts =
    c.meetingsWithDraftMinutes > 0 ? `, ${String(c.meetingsWithDraftMinutes)} with draft minutes only` : '';
  return (
    `${String(read)} of ${counted(c.meetingsListed, 'meeting')} listed, ${String(c.meetingsWithAgenda)} with an agenda, ` +
    `${String(c.meetingsWithMinutes)} with minutes${drafts}; ${counted(c.items, 'item')} (fields: ${fields}). ` +
    `The record lacks: ${lacks.length === 0 ? 'nothing that is known' : lacks.join('; ')}.`
  );
}

const heading = [
  'council',
  'committee',
  'committee id',
  'meetings',
  'dated',
  'agenda',
  'minutes',
  'draft minutes',
  'cancelled',
  'not read',
  'failed',
  'items',
  'with text',
  'restricted',
  'papers',
  'papers read',
];

const toCells = (c: Counts): string[] =>
  [
    c.meetingsListed,
    c.meetingsDated,
    c.meetingsWithAgenda,
    c.meetingsWithMinutes,
    c.meetingsWithDraftMinutes,
    c.meetingsCancelled,
    c.meetingsNotRead,
    c.meetingsFailed,
    c.items,
    c.itemsWithText,
    c.itemsRestricted,
    c.documentsListed,
    c.documentsRead,
  ].map(String);

/** What our copy holds, committee by committee, and what is missing from it. */
export function toCoverageAnswer(
  { coverage: answer }: { coverage: Coverage },
  beside: BesideAnswer = {},
): AnswerText {
  const { committees, notices, ...whole } = answer;
  const rows = committees.map(({ committee, coverage: counts }) => ({
    cells: [committee.council.slug, committee.name, String(committee.cid), ...toCells(counts)],
    note: committee.council.notice ?? '',
  }));
  // One committee is the whole.
  if (rows.length !== 1) rows.push({ cells: ['', 'all', '', ...toCells(whole)], note: notices.join(' ') });
  const failures = answer.failures.map(
    ({ subject, url, reason }) => `  ${subject}: ${reason}${url ? ` (${url})` : ''}`,
  );
  const lines = [
    toTable([heading, ...rows.map(({ cells }) => cells)]),
    '',
    wrap(`Read: ${toCoverageSentence(whole)}`),
    ...toUnfinishedLines(toCouncilSlugs(committees), beside),
    ...(failures.length > 0 ? ['', 'What could not be read:', ...failures] : []),
    ...toNoteLines(committees.map(({ committee }) => committee.council)),
  ];
  return {
    text: lines.join('\n'),
    rows: [[...heading, 'note'], ...rows.map(({ cells, note }) => [...cells, note])],
  };
}
