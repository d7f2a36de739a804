import type { Verdict } from '../../../schema/graphql/verdicts.ts';
import { counted } from '../../counted.ts';
import type { CoverageFacts } from './coverage.ts';

export interface VerdictFacts {
  /** Items that surely were before it: of meetings held and surely inside the window. */
  readonly hitsInside: number;
  /**
   * Items that may have been: of meetings perhaps inside the window, or still to come, or that are not surely about
   * it. Never of cancelled meetings.
   */
  readonly hitsPossibly: number;
  /** Sentences that tell what those items are; without them, items that hold the words of a search. */
  readonly told?: { readonly inside: string; readonly possibly: string };
  /** Why the committee is known not to have existed then; null where that is not known. */
  readonly nonExistence: string | null;
  /**
   * The pages stand for a fuller record than they hold (a reconstruction): what they do not list may still have
   * been, so nothing they leave out is known.
   */
  readonly standsForMore: boolean;
  readonly coverage: CoverageFacts;
}

export interface VerdictGiven {
  readonly verdict: Verdict;
  /** One sentence, or two. */
  readonly reason: string;
}

/** The first of the ladder that applies. Papers are not read yet, so it never ends in complete papers. */
export function toVerdict(facts: VerdictFacts): VerdictGiven {
  const { hitsInside, hitsPossibly, nonExistence, standsForMore, coverage } = facts;
  const held = coverage.meetingsHeld;
  const gaps = toGaps(coverage, standsForMore);

  const { inside, possibly } = facts.told ?? {
    inside: `${counted(hitsInside, 'item')} with these words.`,
    possibly: `${counted(hitsPossibly, 'item')} with these words, of meetings that may lie outside the window or were still to come.`,
  };
  if (hitsInside > 0) {
    return { verdict: 'SEEN', reason: hitsPossibly === 0 ? inside : `${inside} Besides, ${possibly}` };
  }
  if (nonExistence !== null && !standsForMore) {
    return { verdict: 'COMMITTEE_DID_NOT_EXIST', reason: nonExistence };
  }
  // A hit of a meeting still to come, or of one that may lie outside, is told before the window is called empty.
  if (held === 0 && hitsPossibly === 0) {
    if (standsForMore) {
      return {
        verdict: 'NOT_IN_OUR_COPY',
        reason: 'Our copy is a reconstruction and holds no meeting of the window.',
      };
    }
    if (coverage.listCover === 'NONE') {
      return { verdict: 'NOT_IN_OUR_COPY', reason: 'Its list of meetings was never read over the window.' };
    }
    if (coverage.listCover === 'WHOLE') {
      return { verdict: 'NO_MEETING_IN_WINDOW', reason: toEmptyReason(coverage) };
    }
  } else if (coverage.meetingsRead === 0 && hitsPossibly === 0) {
    return {
      verdict: 'NOT_IN_OUR_COPY',
      reason: `${counted(held, 'meeting')} listed in the window, none of them read.`,
    };
  }
  if (hitsPossibly > 0) {
    return { verdict: 'POSSIBLY_SEEN', reason: possibly };
  }
  if (coverage.itemsRestricted > 0) {
    const also = gaps.length === 0 ? '' : ` The record is incomplete besides: ${gaps.join('; ')}.`;
    return {
      verdict: 'POSSIBLY_IN_EXEMPT_PAPERS',
      reason: `Not found; ${counted(coverage.itemsRestricted, 'item')} with papers kept from the public.${also}`,
    };
  }
  if (gaps.length > 0) {
    return {
      verdict: 'NOT_FOUND_RECORD_INCOMPLETE',
      reason: `Not found in what our copy holds: ${gaps.join('; ')}.`,
    };
  }
  return {
    verdict: 'NOT_FOUND_IN_COMPLETE_MINUTES',
    reason: `Not found in the items and minutes of ${counted(held, 'meeting')}. Papers were not read.`,
  };
}

function toEmptyReason({ meetingsCancelled, meetingsToCome }: CoverageFacts): string {
  const besides = [
    meetingsCancelled > 0 ? `${counted(meetingsCancelled, 'meeting')} cancelled` : '',
    meetingsToCome > 0 ? `${counted(meetingsToCome, 'meeting')} still to come` : '',
  ].filter((part) => part !== '');
  const but = besides.length === 0 ? '' : ` that was held (${besides.join(', ')})`;
  return `Its list was read over the window and names no meeting${but}.`;
}

/**
 * What keeps the minutes of a window from being whole, in words. An item of procedure or a heading may be silent;
 * an item with business of its own without minutes or decision is a gap, since its minutes may be in a paper.
 */
export function toGaps(coverage: CoverageFacts, standsForMore: boolean): string[] {
  const { meetingsReadInDraft: inDraft, meetingsReadWithoutMinutes: withoutMinutes } = coverage;
  const isFieldMissing = !(['title', 'decision', 'minutes'] as const).every((f) =>
    coverage.fieldsSearched.includes(f),
  );
  return [
    standsForMore ? 'it is a reconstruction from public facts and holds only a part of the record' : '',
    coverage.listCover === 'WHOLE' ? '' : 'the list of meetings was not read over the whole window',
    coverage.meetingsNotRead > 0 ? `${counted(coverage.meetingsNotRead, 'meeting')} listed and not read` : '',
    coverage.meetingsFailed > 0
      ? `${counted(coverage.meetingsFailed, 'meeting')} that could not be read`
      : '',
    inDraft > 0 ? `${counted(inDraft, 'meeting')} with draft minutes only` : '',
    withoutMinutes > 0 ? `${counted(withoutMinutes, 'meeting')} without published minutes in our copy` : '',
    coverage.itemsSilent > 0
      ? `${counted(coverage.itemsSilent, 'item')} with neither minutes nor decision`
      : '',
    coverage.itemsCut > 0 ? `${counted(coverage.itemsCut, 'item')} whose minutes are cut short` : '',
    isFieldMissing ? `only ${coverage.fieldsSearched.join(' and ')} searched` : '',
  ].filter((gap) => gap !== '');
}
