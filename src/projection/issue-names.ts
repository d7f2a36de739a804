import type { IssueNames } from '../linking/ledger-port.ts';
import type { LedgerPort } from './ports.ts';

/** The ledger's part in linking: which issue ids it has, and where new ones are put. */
export function toIssueNames(ledger: LedgerPort): IssueNames {
  const named = new Set(
    ledger.entries.flatMap((entry) => (entry.kind === 'issue-named' ? [entry.issueId] : [])),
  );
  return {
    has: (issueId) => named.has(issueId),
    append: async (names) => {
      await ledger.append(names.map((name) => ({ kind: 'issue-named', ...name })));
    },
  };
}
