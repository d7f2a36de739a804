import { loadItems } from '../../../queries/read/load-nodes.ts';
import type { ItemRow } from '../../../queries/read/meeting-rows.ts';
import { findMeetingStates } from '../../../queries/read/trace-scope.ts';
import { parseId } from '../../../schema/records/ids.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { type Connection, type ConnectionArguments, readConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { toWindowFit } from '../trace/day-window.ts';
import { findMatches } from '../trace/find-matches.ts';
import { findScope } from '../trace/resolve-scope.ts';
import type { Filter } from './filter.ts';

/** Agenda items that match a search, in the order of their meetings like every list of items. */
export async function readFoundItems(
  args: ConnectionArguments,
  query: string,
  filter: Filter,
  context: ApiContext,
): Promise<Connection<ItemRow>> {
  const isAsked = await toMeetingTest(filter, context);
  const matches = await findMatches(context.engine, parseQuery(query), isAsked);
  const inOrder = sortBy(matches, ({ sortKey }) => sortKey);
  return readConnection<ItemRow>(
    args,
    ({ sortKey }) => sortKey,
    async ({ after, limit }) => {
      const wanted = inOrder.filter(({ sortKey }) => sortKey > after).slice(0, limit);
      const items = await Promise.all(wanted.map(({ id }) => context.loaders.node(loadItems, id)));
      return items.filter((item) => item !== null);
    },
  );
}

/** Which items' meetings are asked about. */
async function toMeetingTest(
  { install, committee, window, hasWindow }: Filter,
  { engine }: ApiContext,
): Promise<(item: { id: string; meetingId: string }) => boolean> {
  if (committee === null && !hasWindow)
    return ({ id }) => install === null || parseId(id)?.install === install;
  const committees = committee === null ? await findScope(engine, install, null) : [committee];
  const states = await engine.read(findMeetingStates, { ids: committees.map(({ id }) => id) });
  const asked = new Set(
    states.flatMap(({ meeting }) => (toWindowFit(meeting, window) === 'OUTSIDE' ? [] : [meeting.id])),
  );
  return ({ meetingId }) => asked.has(meetingId);
}
