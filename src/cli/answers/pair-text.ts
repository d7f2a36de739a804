import type { z } from 'zod';
import type {
  comparedAnswer,
  comparedIssueAnswer,
  lagAnswer,
  sightAnswer,
} from '../../../queries/operations/pair-parts.ts';
import { wrap } from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toCoverageSentence } from './coverage-answer.ts';
import { toDaysText } from './days-text.ts';
import { toQuote } from './fact-answer.ts';

export type ComparedIssue = z.infer<typeof comparedIssueAnswer>;
type Sight = z.infer<typeof sightAnswer>;
type Lag = z.infer<typeof lagAnswer>;

/** What each committee's record is, and what an absence there is worth. */
export const toSideLines = ({ name, absence, absenceReason, coverage }: z.infer<typeof comparedAnswer>) => [
  wrap(`${name}: where no link leads, ${absence.replaceAll('_', ' ')}. ${absenceReason}`),
  wrap(toCoverageSentence(coverage), 100, '  '),
];

/** "224 days after A", "B first, by 3 to 30 days", "not before B up to 1 March 2018". */
export function toLagText({ state, days, direction, openUntil, openFor }: Lag, a: string, b: string): string {
  const first = direction === 'B_FIRST' ? b : a;
  if (state === 'BOTH_SAW') {
    if (direction === 'SAME_DAY') return 'no days between';
    const { least = null, most = null } = days ?? {};
    if (direction === 'UNDECIDED' || days === null) {
      const range = [
        least === null ? '' : `at least ${String(least)}`,
        most === null ? '' : `at most ${String(most)}`,
      ];
      const known = range.filter((part) => part !== '').join(', ');
      return known === '' ? 'days not known' : `order not known (days from ${a} to ${b}: ${known})`;
    }
    const positive = direction === 'B_FIRST' ? toOpposite({ least, most }) : { least, most };
    return `${first} first, by ${toDaysText(positive) ?? 'days that are not known'}`;
  }
  if (state === 'UNDECIDED') return 'left open whether both saw it';
  if (state === 'NEITHER_SAW') return 'neither saw it';
  const other = state === 'ONLY_A_SAW' ? b : a;
  const open = openUntil === null ? '' : ` up to ${openUntil}`;
  const length = toDaysText(openFor);
  return `no link to ${other}${open}${length === null ? '' : ` (${length})`}`;
}

const toOpposite = ({ least, most }: { least: number | null; most: number | null }) => ({
  least: most === null ? null : -most,
  most: least === null ? null : -least,
});

/** `2016-05-04`, `2016-05-01..2016-05-31`; empty where nothing is known. */
export const toFirstText = ({ firstFrom, firstTo }: Sight): string =>
  toIsoDate({ date: firstFrom === firstTo ? firstFrom : null, dateFrom: firstFrom, dateTo: firstTo });

/** What one committee saw: verdict, first sights with their words and pages, and what may be besides. */
export function toSightLines(sight: Sight): string[] {
  const { name, verdict, reason, firsts, doubtful, traces } = sight;
  const shown = [...firsts, ...doubtful].flatMap((one) => {
    const doubt = one.doubt === null ? '' : ` (${one.doubt.toLowerCase().replaceAll('_', ' ')})`;
    const number = one.item.number ? `item ${one.item.number}: ` : '';
    const outcome = one.item.outcome ? ` [${one.item.outcome.toLowerCase().replaceAll('_', ' ')}]` : '';
    const quote = one.evidence.length > 0 ? toQuote(one.evidence) : toShownQuote(one.quotes[0]?.quote ?? '');
    const address = toAddress(one.item.source);
    return [
      wrap(
        `${one.meeting.dateText}${doubt}  ${one.committeeName}, ${number}${one.item.title}${outcome}`,
        100,
        '    ',
      ),
      wrap(`“${quote}” (${one.method} ${one.score.toFixed(2)})`, 100, '      '),
      ...(address === null ? [] : [`      ${address}`]),
    ];
  });
  const alike = traces.map(({ title }) => wrap(`may be about it by its words: ${title}`, 100, '    '));
  return [wrap(`${name}: ${verdict.replaceAll('_', ' ')}. ${reason}`, 100, '  '), ...shown, ...alike];
}

export const issueColumns = [
  'group',
  'issue',
  'issue id',
  'lag',
  'least days',
  'most days',
  'first of a',
  'verdict on a',
  'items of a',
  'first of b',
  'verdict on b',
  'items of b',
  'council page a',
  'council page b',
] as const;

const toCell = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** A row of a spreadsheet. */
export function toIssueCells(group: string, { issue, lag, a, b }: ComparedIssue): string[] {
  const page = ({ firsts }: Sight): string => (firsts[0] && toAddress(firsts[0].item.source)) ?? '';
  return [
    group,
    issue.title,
    issue.id,
    toLagText(lag, a.name, b.name),
    toCell(lag.days?.least),
    toCell(lag.days?.most),
    toFirstText(a),
    a.verdict,
    String(a.count),
    toFirstText(b),
    b.verdict,
    String(b.count),
    page(a),
    page(b),
  ];
}

/** An issue as a person reads it. */
export const toIssueLines = ({ issue, lag, a, b }: ComparedIssue): string[] => [
  '',
  wrap(`${issue.title}: ${toLagText(lag, a.name, b.name)}`),
  ...toSightLines(a),
  ...toSightLines(b),
];
