import type { RecurrencesAnswer } from '../answers.ts';
import { toCounted } from '../words/counted.ts';
import { toDaysText } from '../words/told.ts';
import { ShownOf } from './answer-state.tsx';
import { ItemEntry } from './item-entry.tsx';
import { MatterLine } from './matter-line.tsx';

type Recurrence = RecurrencesAnswer['recurrences'][number];

/** Recommendations and requests that came back, the earlier beside the later. */
export function RecurrencesResult({ answer }: { readonly answer: RecurrencesAnswer }) {
  const { title, basis, threshold, textsCompared, count, recurrences } = answer;
  return (
    <>
      {title !== null && basis !== null && <MatterLine matter={{ title, basis, mergedFrom: null }} />}
      <p class="soft">
        Compared: {toCounted(textsCompared, 'point')} of decisions and requests, common wording left out. Two
        are alike from {threshold.toFixed(2)} on, 1 being the same words.
      </p>
      <ShownOf shown={recurrences.length} count={count} />
      <ol class="plain">
        {recurrences.map((pair) => (
          <li key={`${pair.earlier.item.id} ${pair.later.item.id} ${pair.later.quote}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Pair({
  pair: { similarity, days, orderKnown, sameCommittee, earlier, later },
}: {
  readonly pair: Recurrence;
}) {
  const after = toDaysText(days);
  const said = [
    `Alike ${similarity.toFixed(2)}`,
    after && `${after} between`,
    !orderKnown && 'which came first is not known',
    sameCommittee ? 'at one committee' : 'at two committees',
  ].filter(Boolean);
  return (
    <>
      <p>{said.join(' · ')}</p>
      <div class="columns">
        <Told told={earlier} />
        <Told told={later} />
      </div>
    </>
  );
}

function Told({ told }: { readonly told: Recurrence['earlier'] }) {
  const { kind, quote, outcome, meeting, item, committeeNames, inWindow } = told;
  return (
    <div>
      <ItemEntry
        meeting={meeting}
        item={{ ...item, outcome }}
        committees={committeeNames}
        marks={[
          kind === 'ACTION' && 'asked for',
          inWindow === 'POSSIBLY' && 'perhaps outside the days asked for',
        ]}
        level="h2"
      >
        <blockquote>{quote}</blockquote>
      </ItemEntry>
    </div>
  );
}
