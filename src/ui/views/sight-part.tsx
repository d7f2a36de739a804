import type { SightAnswer } from '../answers.ts';
import { toAddress, toCommitteeAddress } from '../route.ts';
import { toCounted } from '../words/counted.ts';
import { toSightDoubt } from '../words/links.ts';
import { toVerdictText } from '../words/verdicts.ts';
import { ItemEntry } from './item-entry.tsx';
import { LinkPart } from './link-part.tsx';

interface SightPartProps {
  readonly sight: SightAnswer;
  readonly level: 'h2' | 'h4';
}

/** What one of two committees saw of a matter: verdict, first items, what is doubtful, and what words may tie. */
export function SightPart({ sight, level: Title }: SightPartProps) {
  const { name, committee, verdict, reason, firsts, doubtful, doubtfulCount, count, traces, traceCount } =
    sight;
  const entry = Title === 'h2' ? 'h3' : 'h4';
  const list = (sights: SightAnswer['firsts']) => (
    <ol class="plain">
      {sights.map((one) => (
        <li key={one.item.id}>
          <ItemEntry
            meeting={one.meeting}
            item={one.item}
            committees={[one.committeeName]}
            marks={[toSightDoubt(one.doubt)]}
            level={entry}
          >
            <LinkPart link={one} />
          </ItemEntry>
        </li>
      ))}
    </ol>
  );
  return (
    <div>
      <Title>
        <a href={toCommitteeAddress(committee.id)}>{name}</a>
      </Title>
      <p>
        <span class="verdict">{toVerdictText(verdict)}.</span> {reason}
      </p>
      {firsts.length > 0 && (
        <>
          <p class="soft">
            First of {toCounted(count, 'item')}
            {firsts.length > 1 && '; which of these was first is not known'}:
          </p>
          {list(firsts)}
        </>
      )}
      {doubtful.length > 0 && (
        <>
          <p class="soft">{toCounted(doubtfulCount, 'item')} in doubt:</p>
          {list(doubtful)}
        </>
      )}
      {traces.length > 0 && (
        <>
          <p class="soft">{toCounted(traceCount, 'item')} may be about it, by words alone:</p>
          <ul>
            {traces.map((item) => (
              <li key={item.id}>
                <a href={toAddress({ view: 'item', id: item.id })}>{item.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
