import { dayRange } from '../../../schema/case/case-date.ts';
import type { CaseFile } from '../../../schema/case/case-file.ts';
import { shiftDay } from './calendar.ts';
import { planCommittees } from './committee-plan.ts';
import { planOneOffs, planSeries } from './filler-items.ts';
import type { MatterContext } from './matter.ts';
import { planMatters } from './matters.ts';
import { planMembers } from './members.ts';
import { heldByLine, planMeetings } from './planned.ts';
import { createRandom } from './random.ts';
import { settleTruth } from './settle-truth.ts';
import { emptyTruth, type Truth } from './truth.ts';
import { writeMeetings } from './write-meetings.ts';

export interface CouncilSize {
  meetings: number;
  seed: number;
}

export interface GeneratedCouncil {
  case: CaseFile;
  truth: Truth;
}

/** Days between two meetings of a committee; fewer when the years would become too many. */
const usualInterval = 45;
const longestHistory = 30 * 365;
const today = '2025-03-03';
/** Business items of a meeting that belong to matters, on average. */
const matterItemsPerMeeting = 2;
const sightingsPerMatter = 4;

/**
 * A made-up council of so many meetings, with the truth about it. The same size and seed give the same
 * council; its committees, its matters and its years grow with the size.
 */
export function generateCouncil({ meetings: count, seed }: CouncilSize): GeneratedCouncil {
  const random = createRandom(seed);
  const truth = emptyTruth(seed);
  const lineCount = Math.max(Math.min(8, count), Math.min(26, Math.round(count / 25)));
  const perLine = Math.ceil(count / lineCount);
  const interval = Math.min(usualInterval, longestHistory / perLine);
  // A few meetings are still to come, unless the council is so small that none would have been held.
  const start = shiftDay(today, -Math.round((perLine - (perLine < 4 ? 0 : 1.5)) * interval));
  const committees = planCommittees(lineCount, start, today, random, truth);
  const election = shiftDay(start, Math.round(perLine * interval * 0.5));
  const membership = planMembers(committees, start, election, random);
  const meetings = planMeetings(committees, { count, start, interval, today }, random);
  const held = heldByLine(meetings);
  const names = new Map(committees.bodies.map((body) => [body.cid, body.names]));
  const context: MatterContext = {
    held,
    random,
    taken: new Set(),
    nameOf: (cid, date) => {
      const fitting = (names.get(cid) ?? []).filter(
        ({ from }) => (dayRange(from ?? null)?.from ?? '') <= date,
      );
      return (fitting.at(-1) ?? names.get(cid)?.[0])?.name ?? '';
    },
  };
  const matters = planMatters(
    Math.max(3, Math.round((count * matterItemsPerMeeting) / sightingsPerMatter)),
    context,
  );
  truth.threads = [...matters.map((matter) => matter.thread), ...planSeries([...held.values()])];
  planOneOffs(meetings, random);
  const written = writeMeetings(meetings, membership, random, truth);
  settleTruth(
    truth,
    meetings,
    written.attended,
    membership.members.map(({ name }) => name),
  );
  return {
    case: {
      council: { name: 'Borough of Fallowmere', gssCode: null, baseUrl: 'https://fallowmere.invalid' },
      install: 'fallowmere',
      fictional: true,
      notice:
        'The Borough of Fallowmere is made up. This page is a reconstruction from generated facts and not the wording of any council.',
      today,
      bodies: committees.bodies,
      members: membership.members,
      memberships: membership.memberships,
      meetings: written.meetings,
      notes: [`Generated: ${String(count)} meetings, seed ${String(seed)}. Every name is made up.`],
    },
    truth,
  };
}
