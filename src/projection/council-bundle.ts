import type { CouncilFile } from '../../schema/records/council.ts';
import { ids } from '../../schema/records/ids.ts';
import type { CouncilBundle } from '../ingest/bundles.ts';
import type { CouncilLists } from './council-lists.ts';
import type { PlacedCapture } from './ports.ts';

/** The council as its file and the archive tell: `captures` are all of its install, by time. */
export function toCouncilBundle(
  council: CouncilFile,
  lists: CouncilLists,
  captures: readonly Pick<PlacedCapture['capture'], 'fetchedAt'>[],
): CouncilBundle {
  const id = ids.council(council.slug);
  const { reconstruction } = council;
  return {
    id,
    retired: [],
    returned: [],
    council: {
      id,
      install: council.slug,
      name: council.name,
      gssCode: council.gssCode,
      platform: council.platform,
      baseUrl: council.baseUrl,
      notice: reconstruction?.notice ?? null,
      originalBaseUrl: reconstruction?.originalBaseUrl ?? null,
      inventedIdsFrom: reconstruction?.inventedIdsFrom ?? null,
      committeesListed: lists.committeesRead ? lists.committees.size : null,
      firstSeenAt: captures[0]?.fetchedAt ?? null,
      lastSeenAt: captures.at(-1)?.fetchedAt ?? null,
    },
  };
}
