import type { CaseItem, CaseOutcome } from '../../../schema/case/case-item.ts';
import { meetingDay, shiftDay } from './calendar.ts';
import type { ClerkStyle } from './clerk-styles.ts';
import { clerkStyles } from './clerk-styles.ts';
import type { CommitteeLine, CommitteePlan } from './committee-plan.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

/** An item of business before it is written; `aiId` is 0 until then. */
export interface PlannedItem {
  aiId: number;
  title: string;
  sentences: string[];
  threads: string[];
  outcome: CaseOutcome;
  referTo?: { cid: number; name: string; arrivesAs: PlannedItem | null };
  action?: { owner: string; what: string; due: string | null; reportedBackIn: PlannedItem | null };
  lookAlikeOf?: Truth['lookAlikes'][number];
  issue?: NonNullable<CaseItem['issue']>;
  restricted?: boolean;
}

export interface PlannedMeeting {
  mid: number;
  cid: number;
  line: CommitteeLine;
  date: string;
  time: string;
  jointCids: number[];
  cancelled: boolean;
  /** After the day that the site takes for today. */
  ahead: boolean;
  /** Close enough for its agenda to be published. */
  agendaOut: boolean;
  style: ClerkStyle;
  business: PlannedItem[];
}

/** Items that one meeting takes at most, besides its opening ones. */
export const fullAgenda = 7;

export interface Timing {
  count: number;
  start: string;
  /** Days between two meetings of a committee. */
  interval: number;
  today: string;
}

/** So many meetings, spread evenly over the years for every line of committees, in order of date. */
export function planMeetings(plan: CommitteePlan, timing: Timing, random: Random): PlannedMeeting[] {
  const { count, start, interval, today } = timing;
  const meetings: PlannedMeeting[] = [];
  const lines = plan.lines.map((line, at) => ({ line, at }));
  const styleShift = random.whole(0, clerkStyles.length - 1);
  const turnsOfAClerk = Math.max(3, Math.ceil(count / lines.length / 3));
  for (let number = 0; number < count; number += 1) {
    const turn = Math.floor(number / lines.length);
    const entry = lines[number % lines.length];
    if (!entry) break;
    const { line, at } = entry;
    const date = meetingDay(shiftDay(start, Math.round(turn * interval + (at * interval) / lines.length)));
    const body =
      line.bodies.find(({ from, to }) => from <= date && (to === null || date <= to)) ?? line.bodies[0];
    // A committee gets another clerk now and then, and the minutes change their manner with it.
    const clerk = styleShift + at + lines.length * Math.floor(turn / turnsOfAClerk);
    const style = clerkStyles[clerk % clerkStyles.length];
    if (!body || !style) break;
    const partner = random.chance(0.025) ? random.pick(lines).line : line;
    meetings.push({
      mid: 0,
      cid: body.cid,
      line,
      date,
      time: random.pick(['10:00', '14:00', '18:30', '19:00', '19:30']),
      jointCids:
        partner === line
          ? []
          : partner.bodies
              .filter(({ from, to }) => from <= date && (to === null || date <= to))
              .map(({ cid }) => cid),
      cancelled: random.chance(0.03),
      ahead: date > today,
      agendaOut: date <= shiftDay(today, 17),
      style,
      business: [],
    });
  }
  meetings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.cid - b.cid));
  for (const [at, meeting] of meetings.entries()) meeting.mid = 3001 + at;
  return meetings;
}

/** Meetings that took place, by line, in order of date. */
export function heldByLine(meetings: PlannedMeeting[]): Map<CommitteeLine, PlannedMeeting[]> {
  const held = new Map<CommitteeLine, PlannedMeeting[]>();
  for (const meeting of meetings) {
    if (meeting.cancelled || meeting.ahead) continue;
    const list = held.get(meeting.line);
    if (list) list.push(meeting);
    else held.set(meeting.line, [meeting]);
  }
  return held;
}

/** First meeting of the line from that day on that has room; undefined when there is none. */
export function nextWithRoom(
  meetings: PlannedMeeting[] | undefined,
  day: string,
): PlannedMeeting | undefined {
  if (!meetings) return undefined;
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.date ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return meetings.slice(low, low + 12).find((meeting) => meeting.business.length < fullAgenda);
}
