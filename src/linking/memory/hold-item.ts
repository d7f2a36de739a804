import type { LinkableRow } from '../../../queries/read/linking-facts.ts';
import { installOf } from '../../../schema/records/ids.ts';
import { type TitleWords, toTitleWords } from '../trails/title-likeness.ts';
import type { HeldCouncil, HeldGraph, HeldItem, HeldMeeting } from './held-graph.ts';

/** Kinds of slots whose title says nothing of what was taken in them. */
const slots = new Set(['MEMBERS_ITEM', 'PUBLIC_QUESTIONS', 'URGENT']);
const workProgramme = /\b(?:work|forward) (?:programmes?|plans?)\b/i;
const noWords: TitleWords = { telling: [], capital: [], small: [], series: null };

/** Takes an item in as the graph has it; one of that id must have been released. */
export function holdItem(council: HeldCouncil, row: LinkableRow, meeting: HeldMeeting | undefined): void {
  const { id, meetingId, title, sortKey, issueTitle, url, digest } = row;
  const { kind, outcome, procedural, heading, mentionedDays } = row;
  const standing = meeting === undefined ? null : toStanding(row);
  const referrals = new Map([...row.sent, ...row.received].map((one) => [one.id, { ...one, itemId: id }]));
  const { numbers } = council;
  const item: HeldItem = {
    id,
    meetingId,
    title,
    sortKey,
    issueTitle,
    url,
    digest,
    kind,
    outcome,
    procedural,
    heading,
    mentionedDays,
    isLinkable: standing !== null,
    papers: row.papers.map((paper) => paper.id),
    referrals: [...referrals.values()],
    actions: row.actions.map((one) => ({ ...one, itemId: id, telling: numbers.telling(one.what) })),
    corrections: row.corrections.map((one) => ({ ...one, itemId: id })),
    words: procedural || heading ? noWords : toTitleWords(title, numbers),
  };
  council.items.set(id, item);
  if (item.referrals.length + item.actions.length + item.corrections.length > 0)
    council.telling.set(id, item);
  if (meeting === undefined || standing === null) return;
  const canStart = standing === 'starts';
  council.record.add(
    {
      id,
      meetingId,
      title,
      sortKey,
      issueIid: canStart ? row.issueIid : null,
      canStart,
      mentionedDays: mentionedDays ?? [],
      committees: meeting.committees,
      dateFrom: meeting.dateFrom,
      dateTo: meeting.dateTo,
    },
    {
      title: canStart ? title : '',
      text: [row.decisionText, row.minutesText].filter((part) => part !== null).join('\n'),
      papers: canStart ? row.papers.map((paper) => paper.title) : [],
    },
  );
}

/** Lets an item go, where it is held. */
export function releaseItem(held: HeldGraph, id: string): void {
  const council = held.councils.get(installOf(id));
  council?.items.delete(id);
  council?.telling.delete(id);
  council?.record.remove(id);
}

/**
 * Whether an item can be what a matter is known by, can only join one by its text, or is business of every meeting
 * (minutes and declarations speak of all matters and are about none).
 */
function toStanding({
  title,
  heading,
  procedural,
  kind,
  minutesText,
  decisionText,
}: LinkableRow): 'starts' | 'joins' | null {
  if (heading || workProgramme.test(title)) return null;
  if (!procedural) return 'starts';
  return slots.has(kind ?? '') && (minutesText ?? decisionText) !== null ? 'joins' : null;
}
