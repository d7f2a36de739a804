import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { whoSaw } from '../../../queries/operations/who-saw.ts';
import { counted } from '../../counted.ts';
import { type AnswerText, type BesideAnswer, toCommitteeMark } from './answer-text.ts';
import { toFactAnswer } from './fact-answer.ts';
import { sightingColumns, toSightingRow } from './sighting-row.ts';

type WhoSaw = AnswerOf<typeof whoSaw>['whoSaw'];

const toTitle = ({ matter: { basis, title, mergedFrom } }: WhoSaw): string =>
  basis === 'ISSUE'
    ? `Who saw the issue “${title}”${mergedFrom ? ` (${mergedFrom} was merged into it)` : ''}`
    : `Who saw “${title}”, by the words of the record and not by links`;

/** Which committees saw a matter, when, and what they did with it. */
export function toWhoSawAnswer(
  { whoSaw: answer }: { whoSaw: WhoSaw },
  beside: BesideAnswer = {},
): AnswerText {
  const answered = answer.committees.map(({ committee }) => committee);
  const { proposedCount: proposed, rejectedCount: rejected } = answer;
  return toFactAnswer(
    {
      title: toTitle(answer),
      answer,
      count: answer.count + proposed,
      columns: sightingColumns,
      summary: [
        ...answer.committees.map(
          ({ name, count, seenCount, committee, firstMeeting, lastMeeting }) =>
            `${name} ${toCommitteeMark(committee, answered, beside)}: ${counted(count, 'sighting')}` +
            `${seenCount === count ? '' : `, ${String(seenCount)} of them sure`}, ` +
            (firstMeeting.id === lastMeeting.id
              ? `on ${firstMeeting.dateText}.`
              : `first ${firstMeeting.dateText}, last ${lastMeeting.dateText}.`),
        ),
        rejected === 0
          ? ''
          : `Not counted: ${counted(rejected, 'link that a person rejected', 'links that a person rejected')}.`,
      ].filter((line) => line !== ''),
      rows: [...answer.sightings, ...answer.proposed].map(toSightingRow),
    },
    beside,
  );
}
