import { ids } from '../../schema/records/ids.ts';
import type { Found, Vote } from '../../scrapers/minutes/facts.ts';
import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import { type ReadRow, readRecordedVotes } from '../../scrapers/minutes/read-recorded-votes.ts';
import type { FactOf } from '../ingest/bundles.ts';
import { type FactPlace, type FactSetting, type NameIn, tied, trueOrUntold } from './fact-entry.ts';
import { toEvidence } from './meeting-rows.ts';
import { sourceOf } from './merge-decisions.ts';
import { findOnlyRow, findSameVote } from './same-vote.ts';

type MotionEntry = FactOf<'Motion'>;

interface MotionSetting extends FactSetting {
  readonly report: ItemReport | null;
}

/**
 * The questions put on an item: the one on its verdict, where its texts say who moved it or how it was voted on, and
 * one for each row of its table of recorded votes. A row that tells the vote of the texts is no second question: what
 * the texts leave open is then the row's, and both are its evidence.
 */
export function toMotionEntries(setting: MotionSetting, nameIn: NameIn): MotionEntry[] {
  const { merged, report } = setting;
  const rows = readRecordedVotes(merged.item.recordedVotes);
  const told = report === null ? null : toTold(setting, report);
  const { title, minutesCut: isCut } = merged.item;
  const questions = { title, isCut, about: report?.facts.questions ?? [] };
  const same = told === null ? null : findSameVote(told, rows, questions);
  const own = told === null ? findOnlyRow(rows, questions) : null;
  return [
    ...(told === null ? [] : [toOwnEntry(setting, told, same, nameIn)]),
    ...rows.flatMap((row, at) => {
      if (row === same) return [];
      const isDecided = row === own && row.row.result === 'CARRIED';
      return [{ ...toRowEntry(setting, row, at, nameIn), isDecided }];
    }),
  ];
}

/** The question on the verdict as the texts tell it. */
interface ToldMotion {
  readonly place: FactPlace;
  readonly founds: readonly [Found<unknown>, ...Found<unknown>[]];
  readonly text: string | null;
  readonly words: string;
  readonly vote: Vote | null;
  readonly mover: string | null;
  readonly seconder: string | null;
}

/** Null where the texts say neither who moved it nor how it was voted on. */
function toTold({ merged }: MotionSetting, report: ItemReport): ToldMotion | null {
  const { facts, factsIn, decidedIn, decisions } = report;
  const { votes, moved, seconded } = facts;
  const [first, ...others] = [votes, moved, seconded].filter((found) => found !== null);
  if (first === undefined) return null;
  const verdict = decidedIn === factsIn ? (facts.verdict ?? null) : (decisions[0]?.found ?? null);
  const text = verdict?.quote ?? null;
  return {
    place: { field: factsIn, source: sourceOf(merged, factsIn) },
    founds: [first, ...others],
    text,
    words: [text ?? '', ...[first, ...others].map(({ quote }) => quote)].join('\n'),
    vote: votes?.value ?? null,
    mover: moved?.value ?? null,
    seconder: seconded?.value ?? null,
  };
}

function toOwnEntry(
  setting: MotionSetting,
  { place, founds, text, vote, mover, seconder }: ToldMotion,
  same: ReadRow | null,
  nameIn: NameIn,
): MotionEntry {
  const [first] = founds;
  const listed = same?.found.value;
  const reading =
    same === null
      ? first
      : {
          ...first,
          method: `${first.method} + ${same.found.method}`,
          confidence: Math.max(first.confidence, same.found.confidence),
        };
  const entry = nameIn(place)('Motion', reading, {
    motionType: same?.row.type ?? null,
    text: text ?? same?.row.title ?? null,
    ...toVoteValues(vote, listed ?? null),
    mover,
    seconder,
  });
  const { id } = entry.row;
  const evidence = [
    ...founds.map((found) => toEvidence(id, place.field, found, place.source)),
    ...(same === null ? [] : [toRowEvidence(setting, id, same)]),
  ];
  return {
    ...entry,
    isDecided: true,
    evidence: evidence.filter((row, at) => evidence.findIndex(({ id: other }) => other === row.id) === at),
    people: [...tied(setting, 'MOVED', mover), ...tied(setting, 'SECONDED', seconder)],
    ballots: toBallots(setting, id, fullerNames(vote, listed)),
  };
}

function toRowEntry(
  setting: MotionSetting,
  { row, found }: ReadRow,
  at: number,
  nameIn: NameIn,
): MotionEntry {
  const entry = nameIn(votesPlace(setting))('Motion', found, {
    motionType: row.type,
    text: row.title,
    ...toVoteValues(found.value, null),
    mover: null,
    seconder: null,
  });
  const { id } = entry.row;
  return {
    ...entry,
    // In the order of the table.
    row: { ...entry.row, sortKey: `${setting.sortKey} ${String(at).padStart(3, '0')} ${id}` },
    ballots: toBallots(setting, id, found.value.named),
  };
}

const votesPlace = ({ merged }: MotionSetting): FactPlace => ({
  field: 'votesText',
  source: merged.votesSource?.reading ?? merged.source,
});

function toRowEvidence(
  setting: MotionSetting,
  id: string,
  { found }: ReadRow,
): ReturnType<typeof toEvidence> {
  const { field, source } = votesPlace(setting);
  return toEvidence(id, field, found, source);
}

/** What is told of a vote in two places that agree; null where neither tells. */
function toVoteValues(one: Vote | null, other: Vote | null) {
  return {
    result: one?.result ?? other?.result ?? null,
    for: one?.for ?? other?.for ?? null,
    against: one?.against ?? other?.against ?? null,
    abstain: one?.abstain ?? other?.abstain ?? null,
    castingVote: trueOrUntold(one?.casting) ?? trueOrUntold(other?.casting),
    unanimous: trueOrUntold(one?.unanimous) ?? trueOrUntold(other?.unanimous),
  };
}

/** Names are taken from one place, for two may print a person in two ways: from that which names more. */
function fullerNames(told: Vote | null, listed: Vote | undefined): Vote['named'] {
  const countOf = (named: Vote['named']): number =>
    named === null ? 0 : named.for.length + named.against.length + named.abstain.length;
  const [inTexts, inTable] = [told?.named ?? null, listed?.named ?? null];
  return countOf(inTexts) > countOf(inTable) ? inTexts : inTable;
}

function toBallots(setting: FactSetting, motionId: string, named: Vote['named']): MotionEntry['ballots'] {
  if (named === null) return [];
  const choices = [
    ['FOR', named.for],
    ['AGAINST', named.against],
    ['ABSTAIN', named.abstain],
  ] as const;
  const ballots = choices.flatMap(([choice, names]) =>
    names.map((name) => ({
      row: { id: ids.ballot(motionId, name), install: setting.told.install, name, choice },
      person: tied(setting, 'CAST', name)[0]?.person ?? null,
    })),
  );
  return [...new Map(ballots.map((ballot) => [ballot.row.id, ballot])).values()];
}
