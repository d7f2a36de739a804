import type { Trail, TrailKind } from '../../queries/write/trails.ts';
import type { Trails } from './link-trails.ts';
import type { Lead } from './matters/linkable.ts';
import type { HeldItem } from './memory/held-graph.ts';

/** An end of a lead; the item whose words tell of a fact is sure. */
interface End {
  readonly id: string;
  readonly score: number;
}

/** What leads from item to item: referrals and requests by where they were told of and where they were found to lead, and deferrals. */
export function findLeads(items: Iterable<HeldItem>, trails: Trails): Lead[] {
  const leads: Lead[] = [];
  const add = (from: readonly End[], to: readonly End[]): void => {
    for (const start of from)
      for (const end of to) leads.push({ from: start.id, to: end.id, score: start.score * end.score });
  };
  const [arrivedAs, cameFrom] = [endsOf(trails, 'arrivedAs'), endsOf(trails, 'cameFrom')];
  const reportedBackIn = endsOf(trails, 'reportedBackIn');
  for (const { id, referrals, actions } of items) {
    const told = { id, score: 1 };
    for (const { id: referral, toName, fromName } of referrals)
      add(
        [...(toName === null ? [] : [told]), ...(cameFrom.get(referral) ?? [])],
        [...(fromName === null ? [] : [told]), ...(arrivedAs.get(referral) ?? [])],
      );
    for (const action of actions) add([told], reportedBackIn.get(action.id) ?? []);
  }
  for (const { from, to, score } of trails.get('continues') ?? []) leads.push({ from, to, score });
  return leads;
}

function endsOf(trails: Trails, kind: TrailKind): Map<string, End[]> {
  const ends = new Map<string, End[]>();
  for (const { from, to, score } of trails.get(kind) ?? ([] as Trail[])) {
    const known = ends.get(from);
    if (known) known.push({ id: to, score });
    else ends.set(from, [{ id: to, score }]);
  }
  return ends;
}
