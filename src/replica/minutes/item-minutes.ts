import type { CaseItem } from '../../../schema/case/case-item.ts';
import type { CaseMeeting } from '../../../schema/case/case-meeting.ts';
import type { TextBlock } from '../../../schema/case/case-text.ts';
import { inSentence, splitNames, toNamedPerson } from '../person-name.ts';
import { attendanceSentences } from './attendance-sentences.ts';
import { isOneOf, withArticle } from './body-name.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import { voteBlocks } from './vote-blocks.ts';

/**
 * Minutes of an item put into plain clerk's words from its facts alone, in the order of a real entry: what
 * was said, who declared an interest, how the item came, who moved, how the vote went, what was resolved,
 * who is to act. No fact, no sentence; an item without facts has no minutes.
 */
export function toMinutes(item: CaseItem, meeting: CaseMeeting, committeeNames: string[]): TextBlock[] {
  return [
    ...(item.summary ? [item.summary] : []),
    ...(isAttendanceItem(item) ? attendanceSentences(meeting.attendanceNotes) : []),
    ...interestTable(item),
    ...arrival(item, committeeNames),
    ...movers(item),
    ...voteBlocks(item.vote ?? null),
    ...outcomeSentence(item),
    ...onward(item, committeeNames),
    ...actions(item),
  ];
}

/** The item that records who was away: minutes name it in many ways. */
export function isAttendanceItem(item: CaseItem): boolean {
  return /\babsen(ce|t)|\bapolog/i.test(item.title);
}

function interestTable(item: CaseItem): TextBlock[] {
  const declarations = item.declarations ?? [];
  if (declarations.length === 0) return [];
  const rows = declarations.map(({ member, nature, itemRef }) => [
    inSentence(toNamedPerson(member)),
    itemRef ?? '',
    nature,
  ]);
  return [{ table: [['Member', 'Agenda Item', 'Nature of Interest'], ...rows], header: true }];
}

function arrival(item: CaseItem, committeeNames: string[]): TextBlock[] {
  const { from, to } = item.referral ?? {};
  if (!from || isOneOf(from, committeeNames)) return [];
  const here = to && isOneOf(to, committeeNames);
  return [
    `The item had been referred by ${withArticle(from)}${to && !here ? ` to ${withArticle(to)}` : ''}.`,
  ];
}

function onward(item: CaseItem, committeeNames: string[]): TextBlock[] {
  const { from, to } = item.referral ?? {};
  if (!to || item.outcome === 'REFERRED' || isOneOf(to, committeeNames)) return [];
  if (from && !isOneOf(from, committeeNames)) return [];
  return [`The matter was referred to ${withArticle(to)}.`];
}

function movers(item: CaseItem): TextBlock[] {
  const moved = splitNames(item.movedBy ?? '').map(toNamedPerson);
  const seconded = splitNames(item.secondedBy ?? '').map(toNamedPerson);
  return moved.map((mover, at) => {
    const second = seconded[at] ?? (moved.length === 1 ? seconded[0] : undefined);
    const by = `moved by ${inSentence(mover)}${second ? ` and seconded by ${inSentence(second)}` : ''}`;
    if (mover.remark.includes('amendment')) return `An amendment was ${by}.`;
    if (mover.remark.includes('lost')) return `A motion that was lost was ${by}.`;
    const purpose = /^motion (to .*)$/.exec(mover.remark)?.[1];
    return purpose ? `A motion ${purpose} was ${by}.` : `The motion was ${by}.`;
  });
}

function actions(item: CaseItem): TextBlock[] {
  return (item.actions ?? []).map(({ ownSummary, owner }) => {
    const what = ownSummary.replace(/\.$/, '');
    if (!owner || owner === 'not stated') return `Action: ${what}.`;
    return `Action: ${owner} to ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;
  });
}
