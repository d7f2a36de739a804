import { counted } from '../../counted.ts';
import { toGaps } from '../trace/verdict.ts';
import type { Scope } from './asked-scope.ts';

export type RecordState = 'IN_RECORD' | 'NOT_IN_RECORD' | 'NOT_IN_OUR_COPY';

export interface StateGiven {
  readonly state: RecordState;
  /** One sentence, or two. */
  readonly reason: string;
}

export interface Found {
  /** How many facts were found, and of how many meetings. */
  readonly facts: number;
  readonly meetings: number;
  /** Of those facts: of meetings that may lie outside the window. */
  readonly possibly: number;
}

/** What is asked for: "vote", "interest declared". */
export interface Asked {
  readonly one: string;
  readonly several: string;
}

/** Whether the record holds what is asked for, or our copy cannot tell: never a bare empty list. */
export function toRecordState(scope: Scope, { one, several }: Asked, found: Found): StateGiven {
  const { coverage, items } = scope;
  if (found.facts > 0) {
    const perhaps =
      found.possibly === 0
        ? ''
        : ` ${String(found.possibly)} of them at meetings that may lie outside the window.`;
    return {
      state: 'IN_RECORD',
      reason: `${counted(found.facts, one, several)} in the record of ${counted(found.meetings, 'meeting')}.${perhaps}`,
    };
  }
  const unread = toUnread(scope);
  if (unread !== null) return { state: 'NOT_IN_OUR_COPY', reason: unread };
  const gaps = toGaps(coverage, scope.standsForMore);
  const but = gaps.length === 0 ? '' : ` The record has gaps: ${gaps.join('; ')}.`;
  if (items?.size === 0) {
    const why = scope.query
      ? `No item of ${counted(coverage.meetingsListed, 'meeting')} holds “${scope.query.text}”`
      : 'None of the items asked about lies in the scope';
    return { state: 'NOT_IN_RECORD', reason: `${why}, so no ${one} is told of.${but}` };
  }
  const read = items
    ? counted([...items.values()].filter(({ withText }) => withText).length, 'item')
    : `${counted(coverage.itemsWithText, 'item')} of ${counted(coverage.meetingsListed, 'meeting')}`;
  return { state: 'NOT_IN_RECORD', reason: `The text of ${read} was read and tells of no ${one}.${but}` };
}

/** Why nothing of the scope was read; null where something was. */
function toUnread({ coverage, items, meetings }: Scope): string | null {
  if (meetings.size === 0) return 'Our copy lists no meeting of what is asked about.';
  if (items && items.size > 0) {
    return [...items.values()].some(({ withText }) => withText)
      ? null
      : `Our copy has neither minutes nor decision of ${items.size === 1 ? 'the item' : `the ${String(items.size)} items`} asked about.`;
  }
  if (coverage.itemsWithText > 0) return null;
  return `Our copy has no minutes and no decisions of the ${counted(coverage.meetingsListed, 'meeting')} asked about.`;
}
