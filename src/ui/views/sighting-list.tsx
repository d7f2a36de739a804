import type { SightingAnswer } from '../answers.ts';
import { toSightingDoubt } from '../words/links.ts';
import { ShownOf } from './answer-state.tsx';
import { ItemEntry } from './item-entry.tsx';
import { LinkPart } from './link-part.tsx';

interface SightingListProps {
  readonly sightings: readonly SightingAnswer[];
  readonly count: number;
  readonly level: 'h3' | 'h4';
}

/** When a matter was before committees, each time with what ties the item to it. */
export function SightingList({ sightings, count, level }: SightingListProps) {
  if (sightings.length === 0) return null;
  return (
    <>
      <ShownOf shown={sightings.length} count={count} />
      <ol class="plain">
        {sightings.map((sighting) => {
          const { meeting, item, committeeNames, outcome } = sighting;
          return (
            <li key={`${item.id} ${committeeNames.join(' ')}`}>
              <ItemEntry
                meeting={meeting}
                item={{ ...item, outcome: outcome ?? item.outcome }}
                committees={committeeNames}
                marks={[toSightingDoubt(sighting)]}
                level={level}
              >
                <LinkPart link={sighting} />
              </ItemEntry>
            </li>
          );
        })}
      </ol>
    </>
  );
}
