import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { HostBlockedError } from '../../src/errors.ts';
import { bundledCase } from '../../src/replica/case-loading.ts';
import { generateCouncil } from '../../src/replica/synthetic/generate-council.ts';
import { type CrawledSite, openCrawlSite } from './crawl-site.ts';

const open: CrawledSite[] = [];
const openSite = async (...args: Parameters<typeof openCrawlSite>): Promise<CrawledSite> => {
  const site = await openCrawlSite(...args);
  open.push(site);
  return site;
};
afterEach(async () => {
  for (const site of open.splice(0)) await site.close();
});

const synthetic = (meetings: number): ReturnType<typeof generateCouncil> =>
  generateCouncil({ meetings, seed: 7 });

/** Requests that do not grow with the number of meetings: robots, committees, members, each committee's list. */
const constantOf = (committees: number): number => 3 + committees;

describe('crawlCouncil', () => {
  it('reads every meeting, item and member by the web service within 1.1 requests a meeting and a constant', async () => {
    const { case: council } = synthetic(40);
    const site = await openSite(council);
    const report = await site.crawl();
    expect(report.mode).toBe('web-service');
    expect(report.failures).toEqual([]);
    expect(report.counts.meetings).toBe(council.meetings.length);
    expect(report.counts.items).toBe(council.meetings.reduce((sum, m) => sum + m.items.length, 0));
    const grown = site.replica.requests().length - constantOf(report.counts.committees);
    expect(grown / report.counts.meetings).toBeLessThanOrEqual(1.1);
    expect(report.requests).toBe(site.replica.requests().length);
  });

  it('reads the pages too within 2.2 requests a meeting and a constant', async () => {
    const { case: council } = synthetic(40);
    const site = await openSite(council);
    const report = await site.crawl({ withPages: true });
    expect(report.pages.meeting).toBeGreaterThanOrEqual(council.meetings.length);
    const constant = constantOf(report.counts.committees) + report.counts.committees;
    expect((report.requests - constant) / report.counts.meetings).toBeLessThanOrEqual(2.2);
  });

  it('takes the pages where the web service is off, and says so', async () => {
    const site = await openSite(bundledCase());
    site.replica.setOptions({ webService: 'off' });
    const report = await site.crawl();
    expect(report.mode).toBe('pages');
    expect(report.problems['web-service-off']).toBe(1);
    expect(report.describedMarkup).toContain('attendance');
    expect(report.problems['described-markup']).toBe(report.describedMarkup.length);
    expect(report.pages.meeting).toBeGreaterThan(100);
  });

  it('reads one committee and window when asked, undated meetings included', async () => {
    const site = await openSite(bundledCase());
    const report = await site.crawl({ committees: [693], from: '2016-01-01', to: '2017-12-31' });
    const asked = site.replica.requests().filter((r) => r.url.includes('GetMeetings?'));
    expect(asked).toHaveLength(1);
    const inWindow = bundledCase().meetings.filter((m) => {
      const year = m.date?.slice(0, 4);
      return m.cid === 693 && (year === undefined || year === '2016' || year === '2017');
    });
    expect(report.counts.meetings).toBe(inWindow.length);
    expect(report.expected).toEqual([]);
  });

  it('goes on where a stopped run left off, asking for nothing twice', async () => {
    const site = await openSite(synthetic(40).case);
    const stop = new AbortController();
    const seen = (): string[] =>
      site.replica
        .requests()
        .map((r) => r.url)
        .filter((url) => url.includes('GetMeeting?'));
    const timer = setInterval(() => {
      if (seen().length > 15) stop.abort();
    }, 1);
    await expect(site.crawl({}, stop.signal)).rejects.toThrow();
    clearInterval(timer);
    const before = seen().length;
    expect(before).toBeLessThan(40);
    site.replica.clearRequests();
    const report = await site.crawl();
    expect(report.resumed).toBe(true);
    expect(report.counts.meetings).toBe(40);
    // What was under way when it was stopped may be asked for again: at most as many as are asked for at once.
    expect(before + seen().length).toBeLessThanOrEqual(40 + 4);
    expect(report.fromArchive).toBeGreaterThan(0);
    expect((await site.crawl()).resumed).toBe(false);
  });

  it('asks again, of what a stopped run holds, for the page whose body is damaged, and puts it back', async () => {
    const { case: council } = synthetic(20);
    const site = await openSite(council);
    const committees = [council.meetings[0]?.cid ?? 0];
    await site.crawl({ committees });
    const [run = ''] = readdirSync(join(site.folder, 'runs'));
    rmSync(join(site.folder, 'runs', run, 'report.json'));
    const data = await openDataFolder(site.folder, { mode: 'read' });
    const archive = await openArchive(data);
    const { context, digest } = archive.captures().find((c) => c.pageType === 'ws-meeting') ?? {};
    await archive.close();
    await data.close();
    const name = digest ?? '';
    const body = join(site.folder, 'archive', 'bodies', name.slice(0, 2), `${name.slice(2)}.br`);
    const good = readFileSync(body);
    writeFileSync(body, 'garbage');
    site.replica.clearRequests();
    expect((await site.crawl({ committees })).resumed).toBe(true);
    const asked = site.replica.requests().filter((r) => !r.url.includes('robots.txt'));
    expect(asked.map((r) => r.url)).toEqual([expect.stringMatching(`=${String(context?.meetingId)}$`)]);
    expect(readFileSync(body)).toEqual(good);
  });

  it('falls back to the pages of a meeting whose reply fails, and keeps the failure', async () => {
    const site = await openSite(synthetic(40).case);
    const broken = synthetic(40).case.meetings[5]?.mid ?? 0;
    site.replica.setFaults([
      {
        match: new RegExp(`GetMeeting\\?lMeetingId=${String(broken)}$`),
        fault: { kind: 'status', status: 404 },
      },
    ]);
    const report = await site.crawl();
    expect(report.failures.map((f) => f.code)).toEqual(['FETCH_GONE']);
    expect(report.counts.meetings).toBe(40);
    expect(report.pages.attendance).toBe(1);
    const data = await openDataFolder(site.folder, { mode: 'read' });
    const archive = await openArchive(data);
    expect(
      archive
        .captures()
        .filter((c) => c.error)
        .map((c) => c.status),
    ).toEqual([404]);
    await archive.close();
    await data.close();
  });

  it('stops at a site that refuses, with what it read kept and the refusal in words', async () => {
    const site = await openSite(synthetic(40).case);
    site.replica.setOptions({ robots: 'disallow' });
    await expect(site.crawl()).rejects.toThrow(HostBlockedError);
    site.replica.setOptions({ robots: 'allow' });
    expect((await site.crawl()).counts.meetings).toBe(40);
  });

  it.each(['javascript-redirect', 'incapsula', 'sharepoint'] as const)(
    'says that a site that answers with a %s page is no ModernGov site',
    async (stub) => {
      const site = await openSite(synthetic(20).case);
      site.replica.setFaults([{ match: /./, fault: { kind: 'not-the-page', stub } }]);
      await expect(site.crawl()).rejects.toThrow(/does not answer as a ModernGov site/);
    },
  );

  it('writes what it noticed as JSON lines beside its report', async () => {
    const site = await openSite(bundledCase());
    const { unknownCommittees } = await site.crawl({ committees: [693, 424242] });
    expect(unknownCommittees).toEqual([424242]);
    const [run = ''] = readdirSync(join(site.folder, 'runs'));
    const lines = readFileSync(join(site.folder, 'runs', run, 'issues.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { code: string }).code)).toContain(
      'committee-not-listed',
    );
    const report = JSON.parse(readFileSync(join(site.folder, 'runs', run, 'report.json'), 'utf8')) as {
      council: string;
    };
    expect(report.council).toBe('barnet-case');
  });
});
