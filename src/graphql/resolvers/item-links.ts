import type { Link } from '../../../queries/read/load-links.ts';
import { loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import type { LoadRelated } from '../../../queries/read/load-related.ts';
import type { ItemRow } from '../../../queries/read/meeting-rows.ts';
import type { ApiContext } from '../context.ts';
import { type DayRange, toDaysBetween } from '../facts/days-between.ts';
import { sortBy } from '../order.ts';

export interface ItemLink {
  readonly item: ItemRow;
  readonly score: number | null;
  readonly method: string | null;
  readonly days: DayRange | null;
}

/** Days from the meeting of one item to that of another; null where nothing can be said. */
async function findDays(from: ItemRow, to: ItemRow, { loaders }: ApiContext): Promise<DayRange | null> {
  const [earlier, later] = await Promise.all(
    [from, to].map(({ meetingId }) => loaders.node(loadMeetings, meetingId)),
  );
  return earlier && later ? toDaysBetween(earlier, later) : null;
}

/** Where a node leads, strongest first. @param origin the item from whose meeting days are counted */
export async function findItemLinks(
  statement: LoadRelated<Link>,
  id: string,
  origin: ItemRow | null,
  context: ApiContext,
): Promise<ItemLink[]> {
  const links = await context.loaders.related(statement, id);
  const found = await Promise.all(
    links.map(async ({ id: itemId, score, method }) => {
      const item = await context.loaders.node(loadItems, itemId);
      if (item === null) return [];
      const days = origin === null || origin.id === item.id ? null : await findDays(origin, item, context);
      return [{ item, score, method, days }];
    }),
  );
  return sortBy(
    found.flat(),
    // What a page states has no score and comes first.
    ({ score }) => (score === null ? null : -score),
    ({ item }) => item.sortKey,
  );
}

/** The items before or after an item, days always told from the earlier one. */
export async function findItemChain(
  statement: LoadRelated<Link>,
  item: ItemRow,
  direction: 'to earlier' | 'to later',
  context: ApiContext,
): Promise<ItemLink[]> {
  const links = await findItemLinks(statement, item.id, item, context);
  if (direction === 'to later') return links;
  return Promise.all(
    links.map(async (link) => ({ ...link, days: await findDays(link.item, item, context) })),
  );
}
