import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import { defineRead } from '../statement.ts';
import { committeeRow } from './council-rows.ts';
import { referralRow } from './fact-rows.ts';
import { type Edge, type LoadRelated, loadRelated } from './load-related.ts';
import { itemRow } from './meeting-rows.ts';

/** An edge that was inferred: where it leads, how strong it is and how it was found; both null where a page says it. */
const link = z.object({ id: z.string(), score: z.number().nullable(), method: z.string().nullable() });
export type Link = z.infer<typeof link>;

/** Inferred edges of many nodes at once, of a type that carries score and method. */
function loadLinks(name: string, [parent, direction, type, label]: Edge): LoadRelated<Link> {
  const edge = direction === 'out' ? `-[r:${type}]->` : `<-[r:${type}]-`;
  return defineRead({
    name,
    text:
      `UNWIND $ids AS id MATCH (p:${parent} {id: id})${edge}(n:${label}) ` +
      'RETURN p.id AS parentId, {id: n.id, score: r.score, method: r.method} AS node',
    parameters: z.object({ ids: z.array(z.string()) }),
    row: z.object({ parentId: z.string(), node: link }),
  });
}

const itemsOf = (parent: Label, name: string, direction: 'out' | 'in', type: Edge[2]): LoadRelated<Link> =>
  loadLinks(name, [parent, direction, type, 'AgendaItem']);

export const loadReportsBack = itemsOf('Action', 'load-reports-back', 'out', 'REPORTED_BACK_IN');
export const loadArrivals = itemsOf('Referral', 'load-arrivals', 'out', 'ARRIVED_AS');
export const loadContinuedItems = itemsOf('AgendaItem', 'load-continued-items', 'out', 'CONTINUES');
export const loadContinuingItems = itemsOf('AgendaItem', 'load-continuing-items', 'in', 'CONTINUES');
export const loadCorrectedMeetings = loadLinks('load-corrected-meetings', [
  'Correction',
  'out',
  'CORRECTS',
  'Meeting',
]);

export const loadOriginsOfReferrals = loadRelated(
  'load-origins-of-referrals',
  ['Referral', 'out', 'FROM', 'AgendaItem'],
  itemRow,
);
export const loadTargetsOfReferrals = loadRelated(
  'load-targets-of-referrals',
  ['Referral', 'out', 'TO', 'Committee'],
  committeeRow,
);
export const loadSendersOfReferrals = loadRelated(
  'load-senders-of-referrals',
  ['Referral', 'out', 'SENT_BY', 'Committee'],
  committeeRow,
);
/** Referrals that arrived as these items, told by either end. */
export const loadReferralsToItems = loadRelated(
  'load-referrals-to-items',
  ['AgendaItem', 'in', 'ARRIVED_AS', 'Referral'],
  referralRow,
);
