import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import {
  bundledCase,
  parseCase,
  type ReplicaHandle,
  runReplica,
  startReplica,
  throttleFirst,
} from '../../src/replica/index.ts';
import { fetchPage, fetchXml } from './support/fetch-page.ts';

const open: ReplicaHandle[] = [];
const start = async (
  settings: Omit<Parameters<typeof startReplica>[0], 'case'> & {
    case?: Parameters<typeof startReplica>[0]['case'];
  } = {},
): Promise<ReplicaHandle> => {
  const handle = await startReplica({ case: bundledCase(), ...settings });
  open.push(handle);
  return handle;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((handle) => handle.close()));
});

const page = '/ieListDocuments.aspx?MId=8692';

describe('startReplica', () => {
  it('keeps a list of what was asked', async () => {
    const site = await start();
    await fetch(`${site.url}${page}`, { headers: { 'User-Agent': 'Reader/1' } });
    expect(site.requests()).toMatchObject([{ method: 'GET', url: page, userAgent: 'Reader/1' }]);
    site.clearRequests();
    expect(site.requests()).toEqual([]);
  });

  it('says what to do when the port is taken', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => {
        const address = blocker.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(start({ port })).rejects.toThrow(ConfigError);
    await expect(start({ port })).rejects.toThrow(/in use: choose another with --port/);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('lives in a subfolder when asked, and takes cookieless session segments', async () => {
    const site = await start({ options: { basePath: '/moderngov' } });
    expect(site.url.endsWith('/moderngov')).toBe(true);
    expect((await fetchPage(site, page)).status).toBe(200);
    expect((await fetchPage(site, `/(X(1)S(abc123))${page}`)).$('#modgov').length).toBe(1);
    expect((await fetch(`http://127.0.0.1:${String(site.port)}${page}`)).status).toBe(404);
  });

  it('sends neither ETag nor Last-Modified', async () => {
    const site = await start();
    const { headers } = await fetch(`${site.url}${page}`);
    expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null]);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('robots.txt', () => {
  it('allows, forbids, asks for a delay, or is not there', async () => {
    const site = await start();
    const robots = async (): Promise<[number, string]> => {
      const response = await fetch(`${site.url}/robots.txt`);
      return [response.status, await response.text()];
    };
    expect(await robots()).toEqual([200, 'User-agent: *\nDisallow:\n']);
    site.setOptions({ robots: 'disallow' });
    expect(await robots()).toEqual([200, 'User-agent: *\nDisallow: /\n']);
    site.setOptions({ robots: 5 });
    expect((await robots())[1]).toContain('Crawl-delay: 5');
    site.setOptions({ robots: 'missing' });
    expect((await robots())[0]).toBe(404);
  });
});

describe('unknown ids', () => {
  const unknown = [
    '/mgCommitteeDetails.aspx?ID=4711',
    '/ieListMeetings.aspx?CId=4711',
    '/ieListDocuments.aspx?MId=4711',
    '/mgAi.aspx?ID=4711',
    '/mgMeetingAttendance.aspx?ID=4711',
    '/mgUserInfo.aspx?UID=4711',
    '/mgIssueHistoryHome.aspx?IId=4711',
  ];

  it('give an error page with HTTP 200', async () => {
    const site = await start();
    for (const path of unknown) {
      const { status, $ } = await fetchPage(site, path);
      expect(status, path).toBe(200);
      expect($('h1.mgMainTitleTxt').text(), path).toBe('Error');
    }
    expect((await fetchPage(site, '/mgNothing.aspx')).status).toBe(404);
  });

  it('lead to mgError.aspx when the install does so', async () => {
    const site = await start({ options: { unknownId: 'redirect' } });
    for (const path of unknown) {
      const response = await fetch(`${site.url}${path}`, { redirect: 'manual' });
      expect(response.status, path).toBe(302);
      expect(response.headers.get('location'), path).toBe('/mgError.aspx');
    }
  });
});

describe('documents', () => {
  it('are a page that says what it is, and 404 for unknown numbers', async () => {
    const site = await start();
    const known = await fetch(`${site.url}/documents/s9000000/any%20name.pdf`);
    expect(known.headers.get('content-type')).toBe('application/pdf');
    expect(await known.text()).toContain("not the council's wording");
    expect((await fetch(`${site.url}/mgConvert2PDF.aspx?ID=9000001`)).status).toBe(200);
    expect((await fetch(`${site.url}/documents/s4711/x.pdf`)).status).toBe(404);
  });
});

describe('faults', () => {
  const status = async (site: ReplicaHandle, path = page): Promise<number> =>
    (await fetch(`${site.url}${path}`)).status;

  it('throttle the first requests and then answer', async () => {
    const site = await start({ options: { faults: [throttleFirst(2, 7)] } });
    const first = await fetch(`${site.url}${page}`);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect([await status(site), await status(site)]).toEqual([429, 200]);
  });

  it('hit only the addresses that they are for', async () => {
    const site = await start();
    site.setFaults([
      { fault: { kind: 'status', status: 503 }, match: 'MGWEBSERVICE' },
      { fault: { kind: 'status', status: 403 }, match: /mgAi/ },
    ]);
    expect(await status(site, '/mgWebService.asmx')).toBe(503);
    expect(await status(site, '/mgAi.aspx?ID=22263')).toBe(403);
    expect(await status(site)).toBe(200);
  });

  it('close the connection', async () => {
    const site = await start({ options: { faults: [{ fault: { kind: 'close' }, times: 1 }] } });
    await expect(fetch(`${site.url}${page}`)).rejects.toThrow();
    expect(await status(site)).toBe(200);
  });

  it('answer 200 with something that is not the page', async () => {
    const site = await start();
    for (const stub of ['javascript-redirect', 'incapsula', 'sharepoint', 'just-a-moment'] as const) {
      site.setFaults([{ fault: { kind: 'not-the-page', stub } }]);
      const { status: code, $ } = await fetchPage(site, page);
      expect([code, $('#modgov').length], stub).toEqual([200, 0]);
    }
  });

  it('make an answer late, and it still comes', async () => {
    const site = await start({ options: { faults: [{ fault: { kind: 'delay', milliseconds: 30 } }] } });
    expect((await fetchPage(site, page)).$('#modgov').length).toBe(1);
  });
});

describe('setVersion', () => {
  const revised = parseCase({
    council: { name: 'Town of Versions', baseUrl: 'https://versions.invalid' },
    bodies: [{ cid: 1, names: [{ name: 'Cabinet' }] }],
    meetings: [
      {
        cid: 1,
        mid: 5,
        date: '2020-02-04',
        pageKind: 'Agenda',
        items: [
          { aiId: 10, no: '1', title: 'Roads' },
          { aiId: 11, no: '2', title: 'Bins' },
        ],
        revisions: [
          {
            pageKind: 'Agenda and minutes',
            items: [{ aiId: 10, no: '1', title: 'Roads', minutes: ['Noted.'] }],
          },
          { removed: true },
        ],
      },
      { cid: 1, mid: 6, date: '2020-03-04', items: [] },
    ],
    notes: [],
  });

  it('serves the next version of a meeting, and takes a removed one off every page', async () => {
    const site = await start({ case: revised });
    const titles = async (): Promise<string[]> => {
      const { $ } = await fetchPage(site, '/ieListDocuments.aspx?MId=5');
      return [
        $('h1').text(),
        ...$('td + td p.mgAiTitleTxt')
          .toArray()
          .map((title) => $(title).text()),
      ];
    };
    expect(await titles()).toEqual(['Agenda', 'Roads', 'Bins']);
    site.setVersion(2);
    expect(await titles()).toEqual(['Agenda and minutes', 'Roads']);
    expect((await fetchPage(site, '/mgAi.aspx?ID=11')).$('h1').text()).toBe('Error');
    site.setVersion(3);
    expect(await titles()).toEqual(['Error']);
    const window = 'GetMeetings?lCommitteeId=1&sFromDate=01/01/2020&sToDate=31/12/2020';
    expect((await fetchXml(site, window)).$('meetingid').text()).toBe('6');
    site.setVersion(1);
    expect(await titles()).toEqual(['Agenda', 'Roads', 'Bins']);
  });
});

describe('runReplica', () => {
  it('serves the bundled case, a generated council or a file', async () => {
    for (const [choice, install] of [
      [{}, 'barnet-case'],
      [{ synthetic: 10, seed: 2 }, 'fallowmere'],
    ] as const) {
      const handle = await runReplica(choice);
      open.push(handle);
      expect(handle.case.install).toBe(install);
      expect((await fetchPage(handle, '/mgListCommittees.aspx')).$('#modgov li').length).toBeGreaterThan(3);
    }
    await expect(runReplica({ caseFile: 'no-such-file.json' })).rejects.toThrow(ConfigError);
  });
});
