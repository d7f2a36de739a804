import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { newFolder, removeFolders } from '../integration/council-folder.ts';
import { needs } from '../support/needs.ts';
import { runCli, startCli, toSentence } from './run-cli.ts';

const made = generateCouncil({ meetings: 6, seed: 2 }).case;
const openssl = spawnSync('openssl', ['version']).status === 0;

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** What the archive of a folder holds, every body read. */
async function readArchive(folder: string) {
  const data = await openDataFolder(folder, { mode: 'read' });
  const archive = await openArchive(data);
  const check = await archive.verify();
  await archive.close();
  return { check, captures: archive.captures() };
}

describe('minutegraph crawl of an address', () => {
  let replica: ReplicaHandle;
  const folder = newFolder();
  const crawl = (...args: string[]) => runCli(['crawl', ...args, '--data', folder]);

  beforeAll(async () => {
    replica = await startReplica({ case: made });
  });
  afterAll(async () => {
    await replica.close();
    removeFolders();
  });

  it('stops where robots.txt forbids, says so, and ends with 3', async () => {
    replica.setOptions({ robots: 'disallow' });
    const run = await crawl(replica.url);
    replica.setOptions({ robots: 'allow' });
    expect(run.code).toBe(3);
    expect(toSentence(run)).toMatch(/robots\.txt of 127\.0\.0\.1:\d+ .*(?:ask|import)/);
    expect(replica.requests().map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it('stops where the site refuses with 403, says so, and ends with 3', async () => {
    replica.setFaults([{ match: /moderngov|mg|ie/, fault: { kind: 'status', status: 403 } }]);
    const run = await crawl(replica.url, '--json');
    replica.setFaults([]);
    expect(run.code).toBe(3);
    const { error } = JSON.parse(run.stdout) as { error: { code: string; message: string } };
    expect(error.code).toBe('FETCH_BLOCKED');
    expect(error.message).toMatch(/refuses this program \(403, .*\): ask the council, or .*import/);
  });

  it('keeps what it read before a site breaks down, and goes on from there', async () => {
    const [first, second] = made.meetings.map(({ mid }) => String(mid));
    replica.setFaults([{ match: /GetMeeting\?/, fault: { kind: 'status', status: 403 } }]);
    const broken = await crawl(replica.url);
    expect(broken.code).toBe(3);
    toSentence(broken);
    const before = await readArchive(folder);
    expect(before.check.damaged).toEqual([]);
    const told = await runCli(['doctor', '--offline', '--data', folder]);
    expect(told.stdout).toMatch(/The crawl of \S+ that began \S+ failed \S+ \(.*403.*\): "minutegraph crawl/);
    expect(
      before.captures.filter(({ pageType, digest }) => pageType === 'ws-meetings' && digest),
    ).not.toEqual([]);
    replica.setFaults([]);
    replica.clearRequests();
    const run = await crawl(replica.url, '--json');
    expect(run.code).toBe(0);
    const report = JSON.parse(run.stdout) as { crawl: { resumed: boolean; counts: { meetings: number } } };
    expect(report.crawl).toMatchObject({ resumed: true, counts: { meetings: made.meetings.length } });
    const asked = replica.requests().map(({ url }) => url);
    expect(asked.filter((url) => url.includes('GetMeetings?'))).toEqual([]);
    for (const mid of [first, second]) expect(asked.join('\n')).toContain(`lMeetingId=${mid ?? ''}`);
  });

  it('is stopped by Ctrl-C with one line, the lock removed and 130, and goes on when it is run again', async () => {
    const own = newFolder();
    const asked = ['crawl', replica.url, '--data', own];
    replica.setFaults([{ match: /GetMeeting\?/, fault: { kind: 'delay', milliseconds: 100 } }]);
    replica.clearRequests();
    const running = startCli(asked);
    const isReading = (): boolean => replica.requests().some(({ url }) => url.includes('GetMeeting?'));
    await expect.poll(isReading, { interval: 10, timeout: 20_000 }).toBe(true);
    const run = await running.stop('SIGINT');
    replica.setFaults([]);
    expect(run.code).toBe(130);
    expect(toSentence(run)).toBe('minutegraph: Stopped: run the same command again to go on');
    expect(existsSync(join(own, 'lock'))).toBe(false);
    const doctor = await runCli(['doctor', '--offline', '--data', own]);
    expect(doctor.stdout).toMatch(/was stopped: "minutegraph crawl \S+" takes it up/);
    const again = JSON.parse((await runCli([...asked, '--json'])).stdout) as { crawl: object };
    expect(again.crawl).toMatchObject({ resumed: true, counts: { meetings: made.meetings.length } });
  });

  it('names a committee that the council does not have, and ends with 3', async () => {
    const run = await crawl(replica.url, '--committee', '999', '--from', '2100');
    expect(run.code).toBe(3);
    expect(run.stdout).toMatch(/^The council has no committee 999: its list does not name it/m);
  });

  it('reads the same council again by any of its pages, under the same name', async () => {
    const run = await crawl(`${replica.url}/ieListDocuments.aspx?CId=1&MId=2`, '--json', '--from', '2100');
    const { crawl: report } = JSON.parse(run.stdout) as { crawl: { council: string } };
    expect(report.council).toBe(`127.0.0.1-${String(replica.port)}`);
    const { captures } = await readArchive(folder);
    expect(new Set(captures.map(({ install }) => install))).toEqual(new Set([report.council]));
    expect(loadCouncils(folder).get(report.council)?.baseUrl).toBe(replica.url);
  });

  it.each<[string, boolean, RequestListener]>([
    ['answers 404', false, (_request, response) => response.writeHead(404).end()],
    [
      'answers with a page of its own',
      true,
      (_request, response) => response.end('<html><body>Welcome</body></html>'),
    ],
  ])('says that a host that %s is no ModernGov site, and ends with 3', async (_what, gavePage, listener) => {
    const host = await listen(createServer(listener));
    const folder = newFolder();
    const run = await runCli(['crawl', `http://${host}/committees`, '--data', folder]);
    expect(run.code).toBe(3);
    const kept = existsSync(join(folder, 'councils')) ? readdirSync(join(folder, 'councils')) : [];
    expect(kept).toHaveLength(gavePage ? 1 : 0);
    const doctor = await runCli(['doctor', '--offline', '--data', folder]);
    expect(doctor.code).toBe(0);
    expect(toSentence(run)).toMatch(
      /does not answer as a ModernGov site .*: give the address of any of the council's/,
    );
  });

  it(
    'does not read a site whose certificate is broken, says what is missing, and ends with 3',
    needs(openssl, 'the openssl program is not installed: it makes the certificate'),
    async () => {
      const dir = newFolder();
      const made = spawnSync(
        'openssl',
        'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=elsewhere'.split(
          ' ',
        ),
        { cwd: dir },
      );
      expect(made.status).toBe(0);
      const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(dir, name)));
      const asked: string[] = [];
      const server = createTlsServer({ key, cert }, (request, response) => {
        asked.push(request.url ?? '');
        response.end();
      });
      const run = await runCli(['crawl', `https://${await listen(server)}`, '--data', newFolder()]);
      expect(run.code).toBe(3);
      expect(toSentence(run)).toMatch(
        /The certificate of 127\.0\.0\.1:\d+ cannot be verified \(DEPTH_ZERO_SELF_SIGNED_CERT\): .*extraCa/,
      );
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ['nowhere', '"nowhere" is no known council and no address. Known: barnet, barnet-case,'],
    ['https://[broken', 'is no known council and no address'],
  ])('takes %s for nothing it knows, and ends with 2', async (named, sentence) => {
    const run = await runCli(['crawl', named, '--data', newFolder()]);
    expect(run.code).toBe(2);
    expect(toSentence(run)).toContain(sentence);
  });
});
