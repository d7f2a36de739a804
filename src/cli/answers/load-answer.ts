import type { load } from '../../../queries/operations/load.ts';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { toTable } from '../table.ts';
import { type AnswerText, type BesideAnswer, wrap } from './answer-text.ts';
import { toRecordText } from './record-text.ts';

type Answer = AnswerOf<typeof load>['load'];
type Bucket = Answer['committees'][number]['buckets'][number];

const toMean = (mean: number | null): string => (mean === null ? '' : mean.toFixed(1));

const heading = [
  'time',
  'meetings',
  'not held',
  'with agenda',
  'items',
  'mean items',
  'substantive',
  'mean substantive',
  'papers',
  'mean papers',
  'pages',
  'with minutes',
  'characters',
  'mean characters',
  'items cut',
];

const toCells = (bucket: Bucket): string[] => [
  bucket.label ?? 'all',
  String(bucket.meetings),
  String(bucket.meetingsNotHeld),
  String(bucket.meetingsWithAgenda),
  String(bucket.items),
  toMean(bucket.itemsPerMeeting),
  String(bucket.substantiveItems),
  toMean(bucket.substantivePerMeeting),
  String(bucket.papers),
  toMean(bucket.papersPerMeeting),
  bucket.pages === null ? 'not known' : String(bucket.pages),
  String(bucket.meetingsWithMinutes),
  String(bucket.minutesCharacters),
  bucket.minutesPerMeeting === null ? '' : bucket.minutesPerMeeting.toFixed(0),
  String(bucket.itemsCut),
];

/** How much committees had on their agendas, by stretches of time. */
export function toLoadAnswer({ load: answer }: { load: Answer }, beside: BesideAnswer = {}): AnswerText {
  const told = answer.committees.filter(({ buckets }) => buckets.length > 0);
  return toRecordText(
    {
      title: 'Load',
      answer,
      lines: [
        ...told.flatMap(({ committee, buckets, total }) => [
          '',
          committee.name,
          toTable([heading, ...[...buckets, ...(total && buckets.length > 1 ? [total] : [])].map(toCells)]),
        ]),
        ...(told.length > 1 && answer.total
          ? ['', 'All of them, each meeting once', toTable([heading, toCells(answer.total)])]
          : []),
        ...(answer.committees.length < answer.count
          ? [
              '',
              `Shown: the first ${String(answer.committees.length)} of ${String(answer.count)} committees.`,
            ]
          : []),
        '',
        wrap(
          'Means are over the meetings whose agenda, or minutes, our copy holds. Printed pages are not known: papers are listed and not read.',
        ),
      ],
      heading: ['committee', ...heading],
      rows: told.flatMap(({ committee, buckets }) =>
        buckets.map((bucket) => [committee.name, ...toCells(bucket)]),
      ),
      none: (state, reason) => [reason, state, ...heading.slice(1).map(() => '')],
    },
    beside,
  );
}
