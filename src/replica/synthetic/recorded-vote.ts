import type { CaseItem } from '../../../schema/case/case-item.ts';
import type { TextBlock } from '../../../schema/case/case-text.ts';
import type { AmendmentTruth, VoteTruth } from './truth.ts';

interface Counts {
  for: number;
  against: number;
  abstain: number;
}

/**
 * Every so many meetings record their votes by name, tie them, or vote on an amendment too; by the meeting's number, so
 * that no draw is used up.
 */
const namedEvery = 5;
const tiedEvery = 9;
const amendedEvery = 3;

/** The counts of a vote at this meeting: those drawn, or a tie that the chair decides. */
export function toCounts(
  mid: number,
  drawn: Counts,
  result: 'CARRIED' | 'LOST',
): { counts: Counts; castingVote: boolean } {
  const total = drawn.for + drawn.against + drawn.abstain;
  if (mid % tiedEvery !== 2 || total < 4 || result === 'LOST') return { counts: drawn, castingVote: false };
  const half = Math.floor((total - drawn.abstain) / 2);
  const abstain = total - half * 2;
  return { counts: { for: half, against: half, abstain }, castingVote: true };
}

/** Who voted how, where the meeting records it; null where it does not. */
export function toBallots(mid: number, counts: Counts, present: string[]): VoteTruth['named'] {
  if (mid % namedEvery !== 1 || counts.for + counts.against + counts.abstain !== present.length) return null;
  return {
    for: present.slice(0, counts.for),
    against: present.slice(counts.for, counts.for + counts.against),
    abstain: present.slice(counts.for + counts.against),
  };
}

/** The names and the casting vote in words, after the count. */
export function recordedBlocks({
  named,
  castingVote,
}: Pick<VoteTruth, 'named' | 'castingVote'>): TextBlock[] {
  return [
    ...(castingVote
      ? ['The votes being equal, the Chair gave a casting vote in favour of the motion, which was carried.']
      : []),
    ...(named === null ? [] : ['A recorded vote having been asked for, the Members voted as follows:']),
    ...(named === null ? [] : nameLines(named)),
  ];
}

/** A line for each side that somebody took. */
function nameLines(named: NonNullable<VoteTruth['named']>): string[] {
  const sides = [
    ['For', named.for],
    ['Against', named.against],
    ['Abstaining', named.abstain],
  ] as const;
  return sides.flatMap(([label, names]) =>
    names.length === 0 ? [] : [`${label}: Councillors ${names.join(', ')} (${String(names.length)})`],
  );
}

/** An amendment that was lost before the vote of this item, which its minutes do not tell; null where there was none. */
export function toAmendment(mid: number, aiId: number, present: readonly string[]): AmendmentTruth | null {
  if (mid % amendedEvery !== 0 || present.length < 3) return null;
  const minority = Math.floor((present.length - 1) / 2);
  return {
    aiId,
    title: 'Amendment: to defer the matter',
    result: 'LOST',
    named: { for: present.slice(0, minority), against: present.slice(minority), abstain: [] },
  };
}

/** The rows of the table below the item's minutes: an amendment's by name, and the item's own as they tell it. */
export function toTableRows(
  title: string,
  vote: Pick<VoteTruth, 'result' | 'named'>,
  amendment: AmendmentTruth | null,
): NonNullable<CaseItem['recordedVotes']> {
  const words = { CARRIED: 'Carried', LOST: 'Lost' };
  const rowOf = (
    one: { title: string; type: string } & Pick<VoteTruth, 'result' | 'named'>,
  ): NonNullable<CaseItem['recordedVotes']>[number] => ({
    title: one.title,
    type: one.type,
    ...(one.named === null ? {} : { text: nameLines(one.named).join('\n') }),
    result: words[one.result],
  });
  return [
    ...(amendment === null ? [] : [rowOf({ ...amendment, type: 'Amendment' })]),
    rowOf({ ...vote, title, type: 'Resolution' }),
  ];
}
