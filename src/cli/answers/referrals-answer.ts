import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { referrals } from '../../../queries/operations/referrals.ts';
import { counted } from '../../counted.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toIsoDate } from './cited.ts';
import { toDaysText } from './days-text.ts';
import { toFactAnswer, toQuote } from './fact-answer.ts';
import { toSinceText } from './since-text.ts';

type Referrals = AnswerOf<typeof referrals>['referrals'];
type Entry = Referrals['referrals'][number];

function toArrival({ arrived, toMeeting, toItem, days, score, coverageSince }: Entry): string {
  if (!arrived || !toItem) {
    return coverageSince === null
      ? 'Not found where it was sent.'
      : `Not found in ${toSinceText(coverageSince)} of that committee since.`;
  }
  const range = toDaysText(days);
  const after = range === null ? '' : `, after ${range}`;
  const sure = score === null ? ', as its minutes say' : ` (link ${score.toFixed(2)})`;
  return `Arrived on ${toMeeting?.dateText ?? 'a day that is not known'}${after}: ${toItem.title}${sure}`;
}

/** What was referred from one committee to another, and whether it arrived. */
export function toReferralsAnswer(
  { referrals: answer }: { referrals: Referrals },
  beside: BesideAnswer = {},
): AnswerText {
  const { arrived, notFound, unresolved } = answer;
  return toFactAnswer(
    {
      title: 'Referrals',
      answer,
      count: answer.count,
      summary: [
        answer.count === 0
          ? ''
          : `${String(arrived)} arrived, ${String(notFound)} were not found where they were sent.`,
        unresolved === 0
          ? ''
          : `Left out: ${counted(unresolved, 'referral')} naming a committee that is not known to be one of the council's.`,
      ].filter((line) => line !== ''),
      columns: ['from', 'to', 'what', 'arrived', 'arrived on', 'arrived as', 'days', 'score'],
      rows: answer.referrals.map((entry) => {
        const { fromNames, toNames, fromMeeting, fromItem, toMeeting, toItem, inWindow } = entry;
        const from = fromNames.join(' and ');
        const to = toNames.join(' and ');
        return {
          meeting: fromMeeting ?? toMeeting,
          committeeNames: fromMeeting ? fromNames : toNames,
          item: fromItem ?? toItem,
          inWindow,
          lines: [
            `${from === '' ? 'a committee that is not named' : from} → ${to === '' ? 'a committee that is not named' : to}${entry.what ? `: ${entry.what}` : ''}`,
            toArrival(entry),
          ],
          cells: [
            from,
            to,
            entry.what ?? '',
            entry.arrived ? 'yes' : 'not found',
            toMeeting ? toIsoDate(toMeeting) : '',
            toItem?.title ?? '',
            toDaysText(entry.days) ?? '',
            entry.score === null ? '' : String(entry.score),
          ],
          quote: toQuote([...(entry.sent?.evidence ?? []), ...(entry.received?.evidence ?? [])]),
        };
      }),
    },
    beside,
  );
}
