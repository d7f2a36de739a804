import type { Told } from '../words/told.ts';
import { ShownOf } from './answer-state.tsx';
import { ItemEntry } from './item-entry.tsx';

interface ToldListProps {
  readonly told: readonly Told[];
  readonly count: number;
  readonly level?: 'h2' | 'h3';
}

/** What the record tells, in order of date, each with its words. */
export function ToldList({ told, count, level = 'h2' }: ToldListProps) {
  if (told.length === 0) return null;
  return (
    <>
      <ShownOf shown={told.length} count={count} />
      <ol class="plain">
        {told.map(({ key, meeting, item, committees, isPossibly, lines, quotes }) => (
          <li key={key}>
            <ItemEntry
              meeting={meeting}
              item={item}
              committees={committees}
              marks={[isPossibly && 'perhaps outside the days asked for']}
              level={level}
            >
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {quotes.map((quote) => (
                <blockquote key={quote}>{quote}</blockquote>
              ))}
            </ItemEntry>
          </li>
        ))}
      </ol>
    </>
  );
}
