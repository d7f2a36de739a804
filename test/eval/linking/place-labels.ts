import { ConfigError } from '../../../src/errors.ts';
import { isCouncilsId } from '../../../src/replica/index.ts';
import { foldWords } from '../same-words.ts';
import type { GraphItem } from './linked-case.ts';
import type { ItemName, LabelledThread } from './thread-file.ts';

/** An item that labels name, with all threads that it stands in. */
export interface PlacedLabel {
  /** Id in the graph; for an item that is not there, a key of its own. */
  readonly id: string;
  readonly title: string;
  readonly cids: readonly number[];
  readonly threads: ReadonlySet<string>;
}

/** A label whose item is not in the graph. */
export interface NotFound {
  readonly thread: string;
  readonly as: 'item' | 'hard negative';
  readonly name: ItemName;
  readonly reason: string;
}

/** Labels set on the items of a graph. */
export interface PlacedLabels {
  readonly threads: number;
  /** Items of threads; those that the graph lacks stand here too, for a link to them is a link missed. */
  readonly items: readonly PlacedLabel[];
  /** Items that are hard negatives, also those that stand in other threads, with the threads that they must not be in. */
  readonly hardNegatives: readonly { readonly label: PlacedLabel; readonly not: ReadonlySet<string> }[];
  readonly notFound: readonly NotFound[];
}

/** Finds the items that labels name. Throws a ConfigError where none is there, or one is in a thread and must not be. */
export function placeLabels(labels: readonly LabelledThread[], graph: readonly GraphItem[]): PlacedLabels {
  const find = toFinder(graph);
  const notFound: NotFound[] = [];
  const known = new Map<string, { label: Omit<PlacedLabel, 'threads'>; threads: Set<string> }>();
  const negatives = new Map<string, Set<string>>();
  const open = (label: Omit<PlacedLabel, 'threads'>): Set<string> => {
    const entry = known.get(label.id) ?? { label, threads: new Set<string>() };
    known.set(label.id, entry);
    return entry.threads;
  };
  for (const { thread, items, hardNegatives } of labels) {
    for (const name of items) {
      const found = find(name);
      if (typeof found === 'string') notFound.push({ thread, as: 'item', name, reason: found });
      open(typeof found === 'string' ? toLost(name) : found).add(thread);
    }
    for (const name of hardNegatives) {
      const found = find(name);
      if (typeof found === 'string') {
        notFound.push({ thread, as: 'hard negative', name, reason: found });
        continue;
      }
      open(found);
      negatives.set(found.id, (negatives.get(found.id) ?? new Set()).add(thread));
    }
  }
  const placed = new Map([...known].map(([id, { label, threads }]) => [id, { ...label, threads }]));
  const items = [...placed.values()].filter(({ threads }) => threads.size > 0);
  const hard = [...negatives].flatMap(([id, not]) => {
    const label = placed.get(id);
    return label ? [{ label, not }] : [];
  });
  for (const { label, not } of hard) {
    const both = [...not].find((thread) => label.threads.has(thread));
    if (both !== undefined)
      throw new ConfigError(`Thread "${both}" names "${label.title}" as its item and as its hard negative.`);
  }
  const lost = notFound.filter((one) => one.as === 'item').length;
  if (lost === labels.flatMap((one) => one.items).length)
    throw new ConfigError(
      `None of the ${lost} labelled items is in this case: name the case that the labels are of with --case.`,
    );
  return { threads: labels.length, items, hardNegatives: hard, notFound };
}

const toLost = (name: ItemName): Omit<PlacedLabel, 'threads'> => ({
  id: `not found: ${toNameText(name)}`,
  title: name.title ?? '',
  cids: [name.cid],
});

/** "committee 697, meeting 7925, item 8, …" */
export const toNameText = ({ cid, mid, no, aiId, title }: ItemName): string =>
  [
    `committee ${cid}`,
    mid === null ? 'a meeting without id' : `meeting ${mid}`,
    ...(aiId === null ? [] : [`item id ${aiId}`]),
    ...(no === null ? [] : [`item ${no}`]),
    ...(title === null ? [] : [`"${title}"`]),
  ].join(', ');

const bareNumber = (no: string): string => foldWords(no).replace(/\.+$/, '');

/** Gives the item that a name means, or why there is none. An item id decides; else the title; else the number. */
function toFinder(graph: readonly GraphItem[]): (name: ItemName) => Omit<PlacedLabel, 'threads'> | string {
  const meetings = new Map<number, GraphItem[]>();
  for (const item of graph) meetings.set(item.mid, [...(meetings.get(item.mid) ?? []), item]);
  return (name) => {
    const { cid, mid, no, aiId, title } = name;
    // Meetings that a case file gives no id are served under one that was filled in.
    const here =
      mid === null
        ? graph.filter((item) => !isCouncilsId(item.mid) && item.cids.includes(cid))
        : (meetings.get(mid) ?? []);
    if (here.length === 0) return 'the graph has no item of this meeting';
    const own = here.filter(({ cids }) => cids.includes(cid));
    if (own.length === 0) return 'the meeting is not of this committee';
    const byId = aiId === null ? [] : own.filter((item) => item.aiId === aiId);
    const byTitle = title === null ? [] : own.filter((item) => foldWords(item.title) === foldWords(title));
    const byNumber =
      no === null ? [] : own.filter(({ number }) => number !== null && bareNumber(number) === bareNumber(no));
    const both = byTitle.filter((item) => byNumber.includes(item));
    const [found, other] = [byId, both, byTitle, byNumber].find((list) => list.length > 0) ?? [];
    if (!found) return 'the meeting has no such item';
    if (other) return 'the meeting has several items of this name';
    return { id: found.id, title: found.title, cids: found.cids };
  };
}
