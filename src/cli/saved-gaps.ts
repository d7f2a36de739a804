import { findCutItems, findUnreadMeetings } from '../../queries/read/gaps.ts';
import { loadCouncils } from '../../queries/read/load-nodes.ts';
import { findCommittees } from '../../queries/read/trace-scope.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { ids } from '../../schema/records/ids.ts';
import { platforms } from '../../scrapers/registry.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { toOriginalPage } from '../graphql/source-links.ts';
import { isToCome } from '../graphql/trace/coverage.ts';
import { type GapPage, listGapPages } from '../saved/gaps.ts';
import { sourceLinks } from './source-links.ts';

/** A page that would fill a gap. */
export interface OpenGap extends GapPage {
  readonly council: string;
  /** Address that a person can open; null for a page that only the reconstruction has. */
  readonly openUrl: string | null;
}

/**
 * The pages that would fill what the graph knows to be missing of a council, lists first. Meetings that were
 * cancelled or are still to come are not missed, as in coverage.
 */
export async function findGaps(engine: GraphEngine, council: CouncilFile): Promise<OpenGap[]> {
  const { slug, baseUrl, otherHosts, reconstruction } = council;
  const of = { install: slug };
  const [node] = await engine.read(loadCouncils, { ids: [ids.council(slug)] });
  const committees = await engine.read(findCommittees, of);
  const unread = await engine.read(findUnreadMeetings, of);
  const cut = await engine.read(findCutItems, of);
  const missed = unread.filter((meeting) => meeting.status !== 'CANCELLED' && !isToCome(meeting));
  const pages = listGapPages(
    platforms[council.platform],
    { install: slug, baseUrl, otherHosts },
    {
      withoutCommitteeList: (node?.node.committeesListed ?? null) === null,
      committeesWithoutList: committees.flatMap(({ node: c }) => (c.meetingsListed === null ? [c.cid] : [])),
      meetingsNotRead: missed.map(({ mid, cids }) => ({
        meetingId: mid,
        committeeId: [...cids].sort((a, b) => a - b)[0] ?? null,
      })),
      itemsCut: cut.map(({ aiId }) => ({ itemId: aiId })),
    },
  );
  const install = {
    install: slug,
    baseUrl,
    originalBaseUrl: reconstruction?.originalBaseUrl ?? null,
    inventedIdsFrom: reconstruction?.inventedIdsFrom ?? null,
  };
  return pages.map((page) => ({
    ...page,
    council: slug,
    openUrl: toOriginalPage(sourceLinks, install, page.url, {}).originalUrl,
  }));
}
