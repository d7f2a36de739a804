import type { TextBlock } from '../../../schema/case/case-text.ts';
import type { VoteTruth } from './truth.ts';

interface Counts {
  for: number;
  against: number;
  abstain: number;
}

/** Every so many meetings record their votes by name, or tie them; by the meeting's number, so that no draw is used up. */
const namedEvery = 5;
const tiedEvery = 9;

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
  const lines =
    named === null
      ? []
      : ([
          ['For', named.for],
          ['Against', named.against],
          ['Abstaining', named.abstain],
        ] as const);
  return [
    ...(castingVote
      ? ['The votes being equal, the Chair gave a casting vote in favour of the motion, which was carried.']
      : []),
    ...(named === null ? [] : ['A recorded vote having been asked for, the Members voted as follows:']),
    ...lines.flatMap(([label, names]) =>
      names.length === 0 ? [] : [`${label}: Councillors ${names.join(', ')} (${String(names.length)})`],
    ),
  ];
}
