import type { AnswerOf } from '../../../queries/operations/operation.ts';
import type { remitBreadth } from '../../../queries/operations/remit-breadth.ts';
import { counted } from '../../counted.ts';
import { toTable } from '../table.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toAddress, toIsoDate, toShownQuote } from './cited.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof remitBreadth>['remitBreadth'];
type Committee = Answer['committees'][number];

const toShare = (share: number): string => `${(share * 100).toFixed(1)} %`;
const longestTopic = 60;
const toTopic = (topic: string): string =>
  topic.length > longestTopic ? `${topic.slice(0, longestTopic - 1)}…` : topic;

const remitOf: Record<Committee['remitState'], string> = {
  IN_RECORD: 'On paper',
  NOT_IN_RECORD: 'On paper: its page was read and says nothing of a remit.',
  NOT_IN_OUR_COPY: 'On paper: not in our copy.',
};
const outsideOf: Record<Committee['outsideState'], string> = {
  IN_RECORD: 'Told to be outside its remit',
  NOT_IN_RECORD: 'The minutes that were read tell of nothing outside its remit.',
  NOT_IN_OUR_COPY: 'Outside its remit: not known, as none of its minutes are in our copy.',
};

function toLines(told: Committee): string[] {
  const { committee, items, topicCount, entropy, effectiveTopics, singleItems, topics } = told;
  const breadth =
    entropy === null || effectiveTopics === null
      ? ''
      : ` Entropy ${entropy.toFixed(2)} bits: as broad as ${effectiveTopics.toFixed(1)} topics of equal size.`;
  return [
    '',
    committee.name,
    wrap(
      `${counted(items, 'item')} with business of their own, in ${counted(topicCount, 'topic')}, ${String(singleItems)} of them of one item that shares no telling word.${breadth}`,
    ),
    ...(topics.length === 0
      ? []
      : [
          '',
          toTable([
            ['topic', 'items', 'share', 'such as'],
            ...topics.map(({ topic, n, share, items: own }) => [
              toTopic(topic),
              String(n),
              toShare(share),
              toTopic(own[0]?.title ?? ''),
            ]),
          ]),
        ]),
    ...(topics.length < topicCount
      ? [
          `Shown: the first ${String(topics.length)} of ${String(topicCount)} topics; --var first=500 shows more.`,
        ]
      : []),
    '',
    `${remitOf[told.remitState]}${told.remits.length > 0 ? ':' : ''}`,
    ...told.remits.map(({ text }) => wrap(text, 100, '  ')),
    `${outsideOf[told.outsideState]}${told.outsideCount > 0 ? ':' : ''}`,
    ...told.outsideRemit.flatMap(({ meeting, item, quote, inWindow }) => {
      const possibly = inWindow === 'POSSIBLY' ? ' (may lie outside the window)' : '';
      const address = toAddress(item.source);
      return [
        `  ${meeting.dateText}${possibly}  ${item.title}`,
        wrap(`“${quote}”`, 100, '      '),
        ...(address === null ? [] : [`      ${address}`]),
      ];
    }),
  ];
}

/** How broad the business of committees is, beside what they are for on paper. */
export function toRemitBreadthAnswer(
  { remitBreadth: answer }: { remitBreadth: Answer },
  beside: BesideAnswer = {},
): AnswerText {
  const told = answer.committees.filter(({ items, outsideCount }) => items + outsideCount > 0);
  const shown = told.length > 0 ? told : answer.committees.slice(0, 1);
  return toRecordText(
    {
      title: 'Breadth of remit',
      answer,
      lines: [
        ...shown.flatMap(toLines),
        ...(answer.committees.length < answer.count
          ? [
              '',
              `Shown: the first ${String(answer.committees.length)} of ${String(answer.count)} committees.`,
            ]
          : []),
        '',
        wrap(
          'A topic is the word that most of the titles share, not a subject heading; more items make more topics, so compare committees over like windows.',
        ),
      ],
      heading: ['committee', 'what', 'topic or quote', 'items', 'share', 'date', 'such as', 'council page'],
      rows: told.flatMap(({ committee, topics, remits, outsideRemit }) => [
        ...topics.map(({ topic, n, share, items }) => [
          committee.name,
          'topic',
          topic,
          String(n),
          share.toFixed(4),
          '',
          items[0]?.title ?? '',
          items[0]?.source?.originalUrl ?? '',
        ]),
        ...remits.map(({ text, from }) => [
          committee.name,
          'remit on paper',
          toShownQuote(text),
          '',
          '',
          from ?? '',
          '',
          committee.source?.originalUrl ?? '',
        ]),
        ...outsideRemit.map(({ quote, meeting, item }) => [
          committee.name,
          'outside the remit',
          quote,
          '',
          '',
          toIsoDate(meeting),
          item.title,
          item.source?.originalUrl ?? '',
        ]),
      ]),
      none: (state, reason) => ['', state, reason, '', '', '', '', ''],
    },
    beside,
  );
}
