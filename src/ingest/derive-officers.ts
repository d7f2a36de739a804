import { officerAttendanceFacts, officerFacts } from '../../queries/read/derivation-facts.ts';
import { deleteOfficers, upsertOfficers } from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { newestFirst } from './derive-members.ts';
import { groupBy, inParts } from './grouping.ts';
import { idSteps, rowSteps } from './row-batches.ts';

const peopleAtOnce = 100;

/** Officers are known from attendance alone: called as at their newest meeting, gone with their last one. */
export async function deriveOfficers(engine: GraphEngine, officerIds: Iterable<string>): Promise<void> {
  for (const ids of inParts([...new Set(officerIds)].sort(), peopleAtOnce)) {
    const officers = await engine.read(officerFacts, { ids });
    const attendances = groupBy(await engine.read(officerAttendanceFacts, { ids }), (a) => a.personId);
    const known = officers.map((officer) => ({
      officer,
      newest: newestFirst(attendances.get(officer.id) ?? [])[0],
    }));
    await engine.write([
      ...idSteps(
        deleteOfficers,
        known.filter((k) => k.newest === undefined).map((k) => k.officer.id),
      ),
      ...rowSteps(
        upsertOfficers,
        known.flatMap(({ officer, newest }) => {
          if (!newest) return [];
          const { name, sourceUrl, digest, firstSeenAt, lastSeenAt } = newest;
          return [{ ...officer, name, sourceUrl, digest, firstSeenAt, lastSeenAt }];
        }),
      ),
    ]);
  }
}
