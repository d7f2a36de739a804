import { counted } from '../../counted.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { toFieldsAsked } from '../../search/parse-query.ts';
import { searchedFields } from '../../search/searched-item.ts';
import { type CoverageFacts, type CoveredMeeting, toCoverage } from '../trace/coverage.ts';
import {
  type Findings,
  type JudgedCommittee,
  judgeCommittee,
  type Standing,
  toStanding,
} from '../trace/judge-committee.ts';
import type { AbsenceSearch } from './absence-search.ts';
import { type Candidate, type CandidatesFound, findCandidates } from './find-candidates.ts';
import { isSeen } from './find-sightings.ts';
import {
  type MatterQuestion,
  type MatterRecord,
  type PlacedSighting,
  readMatterRecord,
  toPlacedSightings,
} from './matter-record.ts';

export interface PlacedCandidate extends Candidate, Standing {
  readonly meeting: CoveredMeeting;
}

/** What came of one matter before one committee. */
export interface CommitteeSight extends JudgedCommittee {
  /** Shown and accepted ones; also of meetings perhaps outside the window, or cancelled. In order of date. */
  readonly sightings: readonly PlacedSighting[];
  /** Offered to a person, and not counted as seen. */
  readonly proposed: readonly PlacedSighting[];
  /** Found by words alone; looked for only where no sighting is sure. In order of their meetings. */
  readonly candidates: readonly PlacedCandidate[];
}

export interface UnseenBy extends Omit<MatterRecord, 'sightings'> {
  /** In order of name. */
  readonly committees: readonly CommitteeSight[];
  readonly coverage: CoverageFacts;
  /** What was looked for besides links; null for a matter named by words, and where nothing had to be looked for. */
  readonly search: AbsenceSearch | null;
}

/** Which committees saw a matter and which did not, with how sure that is. QueryError for a wrong question. */
export async function judgeMatter(engine: GraphEngine, asked: MatterQuestion): Promise<UnseenBy> {
  const { matter, record, sightings } = await readMatterRecord(engine, asked);
  const { window } = record;
  const known = record.committees.map((covered) => {
    const meetings = record.meetings.get(covered.id) ?? [];
    const placed = toPlacedSightings(sightings, meetings, window);
    return {
      covered,
      meetings,
      sightings: placed.filter(({ fact }) => isSeen(fact)),
      proposed: placed.filter(({ fact }) => fact.state === 'proposed'),
    };
  });
  const unsettled = known.filter((one) => one.sightings.every(({ standing }) => standing !== 'SEEN'));
  const open = new Set(
    unsettled
      .flatMap(({ meetings }) => meetings)
      .flatMap((meeting) => {
        const standing = toStanding(meeting, window)?.standing;
        return standing === undefined || standing === 'NOT_HELD' ? [] : [meeting.id];
      }),
  );
  const found: CandidatesFound | null =
    matter.basis === 'ISSUE' && open.size > 0
      ? await findCandidates(engine, {
          install: matter.issue.install,
          title: matter.issue.title,
          sightings,
          isAsked: (meetingId) => open.has(meetingId),
        })
      : null;

  const fields = matter.basis === 'TEXT' ? toFieldsAsked(matter.query) : searchedFields;
  const committees = known.map(({ covered, meetings, ...placed }): CommitteeSight => {
    const isSettled = placed.sightings.some(({ standing }) => standing === 'SEEN');
    const candidates = isSettled ? [] : toPlacedCandidates(found?.candidates ?? [], meetings, window);
    const findings = toFindings(matter.basis, placed.sightings, placed.proposed, candidates);
    return { ...judgeCommittee(record, covered, fields, findings), ...placed, candidates };
  });
  const all = [...record.meetings.values()].flat();
  return {
    matter,
    record,
    committees,
    coverage: toCoverage(record.committees, all, window, fields),
    search: found?.search ?? null,
  };
}

function toPlacedCandidates(
  candidates: readonly Candidate[],
  meetings: readonly CoveredMeeting[],
  window: MatterRecord['record']['window'],
): PlacedCandidate[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return candidates
    .flatMap((candidate): PlacedCandidate[] => {
      const meeting = byId.get(candidate.meetingId);
      const standing = meeting ? toStanding(meeting, window) : null;
      return meeting && standing ? [{ ...candidate, meeting, ...standing }] : [];
    })
    .sort((a, b) => (toOrder(a) < toOrder(b) ? -1 : 1));
}

const toOrder = ({ meeting, itemId }: PlacedCandidate): string =>
  `${meeting.dateFrom ?? ''} ${meeting.id} ${itemId}`;

/** A link that is missing, proposed or unsure never becomes "did not see". */
function toFindings(
  basis: 'ISSUE' | 'TEXT',
  sightings: readonly PlacedSighting[],
  proposed: readonly PlacedSighting[],
  candidates: readonly PlacedCandidate[],
): Findings {
  const count = (some: readonly Standing[], wanted: Standing['standing']): number =>
    some.filter(({ standing }) => standing === wanted).length;
  const inside = count(sightings, 'SEEN');
  const unsure = count(sightings, 'POSSIBLY_SEEN');
  const isHeld = ({ standing }: Standing): boolean => standing !== 'NOT_HELD';
  const offered = proposed.filter(isHeld).length;
  const alike = candidates.filter(isHeld).length;
  const hits = { hitsInside: inside, hitsPossibly: unsure + offered + alike };
  if (basis === 'TEXT') return hits;
  const parts = [
    unsure > 0
      ? `${counted(unsure, 'item')} linked to it, of meetings that may lie outside the window or were still to come`
      : '',
    offered > 0 ? `${counted(offered, 'item')} of which the link is only proposed` : '',
    alike > 0
      ? `${counted(alike, 'item')} that no link ties to it and that may be about it by their words`
      : '',
  ].filter((part) => part !== '');
  return {
    ...hits,
    told: { inside: `${counted(inside, 'item')} linked to it.`, possibly: `${parts.join('; ')}.` },
  };
}
