import type { CuratorEntry, IssueLedger, IssueName } from '../linking/ledger-port.ts';
import type { LedgerPort } from './ports.ts';

const said = new Set(['issue-merged', 'issue-split', 'issue-renamed', 'link-verdict']);

/** The ledger's part in linking: which issue ids it has, what a curator said of them, and where new ones are put. */
export function toIssueLedger(ledger: LedgerPort): IssueLedger {
  return {
    names: () =>
      ledger.entries.filter((entry): entry is typeof entry & IssueName => entry.kind === 'issue-named'),
    said: () => ledger.entries.filter((entry): entry is CuratorEntry => said.has(entry.kind)),
    append: async (names) => {
      await ledger.append(names.map((name) => ({ kind: 'issue-named', ...name })));
    },
  };
}
