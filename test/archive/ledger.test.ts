import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { type LedgerInput, openLedger } from '../../src/archive/ledger.ts';
import { ArchiveDamagedError } from '../../src/errors.ts';
import { temporaryFolder } from './archive-support.ts';

const now = (): Date => new Date('2026-01-02T03:04:05Z');
const inputs: LedgerInput[] = [
  { kind: 'issue-named', issueId: 't:issue:1', key: 'iid-1', title: 'School places' },
  { kind: 'issue-merged', issueId: 't:issue:2', intoId: 't:issue:1', reason: null, by: 'editor' },
  {
    kind: 'issue-split',
    issueId: 't:issue:1',
    newIssueId: 't:issue:3',
    itemIds: ['t:item:9'],
    reason: 'two sites',
    by: 'editor',
  },
  { kind: 'issue-renamed', issueId: 't:issue:3', title: 'School places, north', by: null },
  {
    kind: 'link-verdict',
    issueId: 't:issue:1',
    itemId: 't:item:9',
    verdict: 'rejected',
    reason: null,
    by: 'editor',
  },
  {
    kind: 'trace-saved',
    traceId: 'ofsted',
    name: 'Ofsted',
    operation: 'trace',
    variables: { text: 'Ofsted', first: 5 },
    by: null,
  },
];

describe('openLedger', () => {
  it('numbers and dates entries of every kind and gives them back', async () => {
    const folder = await openDataFolder(temporaryFolder());
    const ledger = await openLedger(folder, { now });
    const [, rest] = await Promise.all([ledger.append(inputs.slice(0, 2)), ledger.append(inputs.slice(2))]);
    expect(rest.map((e) => e.seq)).toEqual([3, 4, 5, 6]);
    await ledger.close();
    const again = await openLedger(folder);
    expect(again.entries).toEqual(
      inputs.map((input, i) => ({ seq: i + 1, at: '2026-01-02T03:04:05.000Z', ...input })),
    );
    expect(again.position).toBe(6);
    await again.close();
    await folder.close();
  });

  it('goes on after an entry that was refused', async () => {
    const folder = await openDataFolder(temporaryFolder());
    const ledger = await openLedger(folder, { now });
    const wrong = { kind: 'issue-named', issueId: '', key: 'k', title: null } as const;
    await expect(ledger.append([wrong])).rejects.toThrow('issueId');
    await expect(ledger.append(inputs.slice(0, 1))).resolves.toMatchObject([{ seq: 1 }]);
    await ledger.close();
    await folder.close();
  });

  it('is loud about a kind it does not know', async () => {
    const folder = await openDataFolder(temporaryFolder());
    const path = join(folder.path, 'ledger.jsonl');
    writeFileSync(path, '{"seq":1,"at":"2026-01-02T03:04:05.000Z","kind":"issue-lost"}\n');
    await expect(openLedger(folder)).rejects.toThrow(ArchiveDamagedError);
    expect(readFileSync(path, 'utf8')).toContain('issue-lost');
    await folder.close();
  });
});
