import { ids, sourceOf } from '../../../schema/records/ids.ts';
import type { Matter } from './find-matters.ts';
import type { MatterRecord } from './record.ts';

/** An issue id that was given, with the item that it was given for. */
export interface NamedIssue {
  readonly issueId: string;
  readonly key: string;
}

/** A matter with the id that it goes by, and ids of matters that have become one with it. */
export interface NamedMatter {
  readonly matter: Matter;
  readonly issueId: string;
  readonly key: string;
  readonly merged: readonly string[];
  /** Whether no issue had the id before. */
  readonly isNew: boolean;
}

const prefix = 'item-';
/** The source id of the item that an issue was named after; null for keys of other kinds. */
const anchorOf = (key: string): string | null => (key.startsWith(prefix) ? key.slice(prefix.length) : null);

/**
 * Gives each matter its id. An id belongs to the item that it was first given for: the matter that has that item
 * keeps it, whatever else comes and goes. Where a matter has several such items it goes by the id given first, and
 * the other ids lead to it. Else its earliest item gives a new one. `named` in the order in which they were given.
 */
export function nameIssues(
  install: string,
  record: MatterRecord,
  matters: readonly Matter[],
  named: readonly NamedIssue[],
): NamedMatter[] {
  const nameOf = (place: number): string => sourceOf(record.items[place]?.item.id ?? '');
  /** Numbers of matters, from 1 on, by the places of their items. */
  const matterOf = new Int32Array(record.items.length);
  for (const [number, { core }] of matters.entries()) for (const place of core) matterOf[place] = number + 1;
  const given = new Map<number, NamedIssue[]>();
  for (const issue of named) {
    const anchor = anchorOf(issue.key);
    const place = anchor === null ? undefined : record.placeOf(ids.itemOf(install, anchor));
    const number = (matterOf[place ?? -1] ?? 0) - 1;
    if (number < 0) continue;
    const known = given.get(number);
    if (known) known.push(issue);
    else given.set(number, [issue]);
  }
  return matters.map((matter, number): NamedMatter => {
    const [first, ...others] = given.get(number) ?? [];
    if (first) {
      const merged = [...new Set(others.map(({ issueId }) => issueId))];
      return { matter, ...first, merged: merged.filter((id) => id !== first.issueId), isNew: false };
    }
    const earliest = [...matter.core].sort((a, b) =>
      (record.items[a]?.item.sortKey ?? '') < (record.items[b]?.item.sortKey ?? '') ? -1 : 1,
    )[0];
    const key = `${prefix}${nameOf(earliest ?? 0)}`;
    return { matter, issueId: ids.issue(install, key), key, merged: [], isNew: true };
  });
}
