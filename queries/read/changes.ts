import { z } from 'zod';
import { defineRead, type ReadStatement } from '../statement.ts';
import { loadNodes } from './load-nodes.ts';

/** `since` without its zone: ISO instants sort as text up to the second, and the caller looks closer. */
const asked = z.object({ ids: z.array(z.string()), since: z.string() });

const changed = z.object({
  id: z.string(),
  /** The capture that showed the change. */
  at: z.string(),
  /** What it belongs to: of a revision the meeting or item, else the meeting, committee or council asked about. */
  ownerId: z.string(),
  /** What kind of thing is gone, where it is. */
  kind: z.string().nullable(),
});
export type ChangedRow = z.infer<typeof changed>;
export type FindChanged = ReadStatement<z.infer<typeof asked>, ChangedRow>;

type ChangeTime = 'firstSeenAt' | 'knownTo' | 'retiredAt';

/** @param match binds `n`, and what it belongs to as `o`, from `id` on */
function findChanged(name: string, match: string, time: ChangeTime): FindChanged {
  return defineRead({
    name: `find-${name}-since`,
    text:
      `UNWIND $ids AS id MATCH ${match} WHERE n.${time} >= $since ` +
      `RETURN DISTINCT n.id AS id, n.${time} AS at, o.id AS ownerId, ` +
      `${time === 'retiredAt' ? 'n.kind' : 'null'} AS kind`,
    parameters: asked,
    row: changed,
  });
}

export const findNewCommittees = findChanged(
  'new-committees',
  '(o:Council)-[:HAS_COMMITTEE]->(n:Committee {id: id})',
  'firstSeenAt',
);
export const findNewMeetings = findChanged(
  'new-meetings',
  '(n:Meeting {id: id})<-[:HELD]-(o:Committee)',
  'firstSeenAt',
);
export const findNewItems = findChanged(
  'new-items',
  '(o:Meeting {id: id})-[:HAS_ITEM]->(n:AgendaItem)',
  'firstSeenAt',
);
export const findNewItemDocuments = findChanged(
  'new-item-documents',
  '(o:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)-[:HAS_DOCUMENT]->(n:Document)',
  'firstSeenAt',
);
export const findNewMeetingDocuments = findChanged(
  'new-meeting-documents',
  '(o:Meeting {id: id})-[:HAS_DOCUMENT]->(n:Document)',
  'firstSeenAt',
);
export const findNewAttendances = findChanged(
  'new-attendances',
  '(o:Meeting {id: id})<-[:AT]-(n:Attendance)',
  'firstSeenAt',
);
export const findNewMemberships = findChanged(
  'new-memberships',
  '(o:Committee {id: id})<-[:OF]-(n:Membership)',
  'firstSeenAt',
);
export const findChangedMeetings = findChanged(
  'changed-meetings',
  '(o:Meeting {id: id})-[:HAD_REVISION]->(n:Revision)',
  'knownTo',
);
export const findChangedItems = findChanged(
  'changed-items',
  '(:Meeting {id: id})-[:HAS_ITEM]->(o:AgendaItem)-[:HAD_REVISION]->(n:Revision)',
  'knownTo',
);
export const findRetiredOfMeetings = findChanged(
  'retired-of-meetings',
  '(o:Meeting {id: id})-[:FORMERLY_HAD]->(n:Retired)',
  'retiredAt',
);
export const findRetiredOfCommittees = findChanged(
  'retired-of-committees',
  '(o:Committee {id: id})-[:FORMERLY_HAD]->(n:Retired)',
  'retiredAt',
);
export const findRetiredOfCouncils = findChanged(
  'retired-of-councils',
  '(o:Council {id: id})-[:FORMERLY_HAD]->(n:Retired)',
  'retiredAt',
);

/** When a capture first told of these committees. */
export const loadFirstSeenOfCommittees = loadNodes(
  'load-first-seen-of-committees',
  'Committee',
  z.object({ id: z.string(), firstSeenAt: z.string().nullable() }),
);
