import { createHash } from 'node:crypto';
import type { CaseFile } from '../schema/case/case-file.ts';
import type { Capture } from '../schema/records/capture.ts';
import type { CouncilFile } from '../schema/records/council.ts';
import type { PageLink } from '../schema/records/page.ts';
import { platforms } from '../scrapers/registry.ts';
import type { CaptureSource } from '../src/projection/ports.ts';
import { defaultOptions } from '../src/replica/options.ts';
import { route } from '../src/replica/routes.ts';
import { toSite } from '../src/replica/site.ts';
import { generateCouncil } from '../src/replica/synthetic/generate-council.ts';
import { toCouncil } from '../test/crawl/crawl-site.ts';

/** A made-up council whose pages are there without a crawl: each is rendered when it is read. */
export interface MadeUpSite {
  readonly case: CaseFile;
  readonly council: CouncilFile;
  /** Every reply of the web service, as an archive that was crawled `rounds` times would list them. */
  captures(rounds: number): CaptureSource;
  /** The page or reply at a link. */
  render(link: Pick<PageLink, 'url'>): Buffer;
}

const day = 86_400_000;
const firstRound = Date.parse('2025-03-03T00:00:00Z');

export function toMadeUpSite(meetings: number): MadeUpSite {
  const { case: caseFile } = generateCouncil({ meetings, seed: 1 });
  const site = toSite(caseFile);
  const council = toCouncil(caseFile, caseFile.council.baseUrl);
  const links = toLinks(caseFile, council);
  const byDigest = new Map(links.map((link) => [digestOf(link.url), link]));
  const render = ({ url }: Pick<PageLink, 'url'>): Buffer => {
    const { pathname, search } = new URL(url);
    return Buffer.from(route(site, defaultOptions, pathname + search, '').body);
  };
  return {
    case: caseFile,
    council,
    render,
    captures: (rounds) => {
      const listed = Array.from({ length: rounds }, (_, round) =>
        links.map((link, at) => toCapture(link, council.slug, round, round * links.length + at + 1)),
      ).flat();
      return {
        position: listed.length,
        captures: (fromSeq = 1) => listed.slice(fromSeq - 1),
        readBody: (digest) => {
          const link = byDigest.get(digest);
          if (link) return Promise.resolve({ state: 'read', body: render(link) });
          return Promise.reject(new Error(`no page of the made-up council has the digest ${digest}`));
        },
      };
    },
  };
}

/** What a crawl by web service asks for, in its order. */
function toLinks(caseFile: CaseFile, { slug, baseUrl }: CouncilFile): PageLink[] {
  const site = { install: slug, baseUrl, otherHosts: [] };
  const { moderngov } = platforms;
  const whole = { from: null, to: null };
  return [
    ...moderngov.entryLinks(site, 'web-service'),
    ...caseFile.bodies.flatMap(({ cid }) => moderngov.committeeLinks(site, cid, whole, 'web-service')),
    ...caseFile.meetings.flatMap(({ mid, cid }) =>
      mid ? moderngov.meetingLinks(site, { meetingId: mid, committeeId: cid }, 'web-service') : [],
    ),
  ];
}

/** Stands for the body's digest: one body for each address, whatever the round. */
const digestOf = (url: string): string => createHash('sha256').update(url).digest('hex');

function toCapture(link: PageLink, install: string, round: number, seq: number): Capture {
  const { committeeId, meetingId } = link.context;
  return {
    seq,
    install,
    url: link.url,
    pageType: link.pageType,
    context: {
      ...(committeeId === undefined ? {} : { committeeId }),
      ...(meetingId === undefined ? {} : { meetingId }),
    },
    fetchedAt: new Date(firstRound + round * day).toISOString(),
    status: 200,
    digest: digestOf(link.url),
    bytes: 0,
    scrubRules: 'none',
  };
}
