import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { sharedFile } from './support/shared-files.ts';

const made = generateCouncil({ meetings: 200, seed: 3 });
const real = (...path: string[]): string | null => sharedFile('moderngov', ...path);
const missing = real('kingston', 'Agenda_151.html') === null;
let site: ReplicaHandle;

beforeAll(async () => {
  site = await startReplica({ case: made.case });
});
afterAll(() => site.close());

const ours = async (path: string): Promise<string> => (await fetch(`${site.url}${path}`)).text();

function tagOf($: CheerioAPI, node: Parameters<CheerioAPI['contains']>[0]): string {
  return String($(node).prop('tagName')).toLowerCase();
}

/** Paths of `tag.class` from #modgov down, the council's own texts left out. */
function classPaths($: CheerioAPI): Set<string> {
  const paths = new Set<string>();
  const walk = (nodes: ReturnType<CheerioAPI>, above: string): void => {
    for (const node of nodes.children().toArray()) {
      const tag = tagOf($, node);
      const name = $(node).attr('class')?.split(/\s+/)[0];
      const path = name ? `${above}>${tag}.${name}` : above;
      if (name) paths.add(path);
      // What Word wrote is the clerk's, not the page's.
      if (name !== 'WordSection1' && tag !== 'script') walk($(node), path);
    }
  };
  walk($('#modgov'), '');
  return paths;
}

/** Names of an element's children, in order, through the whole tree: which element may hold which. */
function elementNames($: CheerioAPI): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const node of $('*').toArray()) {
    const name = tagOf($, node);
    const names = held.get(name) ?? new Set<string>();
    for (const child of $(node).children().toArray()) names.add(tagOf($, child));
    held.set(name, names);
  }
  return held;
}

describe.skipIf(missing)('markup beside the real pages (needs ../shared/moderngov)', () => {
  const live = made.case.bodies.find((body) => !body.expired)?.cid ?? 0;
  const pairs: [name: string, file: string[], path: () => string][] = [
    ['committee list', ['kingston', 'CommitteeStructure.html'], () => '/mgListCommittees.aspx'],
    [
      'committee details',
      ['kingston', 'CommitteeDetails.html'],
      () => `/mgCommitteeDetails.aspx?ID=${String(live)}`,
    ],
    ['meeting list', ['kingston', 'BrowseMeetings.html'], () => `/ieListMeetings.aspx?CId=${String(live)}`],
  ];
  // Parts of a real page that its council added, or that only some councils switch on.
  const council = [/mgContent>h2\.mgSubTitleTxt$/, /mgContent>div\.mgWordPara/];

  it.each(pairs)('%s nests the same classes', async (_, file, path) => {
    const theirs = classPaths(load(readFileSync(real(...file) ?? '', 'utf8')));
    const own = classPaths(load(await ours(path())));
    const lacking = [...theirs].filter(
      (entry) => !own.has(entry) && !council.some((rule) => rule.test(entry)),
    );
    expect(lacking).toEqual([]);
    expect([...own].filter((entry) => !theirs.has(entry) && !/reconstructionNotice/.test(entry))).toEqual([]);
  });

  it('meeting pages nest the same classes', async () => {
    const theirs = classPaths(load(readFileSync(real('kingston', 'Agenda_151.html') ?? '', 'utf8')));
    const own = new Set<string>();
    for (const meeting of made.case.meetings) {
      if (!meeting.pageKind?.includes('decisions')) continue;
      for (const entry of classPaths(load(await ours(`/ieListDocuments.aspx?MId=${String(meeting.mid)}`))))
        own.add(entry);
    }
    const lacking = [...theirs].filter((entry) => !own.has(entry));
    // Kingston prints the size of a pack beside its link.
    expect(lacking).toEqual(['>div.mgLinks>ul.mgActionList>span.mgFileSize']);
    const added = [...own].filter((entry) => !theirs.has(entry) && !/reconstructionNotice/.test(entry));
    expect(added.sort()).toEqual(['>div.mgContent>table.mgItemTable>ul.mgActionList']);
  });

  it('web-service replies hold the same elements', async () => {
    const meeting = made.case.meetings.find(
      (one) =>
        one.pageKind === 'Agenda, decisions and minutes' &&
        one.items.some((item) => (item.documents?.length ?? 0) > 1),
    );
    const replies: [file: string, path: string][] = [
      ['GetCommittees.xml', 'GetCommittees'],
      ['GetMeetings.xml', `GetMeetings?lCommitteeId=${String(live)}&sFromDate=01/01/1990&sToDate=31/12/2030`],
      ['GetMeeting_7837.xml', `GetMeeting?lMeetingId=${String(meeting?.mid)}`],
      ['GetCouncillorsByWard.xml', 'GetCouncillorsByWard'],
    ];
    // Pictures and the lines of an address that a made-up member does not have.
    const leftOut = new Set([
      'photosmallurl',
      'photobigurl',
      'surgerydetails',
      'line1',
      'line2',
      'line3',
      'line4',
      'postcode',
      'phone',
      'mobile',
      'email',
    ]);
    for (const [file, path] of replies) {
      const theirs = elementNames(load(readFileSync(real('gloucester', file) ?? '', 'utf8'), { xml: true }));
      const own = elementNames(load(await ours(`/mgWebService.asmx/${path}`), { xml: true }));
      for (const [name, children] of theirs) {
        const lacking = [...children].filter((child) => !leftOut.has(child) && !own.get(name)?.has(child));
        expect(lacking, `${file} ${name}`).toEqual([]);
      }
      for (const [name, children] of own) {
        const added = [...children].filter((child) => !leftOut.has(child) && !theirs.get(name)?.has(child));
        expect(added, `${file} ${name}`).toEqual([]);
      }
    }
  });

  it('web-service items have their elements in the same order', async () => {
    const order = (xml: string): string[] => {
      const $ = load(xml, { xml: true });
      const item = $('agendaitem')
        .filter(
          (_, entry) =>
            $(entry).children('linkeddocuments').length > 0 &&
            $(entry).children('decisionnonemptyhtmlbody').length > 0,
        )
        .first();
      return item
        .children()
        .toArray()
        .map((entry) => tagOf($, entry));
    };
    const meeting = made.case.meetings.find((one) => one.pageKind === 'Agenda, decisions and minutes');
    const theirs = order(readFileSync(real('gloucester', 'GetMeeting_7837.xml') ?? '', 'utf8'));
    expect(order(await ours(`/mgWebService.asmx/GetMeeting?lMeetingId=${String(meeting?.mid)}`))).toEqual(
      theirs,
    );
  });
});
