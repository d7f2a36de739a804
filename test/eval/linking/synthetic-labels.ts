import type { generateCouncil } from '../../../src/replica/index.ts';
import type { LabelledThread } from './thread-file.ts';

/** The truth about a generated council, as labels. */
export function toSyntheticLabels({
  case: site,
  truth,
}: ReturnType<typeof generateCouncil>): LabelledThread[] {
  const items = new Map(
    site.meetings.flatMap(({ cid, mid, items: own }) =>
      own.map(({ aiId, title }) => [aiId, { cid, mid: mid ?? null, no: null, aiId: aiId ?? null, title }]),
    ),
  );
  return truth.threads.map(({ id, title, items: seen }) => ({
    thread: id,
    description: title,
    items: seen.flatMap(({ aiId }) => items.get(aiId) ?? []),
    hardNegatives: truth.lookAlikes
      .filter(({ thread }) => thread === id)
      .flatMap(({ aiId, why }) => {
        const item = items.get(aiId);
        return item ? [{ ...item, why }] : [];
      }),
  }));
}
