import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseFileSchema } from '../../schema/case/case-file.ts';
import { ConfigError } from '../../src/errors.ts';
import {
  bundledCase,
  type CaseFile,
  importCase,
  isCouncilsId,
  loadCaseFile,
  parseCase,
  unreadKeys,
} from '../../src/replica/index.ts';
import { sharedFile } from './support/shared-files.ts';

const barnetPath = sharedFile('case-study', 'barnet.json');
const barnet: unknown = barnetPath === null ? null : JSON.parse(readFileSync(barnetPath, 'utf8'));

const smallCase = {
  council: { name: 'City of Exampleton', baseUrl: 'https://exampleton.moderngov.co.uk/' },
  bodies: [{ cid: 12, names: [{ name: 'Cabinet' }] }],
  meetings: [
    {
      cid: 12,
      mid: null,
      date: '2016-05',
      items: [{ title: 'Roads', movedBy: 'Ann Other (amendment); Jo Bloggs' }],
    },
    {
      cid: 12,
      mid: 77,
      date: null,
      items: [{ title: 'Bridges', aiId: 5, documents: [{ title: 'Plan' }] }, { title: 'Walls' }],
    },
  ],
};

describe('parseCase', () => {
  it('fills in every id that is missing from 9,000,000 and keeps the others', () => {
    const { meetings, members } = parseCase(smallCase);
    expect(meetings.map((meeting) => meeting.mid)).toEqual([9_000_000, 77]);
    expect(meetings.flatMap((meeting) => meeting.items.map((item) => item.aiId))).toEqual([
      9_000_000, 5, 9_000_001,
    ]);
    expect(meetings[1]?.items[0]?.documents?.[0]?.attachmentId).toBe(9_000_000);
    expect(members).toEqual([
      { uid: 9_000_000, name: 'Ann Other' },
      { uid: 9_000_001, name: 'Jo Bloggs' },
    ]);
  });

  it("gives the install a slug and a reserved address, and keeps the council's own", () => {
    const { install, council, originalBaseUrl, fictional } = parseCase(smallCase);
    expect(install).toBe('exampleton-case');
    expect(council.baseUrl).toBe('https://exampleton-case.invalid');
    expect(originalBaseUrl).toBe('https://exampleton.moderngov.co.uk');
    expect(fictional).toBeUndefined();
  });

  it('changes nothing in a case that is complete', () => {
    const once = parseCase(smallCase);
    expect(importCase(once)).toEqual(once);
    expect(parseCase(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it('names every place that is not in the format', () => {
    const wrong = {
      ...smallCase,
      meetings: [{ cid: 99, mid: 1, date: '2016-13', items: [{ title: 'x', outcome: 'DONE' }] }],
    };
    expect(() => parseCase(wrong)).toThrow(ConfigError);
    expect(() => parseCase(wrong)).toThrow(/meetings\.0\.date.*no such day/);
    expect(() => parseCase(wrong)).toThrow(/meetings\.0\.items\.0\.outcome/);
    const strange = { ...smallCase, meetings: [{ cid: 99, mid: 1, date: '2016', items: [] }] };
    expect(() => parseCase(strange)).toThrow(/no body has cid 99/);
  });

  it('refuses two meetings or two items of one id, and a precision that does not fit', () => {
    const meeting = { cid: 12, mid: 1, date: null, items: [{ title: 'a', aiId: 3 }] };
    expect(() => parseCase({ ...smallCase, meetings: [meeting, meeting] })).toThrow(
      /two meetings have mid 1.*two items have aiId 3|two items have aiId 3.*two meetings have mid 1/,
    );
    const vague = { cid: 12, mid: 1, date: '2016', datePrecision: 'day', items: [] };
    expect(() => parseCase({ ...smallCase, meetings: [vague] })).toThrow(/datePrecision does not fit/);
  });
});

describe('loadCaseFile', () => {
  it('says in one sentence when a file is missing or not JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'case-'));
    try {
      const path = join(folder, 'broken.json');
      writeFileSync(path, '{');
      expect(() => loadCaseFile(path)).toThrow(/is not JSON: give the path of a case file/);
      expect(() => loadCaseFile(join(folder, 'none.json'))).toThrow(/cannot be read/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('unreadKeys', () => {
  it('lists keys that the format does not know', () => {
    const [first] = smallCase.meetings;
    expect(unreadKeys({ ...smallCase, meetings: [{ ...first, venu: 'Hall' }] })).toEqual(['meetings.*.venu']);
    expect(unreadKeys(smallCase)).toEqual([]);
  });
});

describe('bundledCase', () => {
  it('is served under its own install and links to the council', () => {
    const { install, council, originalBaseUrl, notice, notes } = bundledCase();
    expect(install).toBe('barnet-case');
    expect(council.baseUrl).toBe('https://barnet-case.invalid');
    expect(originalBaseUrl).toBe('https://barnet.moderngov.co.uk');
    expect(notice).toContain("not the council's wording");
    expect(notes?.length).toBeGreaterThan(15);
  });

  it('has ids for everything, the filled-in ones above those of any council', () => {
    const { meetings, members } = bundledCase();
    expect(meetings).toHaveLength(125);
    expect(meetings.filter((meeting) => meeting.mid && !isCouncilsId(meeting.mid))).toHaveLength(6);
    const items = meetings.flatMap((meeting) => meeting.items);
    expect(items).toHaveLength(775);
    expect(items.filter((item) => item.aiId && isCouncilsId(item.aiId))).toHaveLength(17);
    expect(items.every((item) => item.aiId)).toBe(true);
    expect(members?.every((member) => member.uid && !isCouncilsId(member.uid))).toBe(true);
  });

  it.skipIf(barnet === null)(
    'is the conversion of the facts, and the facts are in the format as they stand (needs ../shared/case-study/barnet.json)',
    () => {
      const facts = caseFileSchema.parse(barnet);
      expect(facts).toEqual(barnet);
      expect(unreadKeys(barnet)).toEqual([]);
      expect(withFactsAsGiven(bundledCase())).toEqual(importCase(facts));
    },
  );

  it.skipIf(barnet === null)(
    'holds every fact of the file word for word (needs ../shared/case-study/barnet.json)',
    () => {
      const { meetings, ...rest } = caseFileSchema.parse(barnet);
      const bundled = withFactsAsGiven(bundledCase());
      expect(bundled.bodies).toEqual(rest.bodies);
      expect(bundled.notes).toEqual(rest.notes);
      for (const [at, meeting] of meetings.entries()) {
        const { items, mid, ...facts } = meeting;
        expect(bundled.meetings[at]).toMatchObject(facts);
        if (mid) expect(bundled.meetings[at]?.mid).toBe(mid);
        for (const [turn, item] of items.entries()) {
          expect(bundled.meetings[at]?.items[turn]).toMatchObject(item);
        }
      }
    },
  );
});

/** The bundled case without what the project placed itself: the month of the two new names, and the note about it. */
function withFactsAsGiven(bundled: CaseFile): CaseFile {
  const given = structuredClone(bundled);
  for (const body of given.bodies.filter(({ cid }) => cid === 693 || cid === 697)) {
    const name = body.names[1];
    if (name?.from !== '2018-05') throw new Error('the new name is not placed in May 2018');
    name.from = '2018';
    name.basis = name.basis?.split('; the facts say 2018')[0];
  }
  const notes = given.notes ?? [];
  expect(notes.at(-1)).toMatch(/^Placed by this project/);
  given.notes = notes.slice(0, -1);
  return given;
}
