import { PageError } from '../../schema/errors.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { ids } from '../../schema/records/ids.ts';
import type { ParsedPage } from '../../schema/records/page.ts';
import type { CaptureSource, PageParser, PlacedCapture, ProblemLog } from './ports.ts';

/** What became of one capture. A body that was forgotten on request counts as never fetched. */
export type Reading =
  | ({ readonly state: 'read'; readonly page: ParsedPage; readonly digest: string } & PlacedCapture)
  | ({ readonly state: 'failed'; readonly message: string } & PlacedCapture)
  | ({ readonly state: 'forgotten' } & PlacedCapture);
export type GoodReading = Extract<Reading, { state: 'read' }>;

export interface CaptureReader {
  read(placed: PlacedCapture): Promise<Reading>;
  readAll(placed: readonly PlacedCapture[]): Promise<Reading[]>;
}

/** Pages kept in memory: lists are read again for every subject that they tell of. */
const keptPages = 32;

/** Reads and parses captures; what fails is a reading too. Problems of captures after `reportAfter` are logged, once. */
export function createCaptureReader(options: {
  readonly archive: CaptureSource;
  readonly council: CouncilFile;
  readonly parser: PageParser;
  readonly log: ProblemLog;
  readonly reportAfter: number;
  /** Told each time a body does not read back. */
  readonly onDamaged?: (seq: number) => void;
}): CaptureReader {
  const { archive, council, parser, reportAfter, onDamaged } = options;
  const site = { install: council.slug, baseUrl: council.baseUrl, otherHosts: council.otherHosts };
  const reported = new Set<number>();
  const kept = new Map<number, Reading>();

  const report = (
    placed: PlacedCapture,
    problems: readonly Omit<Parameters<ProblemLog>[0], 'install'>[],
  ): void => {
    const { seq, url } = placed.capture;
    if (seq <= reportAfter || reported.has(seq)) return;
    reported.add(seq);
    for (const problem of problems) options.log({ install: council.slug, url, seq, ...problem });
  };
  const fail = (placed: PlacedCapture, code: string, message: string, details: object = {}): Reading => {
    report(placed, [{ level: 'error', code, message, ...details }]);
    return { state: 'failed', message, ...placed };
  };

  const read = async (placed: PlacedCapture): Promise<Reading> => {
    const { capture, pageType } = placed;
    if (capture.tombstone) return { state: 'forgotten', ...placed };
    if (capture.digest === null) {
      const { code, message } = capture.error ?? { code: 'NO_BODY', message: 'The capture holds no body' };
      return fail(placed, code, message);
    }
    const stored = await archive.readBody(capture.digest);
    if (stored.state === 'forgotten') return { state: 'forgotten', ...placed };
    if (stored.state === 'damaged') {
      onDamaged?.(capture.seq);
      fail(placed, 'damaged-body', stored.message);
      // The file's place is of this machine; the graph is not.
      return { state: 'failed', message: 'The archived page does not read back', ...placed };
    }
    const context = {
      ...(placed.committeeId === null || placed.committeeId <= 0 ? {} : { committeeId: placed.committeeId }),
      ...(placed.meetingId === null ? {} : { meetingId: placed.meetingId }),
      ...(placed.itemId === null ? {} : { itemId: placed.itemId }),
    };
    try {
      const page = parser.parse({ site, url: capture.url, body: stored.body, pageType, context });
      const other = otherMeeting(placed, page, council.slug);
      if (other !== null) {
        return fail(
          placed,
          'wrong-page',
          `The page of meeting ${String(placed.meetingId)} tells of another`,
          {
            expected: ids.meeting(council.slug, placed.meetingId ?? 0),
            found: other,
          },
        );
      }
      report(placed, page.problems);
      return { state: 'read', page, digest: capture.digest, ...placed };
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      return fail(placed, error.code, error.message, { expected: error.expected, found: error.found });
    }
  };

  const readKept = async (placed: PlacedCapture): Promise<Reading> => {
    const { seq } = placed.capture;
    const before = kept.get(seq);
    if (before) return before;
    const reading = await read(placed);
    kept.set(seq, reading);
    const oldest = kept.keys().next().value;
    if (kept.size > keptPages && oldest !== undefined) kept.delete(oldest);
    return reading;
  };

  return {
    read: readKept,
    readAll: async (all) => {
      const readings: Reading[] = [];
      for (const placed of all) readings.push(await readKept(placed));
      return readings;
    },
  };
}

/** The id of the meeting that a meeting's page tells of, where it is not the one that was asked for. */
function otherMeeting(placed: PlacedCapture, page: ParsedPage, install: string): string | null {
  if (placed.meetingId === null || (placed.pageType !== 'meeting' && placed.pageType !== 'ws-meeting'))
    return null;
  const asked = ids.meeting(install, placed.meetingId);
  const own = page.records.flatMap((record) =>
    record.kind === 'meeting' && !record.listed ? [record.id] : [],
  );
  return own.includes(asked) ? null : (own[0] ?? null);
}
