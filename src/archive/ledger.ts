import { join } from 'node:path';
import { type LedgerEntry, ledgerEntry } from '../../schema/records/ledger.ts';
import type { DataFolder } from './data-folder.ts';
import { type ArchiveNotice, Journal, type Unnumbered } from './journal.ts';

/** An entry before it is numbered and dated. */
export type LedgerInput = LedgerEntry extends infer E
  ? E extends unknown
    ? Omit<E, 'seq' | 'at'>
    : never
  : never;

/** What no page says: issue ids once given, a curator's verdicts, saved traces. Entries are only ever added. */
export interface Ledger {
  readonly notices: readonly ArchiveNotice[];
  readonly entries: readonly LedgerEntry[];
  /** Number of the last entry; 0 for an empty ledger. */
  readonly position: number;
  /** Returns when the entries would survive a loss of power. */
  append(inputs: readonly LedgerInput[]): Promise<LedgerEntry[]>;
  close(): Promise<void>;
}

/** Opens `<data>/ledger.jsonl`. @throws ArchiveDamagedError when it does not read back */
export async function openLedger(
  folder: DataFolder,
  options: { readonly now?: () => Date } = {},
): Promise<Ledger> {
  const { now = () => new Date() } = options;
  const journal = await Journal.open<LedgerEntry>(join(folder.path, 'ledger.jsonl'), {
    schema: ledgerEntry,
    files: folder.files,
    mode: folder.mode,
  });
  let turn: Promise<unknown> = Promise.resolve();
  return {
    get notices() {
      return journal.notices;
    },
    get entries() {
      return journal.entries;
    },
    get position() {
      return journal.position;
    },
    append(inputs) {
      const added = turn.then(() => {
        const at = now().toISOString();
        return journal.append(inputs.map((input): Unnumbered<LedgerEntry> => ({ ...input, at })));
      });
      turn = added.catch(() => undefined);
      return added;
    },
    async close() {
      await turn;
      await journal.close();
    },
  };
}
