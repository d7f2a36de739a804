import type { AttendancePlan } from './attendance-plan.ts';
import type { PlannedMeeting } from './planned.ts';
import type { Truth } from './truth.ts';

/** Fills in what is only known when every item has its id: sightings, absences, arrivals, full attendance. */
export function settleTruth(
  truth: Truth,
  meetings: PlannedMeeting[],
  attended: Map<number, AttendancePlan>,
  members: string[],
): void {
  const threads = new Map(truth.threads.map((thread) => [thread.id, thread]));
  const metFrom = new Map<number, string>();
  for (const meeting of meetings) {
    if (meeting.ahead || meeting.cancelled) continue;
    for (const cid of [meeting.cid, ...meeting.jointCids]) metFrom.set(cid, meeting.date);
    for (const item of meeting.business) {
      for (const id of item.threads) {
        threads
          .get(id)
          ?.items.push({ aiId: item.aiId, mid: meeting.mid, cid: meeting.cid, date: meeting.date });
        threads.get(id)?.seenBy.push(meeting.cid, ...meeting.jointCids);
      }
      if (item.referTo) {
        const { cid, name, arrivesAs } = item.referTo;
        truth.referrals.push({
          aiId: item.aiId,
          fromCid: meeting.cid,
          toCid: cid,
          toName: name,
          arrivedAs: arrivesAs?.aiId ?? null,
        });
      }
      if (item.action) {
        const { owner, what, due, reportedBackIn } = item.action;
        truth.actions.push({
          aiId: item.aiId,
          owner,
          what,
          due,
          reportedBackIn: reportedBackIn?.aiId ?? null,
        });
      }
    }
  }
  truth.threads = truth.threads.filter((thread) => thread.items.length > 0);
  for (const thread of truth.threads) {
    const first = thread.items[0]?.date ?? '';
    thread.seenBy = [...new Set(thread.seenBy)].sort((a, b) => a - b);
    thread.notSeenBy = [...metFrom]
      .filter(([cid, last]) => last >= first && !thread.seenBy.includes(cid))
      .map(([cid]) => cid)
      .sort((a, b) => a - b);
  }
  const missed = new Set(
    [...attended.values()].flatMap(({ truth: plan }) => [...plan.apologies, ...plan.absent]),
  );
  const came = new Set([...attended.values()].flatMap(({ truth: plan }) => plan.present));
  truth.fullAttendance = members.filter((name) => came.has(name) && !missed.has(name));
}
