import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { DataFolderInUseError } from '../../src/errors.ts';
import { projectRoot } from '../support/project-root.ts';
import { page, temporaryFolder } from './archive-support.ts';

function startWriter(dir: string): ChildProcess {
  const program = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', program, dir], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills the writer without warning once it has said that `count` captures are safe; the last it had said by then. */
async function killAfter(writer: ChildProcess, count: number): Promise<number> {
  if (writer.stdout === null) throw new Error('the writer has no output');
  let last = 0;
  let said = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    said += 1;
    if (said === count) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return last;
}

describe('an archive whose writer is killed', () => {
  it('keeps every capture that was said to be safe, each with its body, and can be written to at once', async () => {
    const dir = temporaryFolder();
    for (const count of [1, 23, 40]) {
      const safe = await killAfter(startWriter(dir), count);
      expect(safe).toBeGreaterThanOrEqual(count);
      // The lock of the killed program is still there and is taken over.
      const folder = await openDataFolder(dir);
      const archive = await openArchive(folder);
      expect(archive.position).toBeGreaterThanOrEqual(safe);
      expect(await archive.verify()).toMatchObject({ captures: archive.position, damaged: [] });
      await archive.append(page(1));
      await archive.close();
      await folder.close();
    }
  });

  it('keeps others out while it lives', async () => {
    const dir = temporaryFolder();
    const writer = startWriter(dir);
    try {
      if (writer.stdout === null) throw new Error('the writer has no output');
      await once(writer.stdout, 'data');
      const opened = openDataFolder(dir);
      await expect(opened).rejects.toThrow(DataFolderInUseError);
      await expect(opened).rejects.toThrow(
        new RegExp(`in use by process ${String(writer.pid)} .*name another folder`),
      );
      const reader = await openDataFolder(dir, { mode: 'read' });
      expect((await openArchive(reader)).position).toBeGreaterThan(0);
    } finally {
      writer.kill('SIGKILL');
      await once(writer, 'exit');
    }
  });
});
