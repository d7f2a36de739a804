import type { Capture } from '../../schema/records/capture.ts';
import { parseId } from '../../schema/records/ids.ts';
import { type PageType, type ParsedPage, pageTypes } from '../../schema/records/page.ts';
import type { PageParser, PlacedCapture } from './ports.ts';

/**
 * The unit of projection: one subject's captures are read together and give one bundle. A page of one item belongs
 * to the meeting that lists the item, which only the meeting's pages tell.
 */
export type Subject =
  | { readonly kind: 'council' }
  | { readonly kind: 'committee' | 'meeting' | 'item' | 'member'; readonly sourceId: number };

/** Places a capture by its address, then by what the crawl knew; null for a page type that nothing reads. */
export function toPlaced(capture: Capture, recognise: PageParser['recognise']): PlacedCapture | null {
  const known = recognise(capture.url);
  const pageType = pageTypes.find((type) => type === capture.pageType) ?? known?.pageType;
  if (pageType === undefined) return null;
  const asked = known?.pageType === pageType ? known.context : {};
  const { context } = capture;
  return {
    capture,
    pageType,
    committeeId: asked.committeeId ?? context.committeeId ?? null,
    meetingId: asked.meetingId ?? context.meetingId ?? null,
    itemId: asked.itemId ?? context.itemId ?? null,
    memberId:
      ('memberId' in asked && typeof asked.memberId === 'number' ? asked.memberId : context.memberId) ?? null,
  };
}

const some = (kind: 'committee' | 'meeting' | 'item' | 'member', sourceId: number | null): Subject[] =>
  sourceId !== null && sourceId > 0 ? [{ kind, sourceId }] : [];

/** The subjects of a capture; none where neither address nor context names one. */
export function subjectsOf(placed: PlacedCapture): Subject[] {
  switch (placed.pageType) {
    case 'committee-list':
    case 'ws-committees':
    case 'member-index':
    case 'ws-councillors':
      return [{ kind: 'council' }];
    case 'committee-details':
    case 'meeting-list':
    case 'ws-meetings':
      // The service's 0 and -1 ask for all committees: the reply tells which they are.
      return some('committee', placed.committeeId);
    case 'meeting':
    case 'ws-meeting':
    case 'attendance':
      return some('meeting', placed.meetingId);
    case 'agenda-item':
      return some('item', placed.itemId);
    case 'member':
      return some('member', placed.memberId);
  }
}

const sourceIdOf = (id: string): number => Number(parseId(id)?.source ?? Number.NaN);

/** The subjects of a page by its records, for one whose address tells none. */
export function subjectsOfPage(pageType: PageType, page: ParsedPage): Subject[] {
  const found = page.records.flatMap((record): Subject[] => {
    if (record.kind === 'list-reading') return some('committee', sourceIdOf(record.committeeId));
    if (record.kind === 'committee') return some('committee', record.cid);
    if (record.kind === 'meeting') {
      return record.listed
        ? record.committeeIds.flatMap((id) => some('committee', sourceIdOf(id)))
        : some('meeting', record.mid);
    }
    if (record.kind === 'attendance') return some('meeting', sourceIdOf(record.meetingId));
    if (record.kind === 'item') return some('item', record.aiId);
    return record.kind === 'member' ? some('member', record.uid) : [];
  });
  const wanted = kindOf[pageType];
  const fitting = found.filter((subject) => subject.kind === wanted);
  return [...new Map(fitting.map((subject) => [JSON.stringify(subject), subject])).values()];
}

const kindOf: Readonly<Record<PageType, Subject['kind']>> = {
  'committee-list': 'council',
  'ws-committees': 'council',
  'member-index': 'council',
  'ws-councillors': 'council',
  'committee-details': 'committee',
  'meeting-list': 'committee',
  'ws-meetings': 'committee',
  meeting: 'meeting',
  'ws-meeting': 'meeting',
  attendance: 'meeting',
  'agenda-item': 'item',
  member: 'member',
};
