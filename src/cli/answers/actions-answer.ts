import type { actions } from '../../../queries/operations/actions.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { counted } from '../../counted.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toDaysText } from './days-text.ts';
import { toFactAnswer, toQuote } from './fact-answer.ts';
import { toSinceText } from './since-text.ts';

type Actions = AnswerOf<typeof actions>['actions'];
type Entry = Actions['actions'][number];

function toFollowUp({ followUp, action, coverageSince, coverageElsewhere }: Entry): string {
  const [report] = action.reportedBackIn;
  if (followUp === 'NO_LATER_TRACE' || !report) {
    return `No later trace in ${toSinceText(coverageSince)} of this committee since, and ${toSinceText(coverageElsewhere)} of others.`;
  }
  const days = toDaysText(report.days);
  const after = days === null ? '' : `, after ${days}`;
  const sure = report.score === null ? '' : ` (link ${report.score.toFixed(2)})`;
  return `May have been reported back on ${report.item.meeting.dateText}${after}: ${report.item.title}${sure}`;
}

/** What was asked of whom, and what came of it. */
export function toActionsAnswer(
  { actions: answer }: { actions: Actions },
  beside: BesideAnswer = {},
): AnswerText {
  const { followedUp, noLaterTrace } = answer;
  return toFactAnswer(
    {
      title: 'Actions asked for',
      answer,
      count: answer.count,
      summary:
        followedUp + noLaterTrace === 0
          ? []
          : [
              `${counted(followedUp, 'action')} with a later item that may report back, ${String(noLaterTrace)} without a later trace. No trace in the record is not the same as not done.`,
            ],
      columns: ['action', 'owner', 'due', 'came of it', 'reported on', 'days', 'meetings since'],
      rows: answer.actions.map((entry) => {
        const { action, followUp, coverageSince, ...place } = entry;
        const [report] = action.reportedBackIn;
        return {
          ...place,
          lines: [
            `${action.owner ? `${action.owner}: ` : ''}${action.what}${action.due ? ` (${action.due})` : ''}`,
            toFollowUp(entry),
          ],
          cells: [
            action.what,
            action.owner ?? '',
            action.due ?? '',
            followUp,
            report?.item.meeting.dateText ?? '',
            report ? (toDaysText(report.days) ?? '') : '',
            String(coverageSince.meetingsListed),
          ],
          quote: toQuote(action.evidence),
        };
      }),
    },
    beside,
  );
}
