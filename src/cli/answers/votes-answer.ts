import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { votes } from '../../../queries/operations/votes.ts';
import type { AnswerText, BesideAnswer } from './answer-text.ts';
import { toFactAnswer, toQuote } from './fact-answer.ts';

type Votes = AnswerOf<typeof votes>['votes'];
type Motion = Votes['votes'][number]['motion'];

const toCount = (count: number | null): string => (count === null ? '' : String(count));

/** "Amendment: carried, 31 for, 31 against, on a casting vote"; what is not told is not said. */
function toResult({ motionType, result, castingVote, unanimous, abstain, ...counts }: Motion): string {
  const told = [
    result?.toLowerCase() ?? '',
    counts.for === null ? '' : `${String(counts.for)} for`,
    counts.against === null ? '' : `${String(counts.against)} against`,
    abstain === null ? '' : `${String(abstain)} abstained`,
    castingVote ? 'on a casting vote' : '',
    unanimous ? 'unanimously' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  return motionType === null ? told : `${motionType}: ${told}`;
}

const toMovers = ({ mover, seconder }: Motion): string =>
  [mover ? `moved by ${mover}` : '', seconder ? `seconded by ${seconder}` : '']
    .filter((part) => part !== '')
    .join(', ');

const toBallots = ({ ballots }: Motion, choice: Motion['ballots'][number]['choice']): string =>
  ballots
    .filter((ballot) => ballot.choice === choice)
    .map(({ name }) => name)
    .join(', ');

/** How items were voted on; ballots by name where they were recorded. */
export function toVotesAnswer({ votes: answer }: { votes: Votes }, beside: BesideAnswer = {}): AnswerText {
  return toFactAnswer(
    {
      title: 'Votes',
      answer,
      count: answer.count,
      columns: [
        'type',
        'text',
        'result',
        'for',
        'against',
        'abstained',
        'casting vote',
        'unanimous',
        'mover',
        'seconder',
        'named for',
        'named against',
        'named abstaining',
      ],
      rows: answer.votes.map(({ motion, voteState, ballotsState, ...place }) => {
        const named = (['FOR', 'AGAINST', 'ABSTAIN'] as const).map((choice) => toBallots(motion, choice));
        const [inFavour = '', against = '', abstaining = ''] = named;
        return {
          ...place,
          lines: [
            `${voteState === 'IN_RECORD' ? toResult(motion) : 'how it was voted on is not told'}. ${toMovers(motion)}`.trim(),
            inFavour === '' ? '' : `for: ${inFavour}`,
            against === '' ? '' : `against: ${against}`,
            abstaining === '' ? '' : `abstaining: ${abstaining}`,
            ballotsState === 'IN_RECORD' ? '' : 'Votes by name: not in the record.',
          ],
          cells: [
            motion.motionType ?? '',
            motion.text ?? '',
            motion.result ?? '',
            toCount(motion.for),
            toCount(motion.against),
            toCount(motion.abstain),
            motion.castingVote ? 'yes' : '',
            motion.unanimous ? 'yes' : '',
            motion.mover ?? '',
            motion.seconder ?? '',
            ...named,
          ],
          quote: toQuote(motion.evidence),
        };
      }),
    },
    beside,
  );
}
