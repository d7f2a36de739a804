import type { Capture } from '../../schema/records/capture.ts';
import type { LedgerEntry } from '../../schema/records/ledger.ts';
import type { Platform } from '../../scrapers/core/platform.ts';
import type { Archive } from '../archive/archive.ts';

/** What a projection needs of the archive. */
export type CaptureSource = Pick<Archive, 'position' | 'captures' | 'readBody'>;

/** What a projection needs of a platform: to place an address and to read a page. */
export type PageParser = Pick<Platform, 'recognise' | 'parse'>;

/** What a projection needs of the ledger; entries that it adds are numbered and dated by the ledger. */
export interface LedgerPort {
  readonly position: number;
  readonly entries: readonly LedgerEntry[];
  append(
    inputs: readonly { kind: 'issue-named'; issueId: string; key: string; title: string | null }[],
  ): Promise<unknown>;
}

/** Something that did not read as it should: never dropped, never the end of a run. */
export interface ProjectionProblem {
  readonly level: 'warning' | 'error';
  /** Stable word for counting. */
  readonly code: string;
  readonly message: string;
  readonly install: string;
  readonly url?: string | undefined;
  /** Number of the capture that it was noticed in. */
  readonly seq?: number | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly recordId?: string | undefined;
}

export type ProblemLog = (problem: ProjectionProblem) => void;

/** A capture of a page that the readers know, with the ids that its address and context give. */
export interface PlacedCapture {
  readonly capture: Capture;
  readonly pageType: KnownPageType;
  readonly committeeId: number | null;
  readonly meetingId: number | null;
  readonly itemId: number | null;
  readonly memberId: number | null;
}
type KnownPageType = NonNullable<ReturnType<Platform['recognise']>>['pageType'];
