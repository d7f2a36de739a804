import type { GraphItem } from './linked-case.ts';
import type { ItemName, LabelledThread } from './thread-file.ts';

/** A graph item for tests of the evaluation: in meeting 10 of committee 1, unless said otherwise. */
export const itemWith = (id: string, over: Partial<GraphItem> = {}): GraphItem => ({
  id,
  aiId: null,
  number: null,
  title: id,
  decisionText: null,
  minutesText: null,
  mid: 10,
  cids: [1],
  ...over,
});

/** Its name by committee, meeting and title. */
export const nameOf = ({ title, mid, cids: [cid = 1] }: GraphItem): ItemName => ({
  cid,
  mid,
  no: null,
  aiId: null,
  title,
});

export const threadWith = (
  thread: string,
  items: readonly GraphItem[],
  hardNegatives: readonly GraphItem[] = [],
): LabelledThread => ({
  thread,
  description: '',
  items: items.map(nameOf),
  hardNegatives: hardNegatives.map((item) => ({ ...nameOf(item), why: 'looks alike' })),
});

/** Who is seen in which issue, by the titles of items: `{pool: ['a', 'b']}`. */
export function issuesOf(issues: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (const [issue, items] of Object.entries(issues))
    for (const item of items) seen.set(item, (seen.get(item) ?? new Set()).add(issue));
  return seen;
}
