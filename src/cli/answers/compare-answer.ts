import type { compare } from '../../../queries/operations/compare.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { counted } from '../../counted.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toAddress } from './cited.ts';
import { toDaysText } from './days-text.ts';
import { toQuote } from './fact-answer.ts';
import { type ComparedIssue, issueColumns, toIssueCells, toIssueLines, toSideLines } from './pair-text.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof compare>['compare'];
type Referrals = Answer['referralsFromA'];

function toGroupLines(title: string, count: number, issues: readonly ComparedIssue[]): string[] {
  if (count === 0) return ['', `${title}: none.`];
  const shown =
    issues.length < count
      ? ` (the first ${String(issues.length)} are shown; --var first=100 shows more)`
      : '';
  return ['', `${title}: ${counted(count, 'issue')}${shown}`, ...issues.flatMap(toIssueLines)];
}

function toReferralLines(
  from: string,
  to: string,
  { count, arrived, notFound, reason, referrals }: Referrals,
) {
  if (count === 0) return ['', wrap(`Referred by ${from} to ${to}: none found. ${reason}`)];
  return [
    '',
    `Referred by ${from} to ${to}: ${String(count)}, of which ${String(arrived)} arrived and ${String(notFound)} were not found there.`,
    ...referrals.flatMap(({ what, fromMeeting, fromItem, toMeeting, toItem, days, sent, received }) => {
      const after = toDaysText(days);
      const arrival = toItem
        ? `arrived ${toMeeting?.dateText ?? 'on a day that is not known'}${after === null ? '' : `, after ${after}`}: ${toItem.title}`
        : 'not found there';
      const address = toAddress(fromItem?.source ?? toItem?.source ?? null);
      return [
        wrap(
          `${fromMeeting?.dateText ?? 'date not known'}  ${what ?? fromItem?.title ?? 'a matter'}: ${arrival}`,
          100,
          '  ',
        ),
        wrap(`“${toQuote([...(sent?.evidence ?? []), ...(received?.evidence ?? [])])}”`, 100, '      '),
        ...(address === null ? [] : [`      ${address}`]),
      ];
    }),
  ];
}

/** Which issues two committees saw, and what each referred to the other. */
export function toCompareAnswer(
  { compare: answer }: { compare: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const { a, b } = answer;
  const groups = [
    ['both', 'Both saw', answer.bothCount, answer.both],
    ['a alone', `Linked to ${a.name} alone`, answer.onlyACount, answer.onlyA],
    ['b alone', `Linked to ${b.name} alone`, answer.onlyBCount, answer.onlyB],
    ['left open', 'Left open', answer.undecidedCount, answer.undecided],
  ] as const;
  return toRecordText(
    {
      title: `${a.name} (a) and ${b.name} (b)`,
      answer,
      lines: [
        ...groups.flatMap(([, title, count, issues]) => toGroupLines(title, count, issues)),
        ...toReferralLines(a.name, b.name, answer.referralsFromA),
        ...toReferralLines(b.name, a.name, answer.referralsFromB),
        ...(answer.proceduralCount === 0
          ? []
          : ['', `Left out: ${counted(answer.proceduralCount, 'issue')} of standing items of procedure.`]),
        '',
        ...toSideLines(a),
        ...toSideLines(b),
      ],
      heading: issueColumns,
      rows: groups.flatMap(([group, , , issues]) => issues.map((issue) => toIssueCells(group, issue))),
      none: (state, reason) => [state, reason, ...issueColumns.slice(2).map(() => '')],
    },
    beside,
  );
}
