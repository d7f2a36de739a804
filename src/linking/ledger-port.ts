import type { LedgerEntry } from '../../schema/records/ledger.ts';

/** What a curator said of issues. */
export type CuratorEntry = Extract<
  LedgerEntry,
  { kind: 'issue-merged' | 'issue-split' | 'issue-renamed' | 'link-verdict' }
>;

export interface IssueName {
  readonly issueId: string;
  readonly key: string;
  readonly title: string | null;
}

/** What linking needs of the ledger: issue ids once given, and what a curator said; no page tells them. */
export interface IssueLedger {
  /** In the order in which they were given. */
  names(): readonly IssueName[];
  /** In the order in which it was said. */
  said(): readonly CuratorEntry[];
  append(names: readonly IssueName[]): Promise<void>;
}
