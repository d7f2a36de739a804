import type { SightingAnswer } from '../../../queries/operations/matter-parts.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { whoDidNotSee } from '../../../queries/operations/who-did-not-see.ts';
import { counted } from '../../counted.ts';
import {
  type AnswerText,
  type BesideAnswer,
  toCommitteeMark,
  toNoteLines,
  toUnfinishedLines,
  wrap,
} from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toCoverageSentence } from './coverage-answer.ts';
import { toLinkLine, toOutcomeWord, toSightingQuote, toSightingWord } from './sighting-row.ts';

type Answer = AnswerOf<typeof whoDidNotSee>['whoDidNotSee'];
type Committee = Answer['committees'][number];
type Candidate = Committee['candidates'][number];

const clues: Readonly<Record<Candidate['clue'], string>> = {
  WHOLE_TITLE: 'holds the words of the title',
  RARE_WORDS: 'holds rare words of it',
  RARE_NAME: 'its title holds a name of it',
};

const toItemHead = ({ meeting, item }: Pick<Candidate, 'meeting' | 'item'>): string =>
  `  ${meeting.dateText}  ${item.number === null ? '' : `item ${item.number}: `}${item.title}`;

function toSightingLines(sighting: SightingAnswer): string[] {
  const word = toSightingWord(sighting);
  const outcome = toOutcomeWord(sighting);
  const marks = [outcome, word === 'seen' ? '' : word].filter((mark) => mark !== '');
  const address = toAddress(sighting.item.source);
  const link = toLinkLine(sighting);
  const quote = toSightingQuote(sighting);
  return [
    `${toItemHead(sighting)}${marks.length === 0 ? '' : ` [${marks.join('; ')}]`}`,
    ...(link === '' ? [] : [wrap(link, 100, '      ')]),
    ...(quote === '' ? [] : [wrap(`“${quote}”`, 100, '      ')]),
    ...(address === null ? [] : [`      ${address}`]),
  ];
}

function toCandidateLines(candidate: Candidate): string[] {
  const address = toAddress(candidate.item.source);
  const quote = toShownQuote(candidate.quotes[0]?.quote ?? '');
  return [
    `${toItemHead(candidate)} [no link; ${clues[candidate.clue]}: ${candidate.words.join(', ')}]`,
    ...(quote === '' ? [] : [wrap(`“${quote}”`, 100, '      ')]),
    ...(address === null ? [] : [`      ${address}`]),
  ];
}

function toCommitteeLines(committee: Committee, mark: string): string[] {
  const { name, verdict, reason, sightings, proposed, candidates } = committee;
  const left =
    committee.sightingCount +
    committee.proposedCount +
    committee.candidateCount -
    (sightings.length + proposed.length + candidates.length);
  return [
    '',
    wrap(`${name} ${mark}: ${verdict.replaceAll('_', ' ')}. ${reason}`),
    ...[...sightings, ...proposed].flatMap(toSightingLines),
    ...candidates.flatMap(toCandidateLines),
    ...(left > 0 ? [`  and ${counted(left, 'more item')}; --var first=500 shows more.`] : []),
    wrap(`Searched: ${toCoverageSentence(committee.coverage)}`, 100, '  '),
  ];
}

function toSearchLine({ search }: Answer): string[] {
  if (search === null) return [];
  const rare = search.rareWords.length === 0 ? 'none' : search.rareWords.join(', ');
  return [
    wrap(
      `Besides links, looked for: the title's words (${search.titleWords.join(', ')}) and rare words (${rare}).`,
    ),
  ];
}

/** Which committees did not see a matter, each with its verdict and with what was searched. */
export function toWhoDidNotSeeAnswer(
  { whoDidNotSee: answer }: { whoDidNotSee: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const answered = answer.committees.map(({ committee }) => committee);
  const window = [answer.from ? ` from ${answer.from}` : '', answer.to ? ` to ${answer.to}` : ''].join('');
  const { basis, title } = answer.matter;
  const what = basis === 'ISSUE' ? `the issue “${title}”` : `“${title}” (words, not a linked issue)`;
  const verdicts = answer.verdicts.map(
    ({ verdict, committees }) => `${counted(committees, 'committee')} ${verdict.replaceAll('_', ' ')}`,
  );
  const text = [
    `Who did not see ${what}${window}`,
    wrap(answer.summary),
    ...toSearchLine(answer),
    ...answer.committees.flatMap((committee) =>
      toCommitteeLines(committee, toCommitteeMark(committee.committee, answered, beside)),
    ),
    '',
    wrap(`Committees by verdict: ${verdicts.join('; ')}.`),
    ...toUnfinishedLines(
      answer.councils.map(({ slug }) => slug),
      beside,
    ),
    ...(answer.ignoredWords.length > 0 ? [`Not searched for: ${answer.ignoredWords.join(', ')}`] : []),
    ...toNoteLines(answer.councils),
  ].join('\n');
  return { text, rows: [heading, ...answer.committees.flatMap(toRows)] };
}

const heading = [
  'council',
  'committee',
  'committee id',
  'verdict',
  'reason',
  'date',
  'item',
  'title',
  'counts as',
  'outcome',
  'quote',
  'council page',
  'meetings searched',
  'meetings missing',
  'note',
];

/** A row of each item that was found, and one of a committee without any. */
function toRows(part: Committee): string[][] {
  const { committee, coverage: c } = part;
  const missing = c.meetingsNotRead + c.meetingsFailed;
  const toRow = (cells: readonly string[]): string[] => [
    committee.council.slug,
    part.name,
    String(committee.cid),
    part.verdict,
    part.reason,
    ...cells,
    String(c.meetingsListed - missing),
    String(missing),
    committee.council.notice ?? '',
  ];
  const rows = [
    ...[...part.sightings, ...part.proposed].map((sighting) =>
      toRow([
        toIsoDate(sighting.meeting),
        sighting.item.number ?? '',
        sighting.item.title,
        toSightingWord(sighting),
        toOutcomeWord(sighting),
        toSightingQuote(sighting),
        sighting.item.source?.originalUrl ?? '',
      ]),
    ),
    ...part.candidates.map(({ meeting, item, clue, words, quotes }) =>
      toRow([
        toIsoDate(meeting),
        item.number ?? '',
        item.title,
        `no link; ${clues[clue]}: ${words.join(', ')}`,
        item.outcome === null ? '' : item.outcome.toLowerCase().replaceAll('_', ' '),
        toShownQuote(quotes[0]?.quote ?? ''),
        item.source?.originalUrl ?? '',
      ]),
    ),
  ];
  return rows.length > 0 ? rows : [toRow(['', '', '', '', '', '', ''])];
}
