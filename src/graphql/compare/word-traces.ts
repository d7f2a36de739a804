import { loadIssues } from '../../../queries/read/load-nodes.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import {
  type Candidate,
  type CouncilTitles,
  findCandidates,
  readCouncilTitles,
} from '../facts/find-candidates.ts';
import { findSightings } from '../facts/find-sightings.ts';
import type { Side } from './committee-pair.ts';

/** Items before a committee that no link ties to a matter and that may be about it by their words. */
export type FindTraces = (side: Side) => Promise<readonly Candidate[]>;

/** A matter that is named by words has no other traces than these. */
export const noTraces: FindTraces = () => Promise.resolve([]);

const allStates = ['shown', 'accepted', 'proposed', 'rejected'] as const;

/** Looks for traces of issues of one council, whose titles are read once, when they are first needed. */
export function createTraceFinder(engine: GraphEngine, install: string): (issueId: string) => FindTraces {
  let titles: Promise<CouncilTitles> | null = null;
  return (issueId) =>
    async ({ meetings }) => {
      const [issue] = await engine.read(loadIssues, { ids: [issueId] });
      if (!issue) return [];
      titles ??= readCouncilTitles(engine, install);
      const { candidates } = await findCandidates(
        engine,
        {
          install,
          title: issue.node.title,
          sightings: await findSightings(engine, { issues: [issueId], states: allStates }),
          isAsked: (meetingId) => (meetings.get(meetingId)?.standing ?? 'NOT_HELD') !== 'NOT_HELD',
        },
        titles,
      );
      return candidates;
    };
}
