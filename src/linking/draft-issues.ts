import type { DraftSighting, IssueDraft } from './issue-draft.ts';
import type { IssueName } from './ledger-port.ts';
import { linkingMethod, type Matter } from './matters/find-matters.ts';
import { type NamedMatter, nameIssues } from './matters/name-issues.ts';
import type { MatterRecord } from './matters/record.ts';
import type { HeldCouncil } from './memory/held-graph.ts';
import { toSeriesTitle } from './series-title.ts';

/** What a matter gives every issue that it is, whatever its id. */
type Drafted = Pick<IssueDraft, 'title' | 'basis' | 'sightings'>;

/** A matter that did not change is the same object as before: it is drafted once. */
const known = new WeakMap<Matter, Drafted>();

/** The issues of one council as they are found, with those whose ids are new. */
export function draftIssues(
  council: HeldCouncil,
  names: readonly IssueName[],
): { drafts: IssueDraft[]; unnamed: IssueName[] } {
  const { install, record, matters } = council;
  const own = names.filter(({ issueId }) => issueId.startsWith(`${install}:`));
  const named = nameIssues(install, record, matters.all(), own);
  const drafts = named.map(({ matter, issueId, key, merged }): IssueDraft => {
    const drafted = known.get(matter) ?? toDrafted(matter, council);
    known.set(matter, drafted);
    return { issueId, key, merged, ...drafted };
  });
  const titles = new Map(drafts.map(({ issueId, title }) => [issueId, title]));
  const unnamed = named
    .filter(({ isNew }: NamedMatter) => isNew)
    .map(({ issueId, key }) => ({ issueId, key, title: titles.get(issueId) ?? null }));
  return { drafts, unnamed };
}

function toDrafted(matter: Matter, council: HeldCouncil): Drafted {
  const { record } = council;
  const sightings = new Map<string, DraftSighting>();
  for (const { place, state, score, tiedTo, features } of matter.sightings) {
    const itemId = record.items[place]?.item.id;
    if (itemId === undefined) continue;
    sightings.set(itemId, {
      itemId,
      state,
      method: linkingMethod.name,
      version: linkingMethod.version,
      score,
      features,
      tiedTo: record.items[tiedTo]?.item.id ?? null,
    });
  }
  const basis = basisOf(matter, record);
  return { basis, title: titleOf(matter, council, basis), sightings };
}

function basisOf({ core }: Matter, { items }: MatterRecord): string {
  const first = items[core[0] ?? 0];
  const all = (same: (place: number) => boolean): boolean => core.length > 1 && core.every(same);
  const iid = first?.item.issueIid ?? null;
  if (iid !== null && all((place) => items[place]?.item.issueIid === iid)) return 'moderngov-issue-id';
  const series = first?.words.series ?? null;
  if (series !== null && all((place) => items[place]?.words.series === series)) return 'title-series';
  return linkingMethod.name;
}

/** The officers' own name for it, else the title of its most typical item, without what passes with the date. */
function titleOf({ central }: Matter, { record, items }: HeldCouncil, basis: string): string {
  const item = items.get(record.items[central]?.item.id ?? '');
  const title = item?.title ?? '';
  if (basis === 'moderngov-issue-id' && item?.issueTitle) return item.issueTitle;
  return toSeriesTitle(title)?.words ?? title;
}
