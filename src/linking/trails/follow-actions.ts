import type { Trail } from '../../../queries/write/trails.ts';
import type { AskedAction } from './facts.ts';
import { type InstallRecord, isAfter, itemsAfter, ofFirstMeeting, type TrailItem } from './record.ts';
import { isOneSeries } from './title-likeness.ts';

/** Days within which a report back is looked for. */
const window = 730;
const enough = 0.45;
/** What asks for something to come before a committee again; other actions are done without a later item. */
const comesBack =
  /\b(?:report|paper|update|brief(?:ing)?|review|presentation|item|plan|strategy|figures|findings|results|bring|bring back|come back|submit|present|return)\b/i;

/**
 * The first later item that reports back on what was asked for: one that shares the rare words of the request, or,
 * where the request is for something to come back, one of the same series or like the item in which it was asked,
 * before the same committee.
 */
export function followActions(actions: readonly AskedAction[], record: InstallRecord): Trail[] {
  return actions.flatMap(({ id, itemId, what, telling }): Trail[] => {
    const asked = record.items.get(itemId);
    if (asked === undefined) return [];
    const found =
      findAsked(telling, asked, record) ?? (comesBack.test(what) ? findNext(asked, record) : null);
    return found === null ? [] : [{ from: id, ...found }];
  });
}

const round = (score: number): number => Math.round(Math.min(score, 0.9) * 100) / 100;
const orderOf = ({ meeting, id }: TrailItem): string => `${meeting.dateFrom ?? ''} ${id}`;

/** An item of any committee whose title has what is rare in the request. */
function findAsked(
  words: readonly number[],
  asked: TrailItem,
  record: InstallRecord,
): Omit<Trail, 'from'> | null {
  const { weights } = record;
  const others = new Set(words.flatMap((term) => record.byRareTerm[term] ?? []));
  const found = [...others]
    .filter((other) => isAfter(other.meeting, asked.meeting, window))
    .map((other) => ({
      other,
      share: weights.tellsOf(other.words, words) ? weights.rareShare(other.words, words) : 0,
    }))
    .filter(({ share }) => share >= enough)
    .sort((a, b) => (orderOf(a.other) < orderOf(b.other) ? -1 : 1))[0];
  if (found === undefined) return null;
  return { to: found.other.id, score: round(0.4 + found.share / 2), method: 'rare-words-of-request-1' };
}

/** What the same committee next had of the same matter. */
function findNext(asked: TrailItem, record: InstallRecord): Omit<Trail, 'from'> | null {
  const later = asked.meeting.committees.flatMap((id) => itemsAfter(record, id, asked.meeting, window));
  const told = later.find(
    (other) => saysWhen(other, asked) && record.weights.likeness(asked.words, other.words) > 0.02,
  );
  if (told !== undefined) return { to: told.id, score: 0.9, method: 'names-the-meeting-1' };
  const best = ofFirstMeeting(later, (other) => {
    const share = shareOf(asked, other, record);
    return share < enough ? null : { other, share };
  }).sort((a, b) => b.share - a.share || (a.other.id < b.other.id ? -1 : 1))[0];
  if (best === undefined) return null;
  return { to: best.other.id, score: round(0.3 + best.share / 2), method: 'next-like-title-1' };
}

/** Whether the later item says that it was asked for at the meeting on that day. */
const saysWhen = (later: TrailItem, { meeting }: TrailItem): boolean =>
  meeting.date !== null && (later.item.mentionedDays ?? []).includes(meeting.date);

const shareOf = ({ words }: TrailItem, other: TrailItem, { weights }: InstallRecord): number =>
  isOneSeries(words, other.words) ? 1 : weights.likeness(words, other.words);
