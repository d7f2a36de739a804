import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import { slug } from '../../schema/records/ids.ts';
import { type ItemVariant, type MeetingPages, recordsOf } from './meeting-pages.ts';
import { pickText } from './pick-text.ts';
import { anyTrue, firstKnown } from './precedence.ts';
import type { GoodReading } from './read-capture.ts';

export interface MergedItem {
  readonly item: AgendaItemRecord;
  /** By precedence: the service's reply, the meeting's page, the item's own page. */
  readonly variants: readonly ItemVariant[];
  /** Where the item's texts come from, the fullest first: what its source is. */
  readonly source: GoodReading;
  readonly decisionSource: ItemVariant | null;
  readonly minutesSource: ItemVariant | null;
  readonly votesSource: ItemVariant | null;
}

/**
 * The items that the service's reply or the meeting's page lists, in the order of the reply, rows that only the
 * page has after them. An item's own page adds its whole text; it lists an item by itself only where neither of
 * the other two was ever read, for it does not tell whether the item is still on the agenda.
 */
export function mergeItems(pages: MeetingPages): MergedItem[] {
  const service = variantsOf(pages.own.get('ws-meeting'));
  const page = variantsOf(pages.own.get('meeting'));
  const listed = pairUp(service, page);
  const isListRead = pages.own.has('ws-meeting') || pages.own.has('meeting');
  const alone = isListRead
    ? []
    : [...pages.items].sort(([a], [b]) => a - b).map(([, reading]) => variantsOf(reading));
  const variants = isListRead ? listed : alone.filter((group) => group.length > 0);
  return variants.map((group, index) => toMerged(withOwnPage(group, pages, isListRead), index + 1));
}

const variantsOf = (reading: GoodReading | undefined): ItemVariant[] =>
  reading === undefined
    ? []
    : recordsOf(reading, 'item')
        .sort((a, b) => a.position - b.position)
        .map((item) => ({ item, reading }));

/**
 * The same row in both lists: by its number in the source, else (headings have none on a page) by its title, the
 * first with the first.
 */
function pairUp(service: readonly ItemVariant[], page: readonly ItemVariant[]): ItemVariant[][] {
  const groups = service.map((variant) => [variant]);
  const left: ItemVariant[] = [];
  for (const variant of page) {
    const { aiId, title } = variant.item;
    const same =
      groups.find((g) => g.length === 1 && aiId !== null && g[0]?.item.aiId === aiId) ??
      groups.find(
        (g) =>
          g.length === 1 &&
          g[0] !== undefined &&
          (aiId === null || g[0].item.aiId === null) &&
          slug(g[0].item.title) === slug(title),
      );
    if (same) same.push(variant);
    else left.push(variant);
  }
  return [...groups, ...left.map((variant) => [variant])];
}

function withOwnPage(group: readonly ItemVariant[], pages: MeetingPages, isListRead: boolean): ItemVariant[] {
  const aiId = firstKnown(group, ({ item }) => item.aiId);
  if (!isListRead || aiId === null) return [...group];
  return [...group, ...variantsOf(pages.items.get(aiId)).filter(({ item }) => item.aiId === aiId)];
}

function toMerged(variants: readonly ItemVariant[], position: number): MergedItem {
  const first = variants[0];
  if (first === undefined) throw new Error('An item needs a page that lists it');
  const field = <K extends keyof AgendaItemRecord>(key: K): AgendaItemRecord[K] | null =>
    firstKnown(variants, ({ item }) => item[key]);
  const agenda = pickText(variants, 'agendaText');
  const decision = pickText(variants, 'decisionText');
  const minutes = pickText(variants, 'minutesText');
  // The service has no such table: that it gives none takes nothing from the page's.
  const votes = variants.find((variant) => (variant.item.recordedVotes?.length ?? 0) > 0) ?? null;
  const told: AgendaItemRecord = { ...first.item };
  delete told.deletedTexts;
  delete told.recordedVotes;
  const item: AgendaItemRecord = {
    ...told,
    aiId: field('aiId'),
    position,
    number: field('number'),
    heading: variants.every((variant) => variant.item.heading),
    agendaText: agenda?.item.agendaText ?? null,
    decisionText: decision?.item.decisionText ?? null,
    minutesText: minutes?.item.minutesText ?? null,
    ...(minutes?.item.deletedTexts ? { deletedTexts: minutes.item.deletedTexts } : {}),
    minutesCut: minutes?.item.minutesCut ?? false,
    ...(votes?.item.recordedVotes ? { recordedVotes: votes.item.recordedVotes } : {}),
    restricted: anyTrue(variants, (variant) => variant.item.restricted) ?? false,
    issueIid: field('issueIid'),
    issueTitle: field('issueTitle'),
    decisionPageId: field('decisionPageId'),
    referToCommittee: field('referToCommittee'),
  };
  return {
    item,
    variants,
    source: (minutes ?? decision ?? first).reading,
    decisionSource: decision,
    minutesSource: minutes,
    votesSource: votes,
  };
}
