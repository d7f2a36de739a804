import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meetingPage } from '../saved/fictional-pages.ts';
import { writeFile } from '../saved/saved-folder.ts';
import { toChromePage, toFirefoxPage, toHar, toWarcRecord } from '../saved/saved-forms.ts';
import { runCli, toSentence } from './run-cli.ts';
import { graphOf, SavedCase } from './saved-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutegraph-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const importReport = z.object({
  import: z.object({
    captured: z.number(),
    alreadyHeld: z.number(),
    byCouncil: z.record(z.string(), z.object({ captured: z.number() })),
  }),
  gaps: z.array(z.object({ reason: z.string(), url: z.string(), openUrl: z.string().nullable() })),
});

describe('import of pages saved from the replica', () => {
  const crawled = join(folder, 'crawled');
  const imported = join(folder, 'imported');
  let saved: SavedCase;

  beforeAll(async () => {
    const crawl = ['crawl', 'barnet-case', '--committee', '697', '--from', '2015-06', '--to', '2016-06'];
    expect(await runCli([...crawl, '--with-pages', '--data', crawled])).toMatchObject({ code: 0 });
    saved = await SavedCase.visit(crawled);
  });

  it('says which pages would fill the gaps that are left, by the addresses of the council itself', async () => {
    const list = saved.pages.filter(({ url }) => url.includes('GetMeetings'));
    const har = writeFile(
      folder,
      'list.har',
      toHar(list.map((page) => ({ ...page, body: page.body.toString('utf8') }))),
    );
    const { code, stdout } = await runCli(['import', har, '--json', '--data', imported]);
    expect(code).toBe(0);
    const { gaps } = importReport.parse(JSON.parse(stdout));
    expect(gaps[0]).toMatchObject({
      reason: 'no-committee-list',
      url: 'https://barnet-case.invalid/mgListCommittees.aspx',
      openUrl: 'https://barnet.moderngov.co.uk/mgListCommittees.aspx',
    });
    const meetings = gaps.slice(1);
    expect(new Set(meetings.map(({ reason }) => reason))).toEqual(new Set(['meeting-not-read']));
    for (const { url, openUrl } of meetings) {
      const id = Number(/MId=(\d+)$/.exec(url)?.[1]);
      const own = `https://barnet.moderngov.co.uk/ieListDocuments.aspx?MId=${String(id)}`;
      expect(openUrl).toBe(id >= 9_000_000 ? null : own);
    }
  });

  it('knows the case by what the files say, and ends in the graph of the crawl', async () => {
    const files = saved.toFolder(join(folder, 'files'));
    const { code, stdout } = await runCli(['import', files, '--json', '--data', imported]);
    expect(code).toBe(0);
    const report = importReport.parse(JSON.parse(stdout));
    expect(Object.keys(report.import.byCouncil)).toEqual(['barnet-case']);
    expect(report.import.captured + report.import.alreadyHeld).toBe(saved.pages.length);
    expect(report.gaps.filter(({ reason }) => reason !== 'no-meeting-list')).toEqual([]);
    const graph = await graphOf(imported);
    expect(graph).toEqual(await graphOf(crawled));
    expect(graph.meetings).toBeGreaterThan(5);
  });
});

describe('import of what is no good', () => {
  it('names each in one line and takes up the rest, each page under its own council', async () => {
    const given = join(folder, 'mixed');
    const html = meetingPage(9101, 'Agreed.');
    const at = (base: string, mid = 9101): string =>
      `${base}/ieListDocuments.aspx?CId=204&MId=${String(mid)}`;
    const barnet = 'https://barnet.moderngov.co.uk';
    const good = toChromePage(html, at(barnet));
    writeFile(given, 'a.html', good);
    writeFile(given, 'a_files/style.css', 'p {}');
    writeFile(given, 'a_files/frame.html', '<html></html>');
    writeFile(given, 'script.js', '//');
    writeFile(given, 'b.html', toFirefoxPage(html, at('https://moderngov.kingston.gov.uk')));
    writeFile(given, 'half.html', good.slice(0, good.length / 2));
    writeFile(given, 'no-bodies.har', toHar([{ url: at(barnet, 9102), body: null }]));
    const bomb = toWarcRecord({ url: at(barnet, 9103), body: Buffer.alloc(20_000_000) });
    writeFile(given, 'bomb.warc.gz', gzipSync(bomb));
    writeFile(
      given,
      'shop.html',
      '<!DOCTYPE html><html><head><title>Shoes</title></head><body></body></html>',
    );
    writeFile(given, 'nobodys.html', html);
    const absent = join(folder, 'absent');
    const { code, stdout } = await runCli(['import', given, absent, '--data', join(folder, 'mixed-data')]);
    expect(code).toBe(0);
    const refusals = stdout.split('\n').filter((line) => line.startsWith('  not imported: '));
    const told = refusals.map((line) => line.replaceAll(`${given}/`, '').replaceAll(`${folder}/`, ''));
    expect(told).toEqual([
      expect.stringMatching(/: bomb\.warc\.gz, record at byte 0 .*: \d+ bytes unpack to over/),
      expect.stringMatching(/: half\.html: The page is not whole/),
      expect.stringMatching(/: no-bodies\.har, entry 1 .*: The page is not in the HAR/),
      expect.stringMatching(/: nobodys\.html: .*name it with --council/),
      expect.stringMatching(/: shop\.html: This is /),
      expect.stringMatching(/: absent: There is no such file or folder/),
    ]);
    expect(stdout).toContain('  barnet: 1 page, 0 already held\n  kingston: 1 page, 0 already held\n');
    expect(stdout).toContain('3 pictures, scripts and the like beside them passed over');
    expect(stdout).toMatch(
      /would fill the gaps that are left \(\d+\): open and save them\n {2}https:\/\/barnet\.moderngov\.co\.uk\/mgList/,
    );
    expect(stdout).not.toMatch(/style\.css|script\.js|frame\.html/);
  });

  it('takes the council that --council names by address, and keeps it', async () => {
    const page = writeFile(folder, 'nobodys.html', meetingPage(9101, 'Agreed.'));
    const data = join(folder, 'named-data');
    const council = ['--council', 'https://committees.wexcombe.invalid/mgListCommittees.aspx'];
    expect(await runCli(['import', page, ...council, '--data', data])).toMatchObject({ code: 0 });
    expect(readdirSync(join(data, 'councils'))).toEqual(['committees.wexcombe.invalid.json']);
  });

  it('ends with a word and an exit code where nothing at all could be imported', async () => {
    const data = ['--data', join(folder, 'nothing')];
    mkdirSync(join(folder, 'empty'));
    const [empty, absent, refused] = await Promise.all([
      runCli(['import', join(folder, 'empty'), '--data', join(folder, 'nothing-else')]),
      runCli(['import', join(folder, 'absent'), ...data]),
      runCli(['import', writeFile(folder, 'note.txt', 'A note.'), '--data', join(folder, 'nothing-more')]),
    ]);
    expect(empty).toMatchObject({ code: 4 });
    expect(empty.stdout).toContain('There are no files that hold pages');
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.stdout).toContain('note.txt: This is no web page, MHTML, HAR or WARC file');
    expect(absent).toMatchObject({ code: 2 });
    expect(toSentence(absent)).toContain('there is no such file or folder');
  });
});
