import { sourceOf } from '../../schema/records/ids.ts';
import type { DraftSighting, IssueDraft } from './issue-draft.ts';
import type { CuratorEntry } from './ledger-port.ts';

const curator = { method: 'curator', version: '1', score: 1, features: {}, tiedTo: null } as const;

interface Draft {
  issueId: string;
  key: string;
  title: string;
  basis: string;
  sightings: Map<string, DraftSighting>;
  /** What linking found, to come back to when a verdict is withdrawn. */
  readonly found: Map<string, DraftSighting>;
  merged: Set<string>;
}

/**
 * What a curator said, over what was found, in the order in which it was said: verdicts on single links, issues made
 * one, parted and renamed. `nameOf` gives key and title under which an issue was first named; an issue that was named
 * and is found no more comes back as soon as a curator has said something of it.
 */
export function curateIssues(
  found: readonly IssueDraft[],
  entries: readonly CuratorEntry[],
  nameOf: (issueId: string) => { readonly key: string; readonly title: string } | null,
): IssueDraft[] {
  if (entries.length === 0) return found.filter(({ sightings }) => sightings.size > 0);
  const drafts = new Map<string, Draft>();
  const went = new Map<string, string>();
  /** Those of which nothing was said yet. */
  const asFound = new Map(found.map((issue) => [issue.issueId, issue]));
  for (const { issueId, merged } of found) for (const id of merged) went.set(id, issueId);
  const open = ({ issueId, key, title, basis, sightings, merged }: IssueDraft): Draft => {
    const draft: Draft = {
      issueId,
      key,
      title,
      basis,
      sightings: new Map(sightings),
      found: new Map(sightings),
      merged: new Set(merged),
    };
    asFound.delete(issueId);
    drafts.set(issueId, draft);
    return draft;
  };
  const resolve = (id: string): string => {
    const seen = new Set<string>();
    let now = id;
    while (!seen.has(now)) {
      seen.add(now);
      now = went.get(now) ?? now;
    }
    return now;
  };
  const draftOf = (id: string, title?: string): Draft | null => {
    const issueId = resolve(id);
    const issue = asFound.get(issueId);
    const known = issue ? open(issue) : drafts.get(issueId);
    if (known) return known;
    const name = nameOf(issueId);
    if (name === null && title === undefined) return null;
    const key = name?.key ?? sourceOf(issueId);
    const draft: Draft = {
      issueId,
      key,
      title: name?.title ?? title ?? '',
      basis: 'curator',
      sightings: new Map(),
      found: new Map(),
      merged: new Set(),
    };
    drafts.set(issueId, draft);
    return draft;
  };
  for (const entry of entries) {
    if (entry.kind === 'issue-renamed') {
      const draft = draftOf(entry.issueId);
      if (draft) draft.title = entry.title;
    } else if (entry.kind === 'issue-merged') {
      const [from, into] = [draftOf(entry.issueId), draftOf(entry.intoId)];
      if (!from || !into || from === into) continue;
      for (const [item, sighting] of from.sightings)
        if (into.sightings.get(item)?.state !== 'rejected')
          into.sightings.set(item, stronger(into.sightings.get(item), sighting));
      for (const [item, sighting] of from.found)
        into.found.set(item, stronger(into.found.get(item), sighting));
      for (const id of [...from.merged, from.issueId]) into.merged.add(id);
      went.set(from.issueId, into.issueId);
      drafts.delete(from.issueId);
    } else if (entry.kind === 'issue-split') {
      const [from, apart] = [
        draftOf(entry.issueId),
        draftOf(entry.newIssueId, draftOf(entry.issueId)?.title),
      ];
      if (!from || !apart || from === apart) continue;
      for (const itemId of entry.itemIds) {
        from.sightings.delete(itemId);
        apart.sightings.set(itemId, { ...curator, itemId, state: 'accepted' });
      }
    } else {
      const draft = draftOf(entry.issueId);
      if (!draft) continue;
      const { itemId, verdict } = entry;
      const before = draft.found.get(itemId);
      if (verdict === 'withdrawn') {
        if (before) draft.sightings.set(itemId, before);
        else draft.sightings.delete(itemId);
      } else {
        const { method, version, score, features, tiedTo } = before ?? curator;
        draft.sightings.set(itemId, { itemId, state: verdict, method, version, score, features, tiedTo });
      }
    }
  }
  const order = new Set([...found.map(({ issueId }) => issueId), ...drafts.keys()]);
  return [...order]
    .flatMap((id) => asFound.get(id) ?? drafts.get(id) ?? [])
    .filter(({ sightings }) => sightings.size > 0)
    .map(({ issueId, key, title, basis, sightings, merged }) => ({
      issueId,
      key,
      title,
      basis,
      sightings,
      merged: [...merged].sort(),
    }));
}

const rank = { accepted: 3, shown: 2, proposed: 1, rejected: 0 } as const;

const stronger = (held: DraftSighting | undefined, other: DraftSighting): DraftSighting =>
  held === undefined || rank[other.state] > rank[held.state] ? other : held;
