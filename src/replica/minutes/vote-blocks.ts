import type { CaseVote } from '../../../schema/case/case-item.ts';
import type { TextBlock } from '../../../schema/case/case-text.ts';

/** A vote as far as it is recorded: the counts that are known, unanimity, a casting vote. */
export function voteBlocks(vote: CaseVote | null): TextBlock[] {
  if (vote === null) return [];
  const counts: [string, number | null][] = [
    ['For', vote.for],
    ['Against', vote.against],
    ['Abstentions', vote.abstain],
  ];
  const known = counts.filter(([, count]) => count !== null);
  return [
    ...(known.length > 0
      ? [
          'Votes were recorded as follows:',
          { table: known.map(([label, count]) => [label, String(count)]), header: false },
        ]
      : []),
    ...(vote.unanimous ? ['The vote was unanimous.'] : []),
    ...(vote.castingVote ? ['The matter was settled by the casting vote of the chair.'] : []),
  ];
}
