import { blockText } from '../../../schema/case/case-text.ts';
import { isProcedural } from '../../../src/linking/procedural-titles.ts';
import type { GeneratedCouncil } from '../../../src/replica/synthetic/generate-council.ts';
import type { ThreadTruth } from '../../../src/replica/synthetic/truth.ts';
import type { SmallCouncil, SmallItem } from '../../graphql/small-graph.ts';

type CaseMeeting = GeneratedCouncil['case']['meetings'][number];

/** Days asked about, both included; null where open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** A made-up council as records, beside what is true of it. */
export interface AbsenceCouncil {
  readonly records: SmallCouncil;
  readonly threads: readonly ThreadTruth[];
  /** Items of a matter that a committee truly had before it, at joint meetings too. */
  seenAt(thread: ThreadTruth, cid: number, days: Days): ThreadTruth['items'];
  /** Whether it met, and every meeting has final minutes with words for every item, none of them restricted. */
  isWhole(cid: number, days: Days): boolean;
}

const isIn = (date: string, { from, to }: Days): boolean =>
  (from === null || date >= from) && (to === null || date <= to);

export function toAbsenceCouncil({ case: made, truth }: GeneratedCouncil): AbsenceCouncil {
  const heldBy = new Map(
    made.meetings.map(({ mid, cid, jointCids }) => [mid ?? 0, [cid, ...(jointCids ?? [])]]),
  );
  const records = {
    install: made.install ?? '',
    seenAt: `${made.today ?? ''}T00:00:00Z`,
    committees: made.bodies.map(({ cid, names }) => ({ cid, name: names.at(-1)?.name ?? '' })),
    meetings: made.meetings.map((meeting) => ({
      mid: meeting.mid ?? 0,
      cids: heldBy.get(meeting.mid ?? 0) ?? [],
      date: String(meeting.date),
      status: meeting.cancelled === true ? 'CANCELLED' : 'CONFIRMED',
      publicationState: toPublicationState(meeting),
      items: meeting.items.map(toSmallItem),
    })),
  };
  const met = (cid: number, days: Days): SmallCouncil['meetings'] =>
    records.meetings.filter(
      ({ cids, date, status }) =>
        cids.includes(cid) && status !== 'CANCELLED' && date <= (made.today ?? '') && isIn(date, days),
    );
  return {
    records,
    threads: truth.threads,
    seenAt: ({ items }, cid, days) =>
      items.filter(({ mid, date }) => (heldBy.get(mid) ?? []).includes(cid) && isIn(date, days)),
    isWhole: (cid, days) => {
      const meetings = met(cid, days);
      return meetings.length > 0 && meetings.every(isWholeMeeting);
    },
  };
}

function toPublicationState({ pageKind }: CaseMeeting): string {
  if (pageKind?.includes('draft') === true) return 'DRAFT_MINUTES';
  return pageKind?.includes('minutes') === true ? 'MINUTES' : 'AGENDA';
}

/** The minutes of a restricted item are kept from the public. */
function toSmallItem({
  aiId,
  title,
  minutes,
  decision,
  restricted,
  heading,
}: CaseMeeting['items'][number]): SmallItem {
  const told = restricted === true ? [] : [...(minutes ?? [])];
  return {
    aiId: aiId ?? 0,
    title,
    procedural: heading === true || isProcedural(title),
    ...(restricted === true && { restricted }),
    ...(told.length > 0 && { minutes: told.map(blockText).join('\n\n') }),
    ...(decision && decision.length > 0 && { decision: decision.map(blockText).join('\n\n') }),
  };
}

const isWholeMeeting = ({ publicationState, items }: SmallCouncil['meetings'][number]): boolean =>
  publicationState === 'MINUTES' &&
  items.some(({ minutes }) => minutes !== undefined) &&
  items.every(
    ({ minutes, decision, restricted, procedural }) =>
      restricted !== true && (procedural === true || (minutes ?? decision) !== undefined),
  );
