import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { loadCouncils } from '../../src/councils/load-councils.ts';
import { recogniseSaved } from '../../src/saved/recognise-saved.ts';
import { needs } from '../support/needs.ts';
import { projectRoot } from '../support/project-root.ts';
import { toChromePage, toFirefoxPage, toSingleFilePage } from './saved-forms.ts';

const folder = resolve(projectRoot, '..', 'shared', 'moderngov');
const councils = loadCouncils(join(projectRoot, 'absent'));
const { moderngov } = platforms;

const kingston: [file: string, page: string][] = [
  ['Agenda_151.html', 'ieListDocuments.aspx?MId=10221'],
  ['BrowseMeetings.html', 'ieListMeetings.aspx?CId=711'],
  ['CommitteeDetails.html', 'mgCommitteeDetails.aspx?ID=711'],
  ['CommitteeStructure.html', 'mgListCommittees.aspx'],
];

function read(
  body: Uint8Array,
  url: string | null,
  forced: CouncilFile | undefined,
): ReturnType<typeof recogniseSaved> {
  const page = { where: 'x', url, body, contentType: null, status: null, savedAt: null };
  return recogniseSaved(page, { known: [...councils.values()], forced: forced ?? null }, moderngov);
}

describe("Kingston's pages", needs(existsSync(folder), 'no ../shared/moderngov: the real pages'), () => {
  const council = councils.get('kingston');
  const site = { install: 'kingston', baseUrl: council?.baseUrl ?? '' };

  it.each(kingston)('say the same saved by a browser as fetched: %s', (file, name) => {
    const body = readFileSync(join(folder, 'kingston', file));
    const url = `${site.baseUrl}/${name}`;
    const fetched = moderngov.parse({ site, url, body });
    const html = body.toString('utf8');
    const saves: [form: string, saved: string, address: string | null][] = [
      ['Chrome', toChromePage(html, url), url],
      ['Firefox', toFirefoxPage(html, url), null],
      ['SingleFile', toSingleFilePage(html, url, 'Mon Jun 03 2024 09:00:00 GMT+0100'), url],
    ];
    for (const [, saved, address] of saves) {
      const result = read(Buffer.from(saved), address, undefined);
      if ('refused' in result) throw new Error(result.refused.message);
      const { recognised } = result;
      expect(recognised).toMatchObject({
        url: moderngov.canonicalUrl(url, site),
        council: { slug: 'kingston' },
      });
      const parsed = moderngov.parse({ site, url: recognised.url, body: recognised.body });
      expect(parsed.records).toEqual(fetched.records);
      expect(parsed.links).toEqual(fetched.links);
    }
  });

  it('are refused where they were cut, wherever that was', () => {
    const html = readFileSync(join(folder, 'kingston', 'Agenda_151.html'), 'utf8');
    for (const part of [0.2, 0.5, 0.8, 0.95, 0.999]) {
      const result = read(
        Buffer.from(html.slice(0, html.length * part)),
        `${site.baseUrl}/ieListDocuments.aspx?MId=10221`,
        undefined,
      );
      expect(result).toMatchObject({ refused: { code: 'cut-short' } });
    }
  });
});

describe(
  "Gloucester's replies",
  needs(existsSync(folder), 'no ../shared/moderngov: the real replies'),
  () => {
    const council = councils.get('gloucester');

    it.each([
      ['GetCommittees.xml', 'GetCommittees'],
      ['GetMeetings.xml', 'GetMeetings?lCommitteeId=129'],
      ['GetMeeting_7837.xml', 'GetMeeting?lMeetingId=7837'],
      ['GetCouncillorsByWard.xml', 'GetCouncillorsByWard'],
    ])('are recognised by their content: %s', (file, operation) => {
      const body = readFileSync(join(folder, 'gloucester', file));
      const result = read(body, null, council);
      if ('refused' in result) throw new Error(result.refused.message);
      expect(result.recognised.url).toContain(`${council?.baseUrl ?? ''}/mgWebService.asmx/${operation}`);
      expect(read(body.subarray(0, body.length - 20), null, council)).toMatchObject({
        refused: { code: 'cut-short' },
      });
    });
  },
);
