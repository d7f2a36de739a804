import type { DocumentRecord } from '../../schema/records/document.ts';
import { type MeetingPages, recordsOf } from './meeting-pages.ts';
import type { MergedItem } from './merge-items.ts';
import { anyTrue, firstKnown } from './precedence.ts';
import type { GoodReading } from './read-capture.ts';

export interface MergedDocument {
  /** Its `itemId` means nothing here: `itemIds` has them all. */
  readonly document: DocumentRecord;
  readonly itemIds: readonly string[];
  readonly onMeeting: boolean;
  readonly source: GoodReading;
}

/** The papers of a meeting and of its items, each once; papers of items that are no longer listed are not there. */
export function mergeDocuments(pages: MeetingPages, items: readonly MergedItem[]): MergedDocument[] {
  const itemIdOf = new Map(
    items.flatMap((merged) => merged.variants.map((variant) => [variant.item.id, merged.item.id] as const)),
  );
  const groups = new Map<string, { document: DocumentRecord; source: GoodReading }[]>();
  for (const source of sources(pages, items)) {
    for (const document of recordsOf(source, 'document')) {
      if (document.itemId !== null && !itemIdOf.has(document.itemId)) continue;
      const group = groups.get(document.id) ?? [];
      group.push({ document, source });
      groups.set(document.id, group);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const field = <K extends 'url' | 'sizeText' | 'publishedOn'>(key: K): DocumentRecord[K] | null =>
      firstKnown(group, ({ document }) => document[key]);
    const itemIds = group.flatMap(({ document }) => itemIdOf.get(document.itemId ?? '') ?? []);
    return [
      {
        document: {
          ...first.document,
          url: field('url'),
          sizeText: field('sizeText'),
          publishedOn: field('publishedOn'),
          documentKind:
            firstKnown(group, ({ document: d }) => (d.documentKind === 'OTHER' ? null : d.documentKind)) ??
            'OTHER',
          restricted: anyTrue(group, ({ document }) => document.restricted) ?? false,
        },
        itemIds: [...new Set(itemIds)].sort(),
        onMeeting: group.some(({ document }) => document.itemId === null),
        source: first.source,
      },
    ];
  });
}

/** The service's reply, the meeting's page, the pages of its items: in the order of precedence. */
function sources(pages: MeetingPages, items: readonly MergedItem[]): GoodReading[] {
  const own = [pages.own.get('ws-meeting'), pages.own.get('meeting')].filter(
    (reading) => reading !== undefined,
  );
  const ofItems = items.flatMap((merged) =>
    merged.variants.flatMap(({ reading }) => (reading.pageType === 'agenda-item' ? [reading] : [])),
  );
  return [...own, ...new Set(ofItems)];
}
