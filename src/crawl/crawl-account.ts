import type { CouncilFile } from '../../schema/records/council.ts';
import { parseId } from '../../schema/records/ids.ts';
import { type PageLink, type PageType, type ParsedPage } from '../../schema/records/page.ts';
import type { Platform, Road } from '../../scrapers/core/platform.ts';
import type { RunIssue } from '../archive/run-log.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { type CrawlFailure, type CrawlReport, type Tally, toExpectedCounts } from './crawl-report.ts';
import type { CrawlRun } from './open-run.ts';
import type { PageRead } from './read-page.ts';

interface Parts {
  readonly council: CouncilFile;
  readonly platform: Platform;
  readonly fetcher: Fetcher;
  readonly run: CrawlRun;
}

/** Keeps the count of a run and writes what it notices to the run's log. */
export class CrawlAccount {
  readonly #parts: Parts;
  readonly #pages = new Map<PageType, number>();
  readonly #found = {
    committees: new Set<string>(),
    members: new Set<string>(),
    meetings: new Set<string>(),
    items: new Set<string>(),
  };
  /** Committees that were asked for, are in no list, and of which no meeting was found yet. */
  readonly #unknown = new Set<number>();
  readonly #failures: CrawlFailure[] = [];
  readonly #described = new Set<PageType>();
  #fromArchive = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  notice(issue: RunIssue): void {
    void this.#parts.run.log.log(issue);
  }

  /** A committee that was asked for and that the council's list does not have, which the page at `url` is. */
  noteUnlisted(cid: number, url: string): void {
    this.#unknown.add(cid);
    const message = `The council lists no committee ${String(cid)}: its meetings are asked for all the same`;
    this.notice({ level: 'warning', code: 'committee-not-listed', message, url });
  }

  note(link: PageLink, read: PageRead): void {
    const { url, pageType } = link;
    if (read.state !== 'not-fetched' && read.fromArchive) this.#fromArchive += 1;
    if (read.state !== 'read') {
      const { code, message } = read.error;
      this.#failures.push({ url, pageType, code, message });
      this.notice({ level: 'error', code, message, url, pageType });
      return;
    }
    this.#pages.set(pageType, (this.#pages.get(pageType) ?? 0) + 1);
    if (this.#parts.platform.markup(pageType) === 'described' && !this.#described.has(pageType)) {
      this.#described.add(pageType);
      const message = `The markup of "${pageType}" pages was only described when its reader was written: check what it reads`;
      this.notice({ level: 'warning', code: 'described-markup', message, url, pageType });
    }
    this.#count(read.parsed);
    for (const problem of read.parsed.problems) this.notice({ ...problem, url, pageType });
  }

  #count({ records }: ParsedPage): void {
    for (const r of records) {
      if (r.kind === 'meeting')
        for (const id of r.committeeIds) this.#unknown.delete(Number(parseId(id)?.source));
      if (r.kind === 'committee') this.#found.committees.add(r.id);
      else if (r.kind === 'member') this.#found.members.add(r.id);
      else if (r.kind === 'meeting' && !r.listed) this.#found.meetings.add(r.id);
      else if (r.kind === 'item') this.#found.items.add(r.id);
    }
  }

  progress(): { pagesRead: number; meetings: number; requests: number } {
    const pagesRead = [...this.#pages.values()].reduce((sum, n) => sum + n, this.#failures.length);
    return { pagesRead, meetings: this.#found.meetings.size, requests: this.#parts.fetcher.stats().requests };
  }

  toReport(mode: Road): CrawlReport {
    const { run, council, fetcher } = this.#parts;
    const { committees, members, meetings, items } = this.#found;
    const counts: Tally = {
      committees: committees.size,
      members: members.size,
      meetings: meetings.size,
      items: items.size,
    };
    const { requests } = fetcher.stats();
    const expected = toExpectedCounts(council, run.options, counts);
    for (const e of expected.filter(({ verdict }) => verdict !== 'within')) {
      const message = `${e.what}: ${String(e.found)} found, ${e.verdict} the expected ${String(e.min)} to ${String(e.max)}`;
      this.notice({ level: e.verdict === 'below' ? 'error' : 'warning', code: 'expected-count', message });
    }
    return {
      council: council.slug,
      options: run.options,
      startedAt: run.startedAt,
      finishedAt: new Date().toISOString(),
      resumed: run.resumed,
      mode,
      requests,
      fromArchive: this.#fromArchive,
      pages: Object.fromEntries([...this.#pages].sort(([a], [b]) => a.localeCompare(b))),
      counts,
      unknownCommittees: [...this.#unknown],
      failures: this.#failures,
      problems: Object.fromEntries([...run.log.counts].sort(([a], [b]) => a.localeCompare(b))),
      describedMarkup: [...this.#described].sort(),
      expected,
      requestsPerMeeting: meetings.size === 0 ? null : Math.round((requests / meetings.size) * 1000) / 1000,
    };
  }
}
