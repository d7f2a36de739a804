import { nodeCounts, projectionState } from '../../queries/read/projection-state.ts';
import { upsertProjection } from '../../queries/write/nodes.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { type GraphEngine, step } from '../graph/engine.ts';
import { addCounts, noUpserts } from '../ingest/upsert-count.ts';
import { inTurns } from '../linking/in-turns.ts';
import { linkGraph } from '../linking/link-graph.ts';
import type { LinkingReport } from '../linking/link-issues.ts';
import { LinkingMemory } from '../linking/memory/linking-memory.ts';
import { toIssueLedger } from './issue-ledger.ts';
import { findMended } from './mended-captures.ts';
import type { CaptureSource, LedgerPort, PageParser, PlacedCapture, ProblemLog } from './ports.ts';
import { type ProjectionProgress, projectInstall, type SubjectCounts } from './project-install.ts';
import { createCaptureReader } from './read-capture.ts';
import { toPlaced } from './subjects.ts';
import { byTime } from './time-order.ts';

/** Goes up with every change of readers, merging, search terms or linking that makes another graph of the same pages. */
export const readersVersion = 'readers-7';

export interface ProjectionOptions {
  readonly archive: CaptureSource;
  readonly ledger: LedgerPort;
  /** Every council that the archive may hold pages of; those it holds none of stay out of the graph. */
  readonly councils: readonly CouncilFile[];
  readonly engine: GraphEngine;
  readonly platformOf: (council: CouncilFile) => PageParser;
  readonly log: ProblemLog;
  readonly onProgress?: (progress: ProjectionProgress) => void;
  /** What linking knows of this graph from the last time, where the caller keeps it. */
  readonly linking?: LinkingMemory;
  /** Empties the graph first and builds it anew. */
  readonly full?: boolean;
  /** Takes up captures after this number though the graph has them, so that what is noticed in them is told again. */
  readonly since?: number | undefined;
  readonly readers?: string;
  readonly now?: () => Date;
}

export interface ProjectionReport {
  /** Captures after `from` up to `position` were taken up. */
  readonly from: number;
  readonly position: number;
  readonly full: boolean;
  readonly subjects: SubjectCounts;
  /** Null where nothing changed. */
  readonly linking: LinkingReport | null;
  readonly problems: Readonly<Record<string, number>>;
  /** Nodes in the graph by label. */
  readonly nodes: Readonly<Record<string, number>>;
}

export const projectionId = 'projection';
const noSubjects: SubjectCounts = {
  council: noUpserts,
  committee: noUpserts,
  meeting: noUpserts,
  member: noUpserts,
};

/**
 * Brings the graph up to the archive's last capture. The graph is a function of archive, ledger and council files
 * alone: whatever was projected before, and however often a run was stopped, the same archive gives the same graph.
 * What did not read back from the archive is remembered with the position, and taken up once it does. The position is
 * written last; a run that was stopped before is done again from where it started. A graph made by
 * other readers, or from an archive that is not this one, is emptied and made anew.
 */
export async function projectArchive(options: ProjectionOptions): Promise<ProjectionReport> {
  const { archive, ledger, engine, readers = readersVersion, onProgress = () => undefined } = options;
  const { position } = archive;
  const problems: Record<string, number> = {};
  const log: ProblemLog = (problem) => {
    problems[problem.code] = (problems[problem.code] ?? 0) + 1;
    options.log(problem);
  };
  const [state] = await engine.read(projectionState, { id: projectionId });
  const full = (options.full ?? false) || !state || state.readers !== readers || state.position > position;
  const { mended, stillUnread } = await findMended(archive, full ? [] : (state.unread ?? []));
  const taken = full ? 0 : Math.min(state.position, options.since ?? state.position);
  const from = Math.min(taken, (mended[0] ?? Number.POSITIVE_INFINITY) - 1);
  const isCurrent = !full && from === position && state.ledgerPosition === ledger.position;
  let subjects = noSubjects;
  let linking: LinkingReport | null = null;
  const unread = new Set(stillUnread);
  const onDamaged = (seq: number): void => void unread.add(seq);
  if (!isCurrent) {
    const memory = options.linking ?? new LinkingMemory();
    if (full) {
      memory.forget();
      await emptyGraph(engine);
    }
    const installs = await groupByInstall(options, position, from, log);
    linking = await memory.during(async (held) => {
      for (const { council, captures } of installs) {
        const parser = options.platformOf(council);
        const reader = createCaptureReader({ archive, council, parser, log, reportAfter: taken, onDamaged });
        const counts = await projectInstall({ engine, council, captures, reader, from, log, onProgress });
        subjects = addSubjects(subjects, counts);
      }
      return linkGraph(engine, toIssueLedger(ledger), held);
    });
    onProgress({ install: '', stage: 'issues', done: linking.issues, total: linking.issues });
    const projectedAt = (options.now?.() ?? new Date()).toISOString();
    await engine.write([
      step(upsertProjection, {
        rows: [
          {
            id: projectionId,
            archivePosition: position,
            ledgerPosition: ledger.position,
            readers,
            projectedAt,
            unreadCaptures: unread.size === 0 ? null : [...unread].sort((a, b) => a - b),
          },
        ],
      }),
    ]);
  }
  return { from, position, full, subjects, linking, problems, nodes: await countNodes(engine) };
}

/** First the graph says that it is not whole, so that a stop while it is emptied leaves no doubt. */
async function emptyGraph(engine: GraphEngine): Promise<void> {
  const state = { archivePosition: 0, ledgerPosition: 0, readers: 'none', projectedAt: null };
  const row = { id: projectionId, ...state, unreadCaptures: null };
  await engine.write([step(upsertProjection, { rows: [row] })]);
  await engine.wipe();
}

interface InstallCaptures {
  readonly council: CouncilFile;
  readonly captures: PlacedCapture[];
}

/** The captures by install, by time, in the order of the councils; what belongs to no known council is reported. */
async function groupByInstall(
  { archive, councils, platformOf }: ProjectionOptions,
  position: number,
  from: number,
  log: ProblemLog,
): Promise<InstallCaptures[]> {
  const groups = new Map(
    councils.map((council) => [
      council.slug,
      { council, parser: platformOf(council), captures: [] as PlacedCapture[] },
    ]),
  );
  const unknown = new Set<string>();
  await inTurns(archive.captures(), (capture) => {
    const { install, seq, url } = capture;
    if (seq > position) return;
    const group = groups.get(install);
    const placed = group ? toPlaced(capture, group.parser.recognise.bind(group.parser)) : null;
    if (group && placed) group.captures.push(placed);
    else if (group && seq > from) {
      const message = `No reader knows the page type "${capture.pageType}": the page is kept and not read`;
      log({ level: 'warning', code: 'unread-page-type', message, install, url, seq });
    } else if (!group && capture.digest !== null && !unknown.has(install)) {
      unknown.add(install);
      const message = `The archive holds pages of "${install}", but no council of that name is known: add its file`;
      log({ level: 'error', code: 'unknown-install', message, install, url, seq });
    }
  });
  const found = [...groups.values()].filter((group) => group.captures.length > 0);
  for (const { captures } of found) captures.sort((a, b) => byTime(a.capture, b.capture));
  return found;
}

const addSubjects = (a: SubjectCounts, b: SubjectCounts): SubjectCounts => ({
  council: addCounts(a.council, b.council),
  committee: addCounts(a.committee, b.committee),
  meeting: addCounts(a.meeting, b.meeting),
  member: addCounts(a.member, b.member),
});

async function countNodes(engine: GraphEngine): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { label, statement } of nodeCounts) {
    const [row] = await engine.read(statement, {});
    counts[label] = row?.nodes ?? 0;
  }
  return counts;
}
