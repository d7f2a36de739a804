import type { CaseItem, CaseOutcome } from '../../../schema/case/case-item.ts';
import type { CaseMeeting, PageKind } from '../../../schema/case/case-meeting.ts';
import { type AttendancePlan, planAttendance } from './attendance-plan.ts';
import { numberedParts, writeBusiness } from './business-item.ts';
import { municipalYear } from './calendar.ts';
import type { Membership } from './members.ts';
import { writeOpening } from './opening-items.ts';
import type { PlannedItem, PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import { toAmendment, toTableRows } from './recorded-vote.ts';
import type { Truth } from './truth.ts';

export interface WrittenMeetings {
  meetings: CaseMeeting[];
  attended: Map<number, AttendancePlan>;
}

interface Slot {
  aiId: number;
  no: string | null;
  title: string;
}

/** Writes the meetings in order of date, gives the ids, and notes the truth of each as it goes. */
export function writeMeetings(
  meetings: PlannedMeeting[],
  membership: Membership,
  random: Random,
  truth: Truth,
): WrittenMeetings {
  const attended = new Map<number, AttendancePlan>();
  const previous = new Map<number, PlannedMeeting>();
  const running = new Map<string, number>();
  const lastHeld = new Map(
    meetings
      .filter((meeting) => !meeting.ahead && !meeting.cancelled)
      .map((meeting) => [meeting.line, meeting.mid]),
  );
  let lastAiId = 20_000;
  let lastAttachment = 70_000;
  const written = meetings.map((meeting): CaseMeeting => {
    const state = stateOf(meeting, lastHeld.get(meeting.line) === meeting.mid, random);
    const frame = frameOf(meeting, state, random);
    if (meeting.jointCids.length > 0)
      truth.jointMeetings.push({ mid: meeting.mid, cids: [meeting.cid, ...meeting.jointCids] });
    if (meeting.cancelled || state === 'Meeting') return { ...frame, items: [] };
    const plan = planAttendance(meeting, membership, random);
    if (!meeting.ahead) {
      attended.set(meeting.mid, plan);
      truth.attendance.push(plan.truth);
      truth.clerkStyles.push({ mid: meeting.mid, style: meeting.style.id });
    }
    const { titles } = meeting.style;
    const exempt = meeting.business.some((item) => item.restricted);
    const open = meeting.business.filter((item) => !item.restricted);
    const year = municipalYear(meeting.date);
    let at = 0;
    const slot = (title: string): Slot => {
      const key = `${String(meeting.cid)}|${String(year)}`;
      const next = (running.get(key) ?? 0) + 1;
      running.set(key, next);
      at += 1;
      return { aiId: (lastAiId += 1), no: meeting.style.number({ at, running: next, year }), title };
    };
    const opening = [titles.minutes, titles.apologies, titles.declarations, titles.questions].map(slot);
    const business = open.map((item) => ({ item, slot: slot(item.title) }));
    const programme = slot(titles.programme);
    const closing = exempt ? slot(titles.exclusion) : null;
    const closed = meeting.business
      .filter((item) => item.restricted)
      .map((item) => ({ item, slot: slot(item.title) }));
    const before = previous.get(meeting.cid);
    const beforePlan = before && attended.get(before.mid);
    const head = writeOpening(
      meeting,
      opening,
      business.map((entry) => entry.slot),
      plan,
      before && beforePlan ? { meeting: before, attendance: beforePlan } : undefined,
      random,
    );
    const items: CaseItem[] = [
      ...head.items,
      ...(meeting.style.heading === null
        ? []
        : [{ aiId: (lastAiId += 1), no: null, title: meeting.style.heading, heading: true, minutes: [] }]),
      ...business.map((entry) => itemOf(meeting, entry, plan, random, truth)),
      {
        ...programme,
        kind: 'WORK_PROGRAMME',
        minutes: meeting.style.resolved(['the work programme be noted'], false),
      },
      ...(closing === null
        ? []
        : [{ ...closing, kind: 'EXEMPT', minutes: meeting.style.resolved([exclusion], false) }]),
      ...closed.map((entry) => itemOf(meeting, entry, plan, random, truth)),
    ];
    if (!meeting.ahead) {
      const others: [number, CaseOutcome][] = [...head.outcomes, [programme.aiId, 'NOTED']];
      if (closing) others.push([closing.aiId, 'AGREED']);
      for (const [aiId, outcome] of others) {
        const { minutes = [] } = items.find((item) => item.aiId === aiId) ?? {};
        const parts = numberedParts(minutes, outcome === 'NONE_RECORDED' ? [] : [outcome]);
        truth.items.push({ aiId, mid: meeting.mid, cid: meeting.cid, outcome, parts, threads: [] });
      }
      truth.interests.push(...head.interests);
      truth.corrections.push(...head.corrections);
      truth.publicQuestions.push(...head.publicQuestions);
      previous.set(meeting.cid, meeting);
    }
    for (const item of items)
      for (const document of item.documents ?? []) document.attachmentId = lastAttachment += 1;
    return { ...frame, attendance: meeting.ahead ? [] : plan.listed, items };
  });
  return { meetings: written, attended };
}

const exclusion =
  'under Section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following items';

function itemOf(
  meeting: PlannedMeeting,
  { item, slot }: { item: PlannedItem; slot: Slot },
  plan: AttendancePlan,
  random: Random,
  truth: Truth,
): CaseItem {
  item.aiId = slot.aiId;
  const { present } = plan.truth;
  const text = writeBusiness(meeting, item, present, random);
  const amendment = text.vote ? toAmendment(meeting.mid, slot.aiId, present) : null;
  if (!meeting.ahead) {
    const { mid, cid } = meeting;
    truth.items.push({
      aiId: slot.aiId,
      mid,
      cid,
      outcome: item.outcome,
      parts: text.parts,
      threads: item.threads,
    });
    if (text.vote) truth.votes.push({ ...text.vote, aiId: slot.aiId });
    if (amendment) truth.amendments.push(amendment);
    if (item.lookAlikeOf) truth.lookAlikes.push({ ...item.lookAlikeOf, aiId: slot.aiId });
  }
  return {
    ...slot,
    kind: item.restricted ? 'EXEMPT' : 'REPORT',
    documents: text.documents,
    agendaText: item.restricted
      ? ['Not for publication by virtue of paragraph 3 of Schedule 12A of the Local Government Act 1972.']
      : [`To consider the report on ${item.title}.`],
    minutes: meeting.ahead ? [] : text.minutes,
    ...(text.decision.length > 0 && !meeting.ahead ? { decision: text.decision } : {}),
    ...(text.vote && !meeting.ahead ? { recordedVotes: toTableRows(item.title, text.vote, amendment) } : {}),
    ...(item.issue ? { issue: item.issue } : {}),
    ...(item.restricted ? { restricted: true } : {}),
  };
}

function stateOf(meeting: PlannedMeeting, last: boolean, random: Random): PageKind {
  if (meeting.cancelled) return 'Meeting';
  if (meeting.ahead) return meeting.agendaOut ? 'Agenda' : 'Meeting';
  if (last) return 'Agenda and draft minutes';
  return random.chance(0.2) ? 'Agenda, decisions and minutes' : 'Agenda and minutes';
}

function frameOf(meeting: PlannedMeeting, state: PageKind, random: Random): CaseMeeting {
  const { mid, cid, date, time, jointCids, cancelled } = meeting;
  const special = !cancelled && random.chance(0.03);
  const moved = random.chance(0.05);
  return {
    cid,
    ...(jointCids.length > 0 ? { jointCids } : {}),
    mid,
    date,
    datePrecision: 'day',
    time,
    venue: random.pick([
      'Council Chamber, Town Hall, Fallowmere',
      'Committee Room 2, Town Hall, Fallowmere',
      'Virtual meeting',
    ]),
    pageKind: state,
    minutesState: state.includes('draft') ? 'draft' : 'published',
    cancelled,
    items: [],
    ...(special ? { titlePrefix: 'Extraordinary Meeting', status: 'Confirmed; Special Meeting' } : {}),
    ...(moved && !special && !cancelled
      ? { status: `Confirmed; Rescheduled from ${date.split('-').reverse().join('/')}` }
      : {}),
    // The packs of a moved meeting keep the number of the meeting that it was.
    agendaId: moved ? mid + 90_000 : mid,
    contact: 'Democratic Services',
    webcast: random.chance(0.2),
    ...(state === 'Agenda and draft minutes'
      ? { revisions: [{ pageKind: 'Agenda and minutes' as const, minutesState: 'published' }] }
      : {}),
  };
}
