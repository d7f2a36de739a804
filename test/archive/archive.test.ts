import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { digestOf } from '../../src/archive/body-store.ts';
import { type DataFolder, openDataFolder } from '../../src/archive/data-folder.ts';
import { ArchiveDamagedError } from '../../src/errors.ts';
import { page, temporaryFolder } from './archive-support.ts';

async function withArchive<T>(
  dir: string,
  work: (archive: Archive, folder: DataFolder) => Promise<T>,
  mode: 'read' | 'write' = 'write',
): Promise<T> {
  const folder = await openDataFolder(dir, { mode });
  try {
    const archive = await openArchive(folder);
    try {
      return await work(archive, folder);
    } finally {
      await archive.close();
    }
  } finally {
    await folder.close();
  }
}

const bodyPath = (dir: string, digest: string): string =>
  join(dir, 'archive', 'bodies', digest.slice(0, 2), `${digest.slice(2)}.br`);

describe('openArchive', () => {
  it('gives back, after reopening, what was appended', async () => {
    const dir = temporaryFolder();
    const added = await withArchive(dir, (archive) => archive.appendMany([page(1), page(2)]));
    await withArchive(
      dir,
      async (archive) => {
        expect(archive.captures()).toEqual(added);
        expect(archive.position).toBe(2);
        const read = await archive.readBody(added[0]?.digest ?? '');
        expect(read.state === 'read' && Buffer.from(read.body).toString()).toBe('<html><p>page 1</p></html>');
      },
      'read',
    );
  });

  it('numbers captures in the order they were offered, also when offered at one time', async () => {
    await withArchive(temporaryFolder(), async (archive) => {
      const added = await Promise.all(Array.from({ length: 40 }, (_, n) => archive.append(page(n))));
      expect(added.map((c) => c.seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
      expect(archive.captures(39).map((c) => c.seq)).toEqual([39, 40]);
      expect(archive.captures(41)).toEqual([]);
    });
  });

  it('lists a failed request with its error and without a body', async () => {
    await withArchive(temporaryFolder(), async (archive) => {
      const error = { code: 'FETCH_GONE', message: 'it is not there (404)' };
      const failed = await archive.append({ ...page(1, null), status: 404, error });
      expect(failed).toMatchObject({ digest: null, bytes: 0, status: 404, error });
      await archive.append({ ...page(2, null), status: null, error });
      expect(archive.latestByUrl('readable').size).toBe(0);
      expect(archive.latestByUrl().size).toBe(2);
    });
  });

  it('refuses a wrong capture without failing those offered beside it', async () => {
    await withArchive(temporaryFolder(), async (archive) => {
      const good = archive.append(page(1));
      await expect(archive.append({ ...page(2), fetchedAt: 'yesterday' })).rejects.toThrow('fetchedAt');
      await expect(good).resolves.toMatchObject({ seq: 1 });
    });
  });

  it('keeps one body for the same page seen twice, and the last capture of each address', async () => {
    const dir = temporaryFolder();
    await withArchive(dir, async (archive) => {
      const [first, second] = await archive.appendMany([page(1), page(1)]);
      expect(second?.digest).toBe(first?.digest);
      const changed = await archive.append(page(1, '<html>changed</html>'));
      const failed = await archive.append({ ...page(1, null), status: 503 });
      expect(archive.latestByUrl().get(failed.url)?.seq).toBe(failed.seq);
      expect(archive.latestByUrl('readable').get(failed.url)?.seq).toBe(changed.seq);
    });
    const bodies = readdirSync(join(dir, 'archive', 'bodies'), { recursive: true, encoding: 'utf8' });
    expect(bodies.filter((name) => name.endsWith('.br'))).toHaveLength(2);
  });

  it('empties contacts before the body is stored and names the rules', async () => {
    await withArchive(temporaryFolder(), async (archive) => {
      const stored = await archive.append(page(1, '<html>Email: clerk@example.org</html>'));
      expect(stored.scrubRules).toBe('scrub-1');
      expect(stored.digest).toBe(digestOf(Buffer.from('<html>Email: </html>')));
    });
  });

  it('keeps its files for their owner alone', async () => {
    const dir = temporaryFolder();
    const added = await withArchive(dir, (archive) => archive.append(page(1)));
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect(mode(join(dir, 'archive'))).toBe(0o700);
    expect(mode(join(dir, 'archive', 'captures.jsonl'))).toBe(0o600);
    expect(mode(bodyPath(dir, added.digest ?? ''))).toBe(0o600);
  });

  it('reports a damaged or missing body with what to do, and reads the others', async () => {
    const dir = temporaryFolder();
    const added = await withArchive(dir, (archive) => archive.appendMany([page(1), page(2), page(3)]));
    const [one, two, three] = added.map((c) => c.digest ?? '');
    writeFileSync(bodyPath(dir, one ?? ''), readFileSync(bodyPath(dir, two ?? '')));
    rmSync(bodyPath(dir, three ?? ''));
    await withArchive(
      dir,
      async (archive) => {
        const damaged = await archive.readBody(one ?? '');
        expect(damaged).toMatchObject({ state: 'damaged', path: bodyPath(dir, one ?? '') });
        expect(damaged.state === 'damaged' && damaged.message).toContain('crawl its page again');
        expect(await archive.readBody(two ?? '')).toMatchObject({ state: 'read' });
        const check = await archive.verify();
        expect(check).toMatchObject({ captures: 3, bodies: 3 });
        expect(check.damaged.map((d) => d.digest)).toEqual([one, three]);
      },
      'read',
    );
  });

  it('stores a missing body again when its page comes again', async () => {
    const dir = temporaryFolder();
    const first = await withArchive(dir, (archive) => archive.append(page(1)));
    rmSync(bodyPath(dir, first.digest ?? ''));
    await withArchive(dir, async (archive) => {
      await archive.append(page(1));
      expect(await archive.readBody(first.digest ?? '')).toMatchObject({ state: 'read' });
    });
  });

  it.each([
    ['garbage', Buffer.from('garbage that does not unpack')],
    ['nothing', Buffer.alloc(0)],
    ['the half of it', null],
  ])(
    'replaces a body whose file holds %s when its page comes again, and leaves a sound one',
    async (_, bytes) => {
      const dir = temporaryFolder();
      const [first, second] = await withArchive(dir, (archive) => archive.appendMany([page(1), page(2)]));
      const damaged = bodyPath(dir, first?.digest ?? '');
      const sound = bodyPath(dir, second?.digest ?? '');
      const before = readFileSync(damaged);
      writeFileSync(damaged, bytes ?? before.subarray(0, before.length / 2));
      const untouched = statSync(sound).ino;
      await withArchive(dir, async (archive) => {
        await archive.appendMany([page(1), page(2)]);
        expect(await archive.readBody(first?.digest ?? '')).toMatchObject({ state: 'read' });
        expect((await archive.verify()).damaged).toEqual([]);
      });
      expect(readFileSync(damaged)).toEqual(before);
      expect(statSync(sound).ino).toBe(untouched);
    },
  );

  it('names file, line and mend when the list is damaged, and changes nothing', async () => {
    const dir = temporaryFolder();
    await withArchive(dir, (archive) => archive.appendMany([page(1), page(2), page(3)]));
    const list = join(dir, 'archive', 'captures.jsonl');
    const damaged = readFileSync(list, 'utf8').replace('"seq":2', '"seq":"two"');
    writeFileSync(list, damaged);
    const opened = withArchive(dir, () => Promise.resolve());
    await expect(opened).rejects.toThrow(ArchiveDamagedError);
    await expect(opened).rejects.toThrow(/Line 2 of .*captures\.jsonl .*put the file back from a copy/);
    expect(readFileSync(list, 'utf8')).toBe(damaged);
  });
});

describe('forget', () => {
  it('removes the body, leaves a tombstone, and keeps no later body of that address', async () => {
    const dir = temporaryFolder();
    const digest = await withArchive(dir, async (archive) => {
      const kept = await archive.append(page(1));
      await archive.append(page(2));
      const [tombstone] = await archive.forget(kept.url, 'asked for by the person');
      expect(tombstone).toMatchObject({
        url: kept.url,
        digest: null,
        tombstone: { scope: 'url', digests: [kept.digest] },
      });
      return kept.digest ?? '';
    });
    expect(readdirSync(join(dir, 'archive', 'bodies', digest.slice(0, 2)))).toEqual([]);
    await withArchive(dir, async (archive) => {
      expect(await archive.readBody(digest)).toMatchObject({
        state: 'forgotten',
        reason: 'asked for by the person',
      });
      const again = await archive.append(page(1, '<html>the same person, another day</html>'));
      expect(again).toMatchObject({ digest: null, bytes: 0, tombstone: { scope: 'url' } });
      expect((await archive.append(page(2))).digest).not.toBeNull();
      expect(await archive.forget(again.url, 'once more')).toEqual([]);
      expect((await archive.verify()).damaged).toEqual([]);
    });
  });

  it('by digest, tombstones every address the body was kept for', async () => {
    await withArchive(temporaryFolder(), async (archive) => {
      const [one] = await archive.appendMany([page(1, '<p>same</p>'), page(2, '<p>same</p>'), page(3)]);
      const tombstones = await archive.forget(one?.digest ?? '', 'reason');
      expect(tombstones.map((t) => [t.context.meetingId, t.tombstone?.scope])).toEqual([
        [1, 'digest'],
        [2, 'digest'],
      ]);
      expect(await archive.append(page(4, '<p>same</p>'))).toMatchObject({
        digest: null,
        tombstone: { scope: 'digest' },
      });
      expect((await archive.append(page(1, '<p>other</p>'))).digest).not.toBeNull();
      expect(archive.isForgotten(one?.digest ?? '')).toBe(true);
    });
  });
});
