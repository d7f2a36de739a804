import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import type { DataFolder } from '../../src/archive/data-folder.ts';
import { openLedger } from '../../src/archive/ledger.ts';
import { ForgetfulFiles } from '../support/forgetful-files.ts';
import { page, seeded } from './archive-support.ts';

const onDisk = (files: ForgetfulFiles): DataFolder => ({
  path: '/data',
  mode: 'write',
  files,
  close: () => Promise.resolve(),
});

/** Appends until the power goes; what was told to be safe before that. */
async function fillUntilPowerGoes(
  files: ForgetfulFiles,
  from: number,
): Promise<{ url: string; digest: string | null }[]> {
  const safe: { url: string; digest: string | null }[] = [];
  try {
    const archive = await openArchive(onDisk(files));
    for (let n = from; n < from + 12; n += 2) {
      const added = await Promise.all([
        archive.append(page(n)),
        archive.append(page(n + 1)),
        archive.append(page(n % 4)),
      ]);
      safe.push(...added.map(({ url, digest }) => ({ url, digest })));
    }
  } catch {
    // The power went.
  }
  return safe;
}

describe('an archive over a loss of power', () => {
  it('has the body of every capture it lists, and lists every capture it said was safe', async () => {
    const dry = new ForgetfulFiles(seeded(1));
    await fillUntilPowerGoes(dry, 1);
    const operations = dry.operations;
    expect(operations).toBeGreaterThan(60);
    let listed = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const files = new ForgetfulFiles(seeded(seed));
      const safe: { url: string; digest: string | null }[] = [];
      // Twice over: the second time starts from what the first left.
      for (const from of [1, 101]) {
        files.failAfter(seed % (operations + 5));
        safe.push(...(await fillUntilPowerGoes(files, from)));
        files.losePower();
      }
      const archive = await openArchive(onDisk(files));
      const captures = archive.captures();
      listed += captures.length;
      for (const { url, digest } of safe) {
        expect(
          captures.some((c) => c.url === url && c.digest === digest),
          `seed ${String(seed)}: ${url}`,
        ).toBe(true);
      }
      expect((await archive.verify()).damaged, `seed ${String(seed)}`).toEqual([]);
      await archive.append(page(500));
    }
    expect(listed).toBeGreaterThan(1000);
  });

  it('finishes a forgetting that was cut short', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const files = new ForgetfulFiles(seeded(seed));
      const archive = await openArchive(onDisk(files));
      const { digest } = await archive.append(page(1));
      files.failAfter(seed % 6);
      const forgotten = await archive.forget(digest ?? '', 'asked for').catch(() => null);
      files.losePower();
      const after = await openArchive(onDisk(files));
      const tombstone = after.captures().some((c) => c.tombstone !== undefined);
      if (forgotten !== null) expect(tombstone).toBe(true);
      const name = `/data/archive/bodies/${(digest ?? '').slice(0, 2)}/${(digest ?? '').slice(2)}.br`;
      expect((await files.size(name)) === null, `seed ${String(seed)}`).toBe(tombstone);
    }
  });

  it('keeps every ledger entry that was said to be safe', async () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const files = new ForgetfulFiles(seeded(seed));
      let safe = 0;
      files.failAfter(seed % 40);
      try {
        const ledger = await openLedger(onDisk(files));
        for (; safe < 20; safe += 1) {
          await ledger.append([
            { kind: 'issue-named', issueId: `t:issue:${String(safe)}`, key: String(safe), title: null },
          ]);
        }
      } catch {
        // The power went.
      }
      files.losePower();
      const ledger = await openLedger(onDisk(files));
      expect(ledger.position).toBeGreaterThanOrEqual(safe);
    }
  });
});
