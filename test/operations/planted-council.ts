import type { CaseFile } from '../../schema/case/case-file.ts';
import type { CaseItem } from '../../schema/case/case-item.ts';
import type { CaseMeeting } from '../../schema/case/case-meeting.ts';
import { generateCouncil } from '../../src/replica/index.ts';
import { withRevisions } from '../integration/revised-council.ts';

export const purpose = 'To oversee the harbour dredging contract and nothing besides.';
export const request =
  'that the harbour master inspect every mooring chain each quarter and publish the findings';

/** Freely chosen ids that no generated council reaches. */
const item = (
  aiId: number,
  title: string,
  minutes: string[],
  recordedVotes: NonNullable<CaseItem['recordedVotes']> = [],
): CaseItem => ({
  aiId,
  no: '90',
  title,
  minutes,
  documents: [],
  recordedVotes,
});

export const planted = {
  report: item(
    980_001,
    'Mooring chains',
    ['Good progress had been made on the moorings.', `**RESOLVED** ${request}.`],
    [{ title: 'To dredge first', type: 'Amendment', text: 'For: 2\nAgainst: 5', result: 'Lost' }],
  ),
  inspection: item(980_002, 'Mooring chains: letter', [
    'Inspectors had judged the moorings inadequate.',
    'The clerk ruled the ferry outside the remit of the Committee.',
    'The Committee agreed that the letter be published on the website by the clerk.',
  ]),
  again: item(980_003, 'Moorings once more', [
    'Members were concerned at the delays in repairs to the moorings.',
    `**RESOLVED** ${request}.`,
  ]),
} as const;

/** A committee of a made-up council, with three items of its own on three of its meetings, in order of date. */
export interface PlantedCouncil {
  readonly site: CaseFile;
  readonly cid: number;
  readonly meetings: readonly CaseMeeting[];
}

/** A council whose pages change once, and hold what these questions ask about, so that the answers are known. */
export function plantCouncil(): PlantedCouncil {
  const made = withRevisions(generateCouncil({ meetings: 60, seed: 11 }).case);
  const fits = made.meetings.filter(
    (meeting) =>
      meeting.date && !meeting.revisions && meeting.items.length > 2 && (meeting.attendance?.length ?? 0) > 2,
  );
  const byCommittee = new Map<number, CaseMeeting[]>();
  for (const meeting of fits)
    byCommittee.set(meeting.cid, [...(byCommittee.get(meeting.cid) ?? []), meeting]);
  const [found] = [...byCommittee].filter(([, meetings]) => meetings.length >= 3);
  if (!found) throw new Error('no committee of the made-up council has three minuted meetings');
  const [cid, all] = found;
  const chosen = all.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).slice(0, 3);
  const added = [planted.report, planted.inspection, planted.again];
  return {
    cid,
    meetings: chosen,
    site: {
      ...made,
      bodies: made.bodies.map((body) => (body.cid === cid ? { ...body, purpose: [purpose] } : body)),
      meetings: made.meetings.map((meeting) => {
        const more = added[chosen.indexOf(meeting)];
        return more ? { ...meeting, items: [...meeting.items, more] } : meeting;
      }),
    },
  };
}
