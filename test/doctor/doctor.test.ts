import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { setSchemaVersion } from '../../queries/write/set-schema-version.ts';
import { captureRequest } from '../../schema/records/capture.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { step } from '../../src/graph/engine.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { offerWork } from '../../src/handover/offer-work.ts';
import { toSocketPath } from '../../src/handover/socket-path.ts';
import { everything } from '../crawl/crawl-site.ts';
import {
  copyFolder,
  councilOf,
  newFolder,
  projectFolder,
  removeFolders,
} from '../integration/council-folder.ts';
import { examineFolder, made, makeFolder, snapshot, toFaults } from './examined-folder.ts';

let whole: string;
beforeAll(async () => {
  whole = await makeFolder();
});
afterAll(removeFolders);

const listOf = (folder: string): string => join(folder, 'archive', 'captures.jsonl');
const nothing = { wrong: [], look: [] };

describe('doctor on a data folder', () => {
  it('finds nothing wrong with a whole one, and leaves every byte and time of it as it was', async () => {
    const folder = copyFolder(whole);
    const before = snapshot(folder);
    const findings = await examineFolder(folder);
    expect(toFaults(findings)).toEqual(nothing);
    expect(findings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d+ captures$/),
        expect.stringMatching(/^\d+ bodies, each as it was stored$/),
        expect.stringMatching(/read all it asked for$/),
        'It is up to the archive and the ledger',
        'fallowmere was not asked (--offline)',
      ]),
    );
    expect(snapshot(folder)).toEqual(before);
  });

  it('says how to make one that is not there, and makes none', async () => {
    const folder = join(newFolder(), 'absent');
    const { wrong, look } = toFaults(await examineFolder(folder));
    expect(wrong).toEqual([]);
    expect(look).toEqual([expect.stringMatching(/no data folder \S+absent yet: "minutegraph crawl/)]);
  });

  it('names a file in its place', async () => {
    const { wrong } = toFaults(await examineFolder(listOf(whole)));
    expect(wrong).toEqual([[6, expect.stringMatching(/is not a folder: name another with --data/)]]);
  });

  it('sees that others of the machine may read it', async () => {
    const folder = copyFolder(whole);
    chmodSync(folder, 0o755);
    expect(toFaults(await examineFolder(folder)).look).toEqual([
      expect.stringMatching(/open to other users .*chmod 700/),
    ]);
  });

  it('names a damaged body with what to do, unless told to leave them', async () => {
    const folder = copyFolder(whole);
    const [first = ''] = readFileSync(listOf(folder), 'utf8').split('\n');
    const { digest } = JSON.parse(first) as { digest: string };
    const body = join(folder, 'archive', 'bodies', digest.slice(0, 2), `${digest.slice(2)}.br`);
    writeFileSync(body, readFileSync(body).subarray(0, 40));
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [6, expect.stringMatching(/\.br cannot be unpacked: put it back from a copy, or crawl/)],
    ]);
    expect(toFaults(await examineFolder(folder, { quick: true }))).toEqual(nothing);
  });

  it('tells a torn end of the lists from damage within them, and cuts nothing', async () => {
    const folder = copyFolder(whole);
    appendFileSync(listOf(folder), '{"seq":99,"inst');
    appendFileSync(join(folder, 'ledger.jsonl'), '{"seq":');
    writeFileSync(join(folder, 'ledger.torn-1'), '{');
    const before = readFileSync(listOf(folder), 'utf8');
    expect(toFaults(await examineFolder(folder))).toEqual({
      wrong: [],
      look: [
        expect.stringMatching(/^captures\.jsonl ends in 15 bytes .*the next command sets them aside/),
        expect.stringMatching(/^ledger\.jsonl ends in 7 bytes/),
        expect.stringMatching(/^ledger\.torn-1 in .*may be deleted/),
      ],
    });
    expect(readFileSync(listOf(folder), 'utf8')).toBe(before);
    writeFileSync(listOf(folder), before.replace('{"seq":4,', '{"seq":4;'));
    writeFileSync(join(folder, 'ledger.jsonl'), 'no ledger\n');
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [6, expect.stringMatching(/Line 4 of \S+captures\.jsonl is not JSON: put the file back/)],
      [6, expect.stringMatching(/Line 1 of \S+ledger\.jsonl is not JSON: put the file back/)],
    ]);
  });

  it('reads one that is in use beside its program, and knows whether that takes work', async () => {
    const folder = copyFolder(whole);
    const data = await openDataFolder(folder);
    const alone = await examineFolder(folder);
    const offer = await offerWork(data.path, async (_request, send) => {
      await send({ kind: 'failed', message: 'unknown', code: 'HANDOVER', exitCode: 6 });
    });
    const served = await examineFolder(folder);
    await offer.close();
    await data.close();
    for (const findings of [alone, served]) {
      expect(toFaults(findings)).toEqual(nothing);
      const texts = findings.map(({ text }) => text).join('\n');
      expect(texts).toContain(`In use by process ${String(process.pid)} since `);
      expect(texts).toContain(`The embedded graph is open in process ${String(process.pid)}`);
      expect(texts).toMatch(/^\d+ bodies, each as it was stored$/m);
    }
    const said = (findings: typeof alone): string[] =>
      findings.filter(({ area }) => area === 'serving').map(({ text }) => text);
    expect(said(alone)).toEqual([expect.stringContaining('takes no work')]);
    expect(said(served)).toEqual([expect.stringContaining('takes the work of other commands')]);
  });

  it('sees what a program left that was killed: its lock and its socket', async () => {
    const folder = copyFolder(whole);
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, processStart: null, since: 'yesterday' }));
    const socket = toSocketPath(folder);
    const script = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', script, socket]);
    expect(toFaults(await examineFolder(folder))).toEqual({
      wrong: [],
      look: [
        expect.stringMatching(new RegExp(`lock was left by process ${String(pid)}, which is gone`)),
        expect.stringMatching(/serve\.sock was left by a program that is gone/),
      ],
    });
  });

  it('does not take a program for serving that listens without a lock and says nothing of use', async () => {
    const folder = copyFolder(whole);
    const server = createServer((socket) => socket.end());
    onTestFinished(() => {
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(toSocketPath(folder), resolve));
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [6, expect.stringMatching(/listens on \S+ without holding the folder: stop it/)],
    ]);
  });

  it('names each faulty council file, and captures of a council that no file names', async () => {
    const folder = copyFolder(whole);
    rmSync(join(folder, 'councils', 'fallowmere.json'));
    writeFileSync(join(folder, 'councils', 'a.json'), 'no json');
    writeFileSync(join(folder, 'councils', 'b.json'), '{"slug":"b"}');
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [2, expect.stringMatching(/a\.json is not JSON: mend or remove it/)],
      [2, expect.stringMatching(/b\.json is no council file: .*name/s)],
      [
        2,
        expect.stringMatching(/\d+ captures of "fallowmere", which no council file names: put its file into/),
      ],
    ]);
  });

  it('tells of a crawl that was stopped, with the command that takes it up, and of what the last could not read', async () => {
    const folder = copyFolder(whole);
    const data = await openDataFolder(folder);
    const asked = { ...everything, committees: [105, 118], from: '2020-01-01', withPages: true };
    const run = await openRun(data, { council: 'fallowmere', options: asked, position: 3 });
    const underWay = await examineFolder(folder);
    await data.close();
    const taking =
      '"minutegraph crawl fallowmere --committee 105,118 --from 2020-01-01 --with-pages" takes it up';
    const again = await openDataFolder(folder);
    const leftBehind = toFaults(await examineFolder(folder)).look;
    await run.log.writeEnd({ state: 'failed', at: '2026-01-01T00:00:00.000Z', reason: 'the site is down' });
    const failed = toFaults(await examineFolder(folder)).look;
    await run.log.writeEnd({ state: 'stopped', at: '2026-01-01T00:00:00.000Z', reason: 'Stopped' });
    const stopped = toFaults(await examineFolder(folder)).look;
    await again.close();
    await run.log.writeReport({ failures: [{ url: 'https://a.invalid/b', message: 'it was gone' }] });
    await run.log.close();
    expect(toFaults(underWay).look).toEqual([]);
    expect(underWay.map(({ text }) => text)).toContainEqual(expect.stringMatching(/ is under way$/));
    expect(leftBehind).toEqual([expect.stringMatching(new RegExp(` was stopped: ${taking}$`))]);
    expect(failed).toEqual([
      expect.stringMatching(new RegExp(` failed 2026\\S+ \\(the site is down\\): ${taking}$`)),
    ]);
    expect(stopped).toEqual(leftBehind);
    expect(toFaults(await examineFolder(folder)).look).toEqual([
      expect.stringMatching(/could not read 1 page: https:\/\/a\.invalid\/b \(it was gone\)\. All of it: /),
    ]);
    rmSync(join(run.log.path, 'report.json'));
    expect(toFaults(await examineFolder(folder)).look).toEqual([
      expect.stringMatching(
        /was stopped: "minutegraph crawl fallowmere --committee 105,118 --from 2020-01-01 --with-pages" takes/,
      ),
    ]);
  });
});

describe('doctor on a graph', () => {
  const graphOf = (folder: string): ReturnType<typeof openGraph> => openGraph({ dataDir: folder });

  it('refuses one of a newer schema', async () => {
    const folder = copyFolder(whole);
    const { engine } = await graphOf(folder);
    const newer = { version: 99, checksum: 'of the future', appliedAt: '2100-01-01T00:00:00.000Z' };
    await engine.write([step(setSchemaVersion, newer)]);
    await engine.close();
    const before = snapshot(folder);
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [5, expect.stringMatching(/The graph has schema 99, .*Run the newer minutegraph/)],
    ]);
    expect(snapshot(folder)).toEqual(before);
  });

  it('names one that cannot be read, and does not move it', async () => {
    const folder = copyFolder(whole);
    const file = join(folder, 'graph', 'graph.grafeo');
    writeFileSync(file, 'this is no graph');
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [5, expect.stringMatching(/cannot be read .*run "minutegraph rebuild"/)],
    ]);
    expect(readFileSync(file, 'utf8')).toBe('this is no graph');
  });

  it('tells one that is behind, of other readers, of another archive, or not there', async () => {
    const folder = copyFolder(whole);
    const others = await examineFolder(folder, { graph: { projectionId: 'projection', readers: 'others' } });
    expect(toFaults(others).look).toEqual([expect.stringContaining('readers of another version')]);
    const data = await openDataFolder(folder);
    const archive = await openArchive(data);
    const [first] = archive.captures();
    await archive.append({ ...captureRequest.parse(first), body: null });
    await archive.close();
    await data.close();
    expect(toFaults(await examineFolder(folder)).look).toEqual([
      expect.stringMatching(/It is 1 capture behind the archive: .*"minutegraph rebuild"/),
    ]);
    writeFileSync(listOf(folder), '');
    expect(toFaults(await examineFolder(folder)).wrong).toEqual([
      [
        5,
        expect.stringMatching(/It was made from \d+ captures, and the archive has 0: put the archive back/),
      ],
    ]);
    const without = copyFolder(whole);
    rmSync(join(without, 'graph'), { recursive: true });
    mkdirSync(join(without, 'graph'));
    expect(toFaults(await examineFolder(without)).look).toEqual([
      expect.stringContaining('was not made yet'),
    ]);
  });

  it('names the meetings that could not be read, and what to do', async () => {
    const folder = copyFolder(whole);
    const captures = readFileSync(listOf(folder), 'utf8').trim().split('\n');
    const meeting = captures
      .map((line) => JSON.parse(line) as { pageType: string; digest: string; context: { meetingId: number } })
      .find(({ pageType }) => pageType === 'ws-meeting');
    const digest = meeting?.digest ?? '';
    rmSync(join(folder, 'archive', 'bodies', digest.slice(0, 2), `${digest.slice(2)}.br`));
    const { engine } = await graphOf(folder);
    await projectFolder(folder, [councilOf(made)], engine, true);
    await engine.close();
    expect(toFaults(await examineFolder(folder)).look).toEqual([
      expect.stringMatching(
        /^1 page did not read back from the archive .*: once they do, any command brings/,
      ),
      `1 meeting could not be read: ${String(meeting?.context.meetingId)} of fallowmere ` +
        '(The archived page does not read back). A crawl of the council asks for them again',
    ]);
  });

  it('says that a Neo4j server does not answer', async () => {
    const neo4j = { neo4jUri: 'bolt://127.0.0.1:1' };
    expect(toFaults(await examineFolder(whole, { neo4j })).wrong).toEqual([
      [5, expect.stringContaining('Neo4j at bolt://127.0.0.1:1 does not answer')],
    ]);
  });
});
