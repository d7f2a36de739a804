import type { ComponentChildren } from 'preact';
import type { DateAnswer } from '../answers.ts';
import { DateText } from '../parts/date-text.tsx';
import { OwnPage } from '../parts/own-page.tsx';
import { toAddress } from '../route.ts';
import { toListed } from '../words/counted.ts';
import { toOutcomeText } from '../words/meeting-state.ts';
import type { EntryItem } from '../words/told.ts';

interface ItemEntryProps {
  readonly meeting: (DateAnswer & { readonly id: string }) | null;
  readonly item: EntryItem | null;
  readonly committees: readonly string[];
  /** What is said beside the meeting, as "perhaps outside the days asked for". */
  readonly marks?: readonly (string | false | null)[];
  readonly level: 'h2' | 'h3' | 'h4';
  readonly children?: ComponentChildren;
}

/** An item as an answer tells of it: its day and title, its meeting, what is told, and the council's own page. */
export function ItemEntry({ meeting, item, committees, marks = [], level: Title, children }: ItemEntryProps) {
  const said = [item?.outcome ? toOutcomeText(item.outcome) : null, ...marks].filter((mark) => mark);
  return (
    <>
      <Title>
        {meeting ? <DateText of={meeting} /> : 'Date not known'}
        {item && (
          <>
            {': '}
            <a href={toAddress({ view: 'item', id: item.id })}>
              {item.number && `${item.number}. `}
              {item.title}
            </a>
          </>
        )}
      </Title>
      <p class="soft">
        {meeting && (
          <a href={toAddress({ view: 'meeting', id: meeting.id })}>
            {committees.length > 0 ? toListed(committees) : 'Meeting'}, {meeting.dateText}
          </a>
        )}
        {said.length > 0 && ` · ${said.join(' · ')}`}
      </p>
      {children}
      {item && (
        <p>
          <OwnPage source={item.source} />
        </p>
      )}
    </>
  );
}
