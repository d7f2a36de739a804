import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { parseQuery, type SearchQuery, toFieldsAsked } from '../../search/parse-query.ts';
import { toScore } from '../../search/rank.ts';
import { type AskedRecord, type RecordQuestion, readAskedRecord } from './asked-record.ts';
import { type CoverageFacts, type CoveredMeeting, toCoverage } from './coverage.ts';
import type { DayWindow } from './day-window.ts';
import { findMatches, type ItemMatch } from './find-matches.ts';
import { type JudgedCommittee, judgeCommittee, type Standing, toStanding } from './judge-committee.ts';

export interface TraceQuestion extends RecordQuestion {
  readonly query: string;
}

export interface TraceHit extends Standing {
  readonly committee: CommitteeRow;
  readonly meeting: CoveredMeeting;
  readonly match: ItemMatch;
  readonly score: number;
}

export interface CommitteeTrace extends JudgedCommittee {
  /** In order of date. */
  readonly hits: readonly TraceHit[];
}

export interface Trace extends Pick<AskedRecord, 'notices' | 'withoutEnded'> {
  readonly query: SearchQuery;
  readonly window: DayWindow;
  /** In order of name. */
  readonly committees: readonly CommitteeTrace[];
  readonly coverage: CoverageFacts;
}

/** Where the words were before each committee asked about, with verdict and coverage. QueryError for a wrong question. */
export async function traceWords(
  engine: GraphEngine,
  { query: words, ...asked }: TraceQuestion,
): Promise<Trace> {
  const query = parseQuery(words);
  const record = await readAskedRecord(engine, asked);
  const { window, notices, withoutEnded } = record;
  const all = [...record.meetings.values()].flat();
  const isAsked = new Set(all.flatMap((m) => (toStanding(m, window) === null ? [] : [m.id])));
  const matches = await findMatches(engine, query, ({ meetingId }) => isAsked.has(meetingId));
  const matchesOf = new Map<string, ItemMatch[]>();
  for (const match of matches)
    matchesOf.set(match.meetingId, [...(matchesOf.get(match.meetingId) ?? []), match]);

  const fields = toFieldsAsked(query);
  const committees = record.committees.map((covered): CommitteeTrace => {
    const { row: committee } = covered;
    const hits = (record.meetings.get(committee.id) ?? [])
      .flatMap((meeting) => {
        const standing = toStanding(meeting, window);
        return (matchesOf.get(meeting.id) ?? []).flatMap((match): TraceHit[] =>
          standing ? [{ committee, meeting, match, ...standing, score: toScore(match) }] : [],
        );
      })
      .sort((a, b) => (a.match.sortKey < b.match.sortKey ? -1 : 1));
    const count = (wanted: Standing['standing']): number =>
      hits.filter(({ standing }) => standing === wanted).length;
    const findings = { hitsInside: count('SEEN'), hitsPossibly: count('POSSIBLY_SEEN') };
    return { ...judgeCommittee(record, covered, fields, findings), hits };
  });
  return {
    query,
    window,
    committees,
    coverage: toCoverage(record.committees, all, window, fields),
    notices,
    withoutEnded,
  };
}
