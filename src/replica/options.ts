import type { FaultRule } from './faults.ts';

/** How the site behaves where real installs differ. */
export interface SiteOptions {
  /** Folder that the install lives in, "/moderngov"; root where empty. */
  basePath: string;
  /** `off` answers 404, `forbidden` 403. The case file may switch it off too. */
  webService: 'on' | 'off' | 'forbidden';
  /** What committee 0 means to GetMeetings; where it means nothing, -1 means all. */
  zero: 'all' | 'nothing';
  /** Minutes longer than this many characters are cut on the meeting page. */
  cutAt: number;
  /** Meetings on one page of the list. */
  listLength: number;
  /** ISO day that the list opens around; the case's own where absent. */
  now: string | null;
  /** Unknown ids: an error page with HTTP 200, or a 302 to mgError.aspx. */
  unknownId: 'page' | 'redirect';
  /** `missing` gives 404; a number is a crawl delay in seconds; other text is served as it is. */
  robots: 'allow' | 'disallow' | 'missing' | number | { text: string };
  faults: FaultRule[];
}

export const defaultOptions: SiteOptions = {
  basePath: '',
  webService: 'on',
  zero: 'all',
  cutAt: 1500,
  listLength: 15,
  now: null,
  unknownId: 'page',
  robots: 'allow',
  faults: [],
};

/** robots.txt for the option, or null where there is none. */
export function robotsText(robots: SiteOptions['robots']): string | null {
  if (robots === 'missing') return null;
  if (robots === 'disallow') return 'User-agent: *\nDisallow: /\n';
  if (typeof robots === 'number') return `User-agent: *\nCrawl-delay: ${String(robots)}\nDisallow:\n`;
  if (typeof robots === 'object') return robots.text;
  return 'User-agent: *\nDisallow:\n';
}
