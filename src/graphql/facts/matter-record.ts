import type { GraphEngine } from '../../graph/engine.ts';
import { type AskedRecord, readAskedRecord } from '../trace/asked-record.ts';
import type { CoveredMeeting } from '../trace/coverage.ts';
import { type Standing, toStanding } from '../trace/judge-committee.ts';
import { findCouncil } from '../trace/resolve-scope.ts';
import { findMatter, type Matter, type MatterArguments } from './find-matter.ts';
import { findSightings, type SightingFact } from './find-sightings.ts';
import { findWordSightings, type WordSighting } from './find-word-sightings.ts';

/** A question on one matter before committees; `committees` by id or CId, all of the council where none is given. */
export interface MatterQuestion extends MatterArguments {
  readonly council?: string | null;
  readonly committees?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A sighting at a meeting that is, or may be, inside the window. */
export interface PlacedSighting extends Standing {
  readonly fact: SightingFact | WordSighting;
  readonly meeting: CoveredMeeting;
}

/** A matter, the record that is asked about, and where the matter was in it. */
export interface MatterRecord {
  readonly matter: Matter;
  readonly record: AskedRecord;
  /** Of any state and at any time, wherever an issue was; by words, only of meetings that are asked about. */
  readonly sightings: readonly (SightingFact | WordSighting)[];
}

/** QueryError for a wrong question. */
export async function readMatterRecord(engine: GraphEngine, asked: MatterQuestion): Promise<MatterRecord> {
  const council = asked.council ? (await findCouncil(engine, asked.council)).install : null;
  const matter = await findMatter(engine, asked, council);
  const record = await readAskedRecord(engine, {
    council: matter.basis === 'ISSUE' ? matter.issue.install : council,
    committees: asked.committees ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
  });
  if (matter.basis === 'ISSUE') {
    const states = ['shown', 'accepted', 'proposed', 'rejected'] as const;
    return {
      matter,
      record,
      sightings: await findSightings(engine, { issues: [matter.issue.id], states }),
    };
  }
  const isAsked = new Set(
    [...record.meetings.values()]
      .flat()
      .flatMap((meeting) => (toStanding(meeting, record.window) === null ? [] : [meeting.id])),
  );
  const isOfAsked = ({ meetingId }: { meetingId: string }): boolean => isAsked.has(meetingId);
  return { matter, record, sightings: await findWordSightings(engine, matter.query, isOfAsked) };
}

/** The sightings at some meetings, as far as those may lie in the window; in the order of the sightings. */
export function toPlacedSightings(
  sightings: readonly (SightingFact | WordSighting)[],
  meetings: readonly CoveredMeeting[],
  window: AskedRecord['window'],
): PlacedSighting[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return sightings.flatMap((fact) => {
    const meeting = byId.get(fact.meeting.id);
    const standing = meeting ? toStanding(meeting, window) : null;
    return meeting && standing ? [{ fact, meeting, ...standing }] : [];
  });
}
