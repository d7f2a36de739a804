/**
 * Run as a program of its own by kill.test.ts: appends pages to the folder it is given until it is killed, and
 * prints the number of each capture once it was told that the capture is safe.
 */
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';

const archive = await openArchive(await openDataFolder(process.argv[2] ?? ''));
for (let n = archive.position + 1; ; n += 1) {
  const body = Buffer.from(`<html>${String(n)} ${'words '.repeat((n * 7919) % 20_000)}</html>`);
  const added = await archive.append({
    install: 'testshire',
    url: `https://testshire.invalid/page?ID=${String(n)}`,
    pageType: 'meeting',
    context: { meetingId: n },
    fetchedAt: new Date(0).toISOString(),
    status: 200,
    contentType: 'text/html',
    body,
  });
  process.stdout.write(`${String(added.seq)}\n`);
}
