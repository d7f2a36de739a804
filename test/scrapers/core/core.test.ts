import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { SelectionError } from '../../../schema/errors.ts';
import { consumeElement } from '../../../scrapers/core/consumed-element.ts';
import { lookUp } from '../../../scrapers/core/lookup.ts';
import { startNotices } from '../../../scrapers/core/notices.ts';
import { isVacancy, withoutTitle } from '../../../scrapers/core/person-names.ts';
import { selectOne, selectOptional, selectSome } from '../../../scrapers/core/selections.ts';

describe('counted selections', () => {
  const root = load('<ul><li>a</li><li>b</li></ul>').root();

  it('return what they promise', () => {
    expect(selectOne(root, 'ul')).toHaveLength(1);
    expect(selectSome(root, 'li', { min: 2, max: 2 })).toHaveLength(2);
    expect(selectOptional(root, 'ol')).toBeNull();
  });

  it('throw with selector, expected and found', () => {
    const tries = [
      () => selectOne(root, 'li'),
      () => selectSome(root, 'li', { min: 3 }),
      () => selectOptional(root, 'li'),
    ];
    const told = tries.map((attempt) => {
      try {
        attempt();
      } catch (error) {
        if (error instanceof SelectionError) return [error.selector, error.expected, error.found];
      }
      return null;
    });
    expect(told).toEqual([
      ['li', '1', '2'],
      ['li', 'at least 3', '2'],
      ['li', '0 to 1', '2'],
    ]);
  });
});

describe('lookUp', () => {
  it('has no default: an unmapped word is null and noticed once', () => {
    const notices = startNotices();
    const table = new Map([['present', 1]]);
    const what = { code: 'unmapped-attendance', name: 'Attendance' };
    expect(
      [' PRESENT. ', 'Flew past', 'Flew past'].map((word) => lookUp(table, word, notices, what)),
    ).toEqual([1, null, null]);
    expect(notices.problems).toEqual([
      expect.objectContaining({ level: 'warning', code: 'unmapped-attendance', found: 'Flew past' }),
    ]);
  });
});

describe('consumeElement', () => {
  it('reports what nobody took, once a page', () => {
    const $ = load('<r><a> 131</a><b>True</b><c/><c/></r><r><d/></r>', { xml: true });
    const notices = startNotices();
    for (const node of $('r').toArray()) {
      const element = consumeElement(node, notices);
      element.int('a');
      element.bool('b');
      element.audit();
    }
    expect(notices.problems.map(({ code, found }) => [code, found])).toEqual([
      ['unknown-element', 'c'],
      ['unknown-element', 'd'],
    ]);
  });

  it('reads counts with spaces, empty elements and flags', () => {
    const $ = load('<r><a> 131</a><b>True</b><e>\n</e><w>no</w></r>', { xml: true });
    const notices = startNotices();
    const [node] = $('r').toArray();
    const element = node === undefined ? null : consumeElement(node, notices);
    expect([element?.int('a'), element?.bool('b'), element?.text('e'), element?.int('w')]).toEqual([
      131,
      true,
      null,
      null,
    ]);
    expect(notices.problems.map(({ code }) => code)).toEqual(['unreadable-value']);
  });

  it('throws for an element that should be there once', () => {
    const $ = load('<r><a>1</a><a>2</a></r>', { xml: true });
    const [node] = $('r').toArray();
    expect(() => (node === undefined ? null : consumeElement(node, startNotices()).int('a'))).toThrow(
      SelectionError,
    );
  });
});

describe('withoutTitle', () => {
  it.each([
    ['Councillor Andrew Gravells MBE', 'Andrew Gravells MBE'],
    ['Cllr. Tree Chambers-Dubus', 'Tree Chambers-Dubus'],
    ['County Councillor Dr Ada Thorne', 'Ada Thorne'],
    ['The Worshipful the Mayor, Councillor Ada Thorne', 'Ada Thorne'],
    ['Honorary Alderman Bede Fairweather', 'Bede Fairweather'],
    ['Mrs. Cora Lindqvist', 'Cora Lindqvist'],
    ['Sir Finn Okafor', 'Sir Finn Okafor'],
    ['Thorne, Councillor Ada', 'Ada Thorne'],
    ['Drew Mistry', 'Drew Mistry'],
    ['Councillor', 'Councillor'],
  ])('reads "%s"', (printed, name) => {
    expect(withoutTitle(printed)).toBe(name);
  });
});

describe('isVacancy', () => {
  it('knows empty seats from people', () => {
    expect(
      ['Vacancy', '(Vacant)', 'Councillor Vacancy', 'Vacant Seat', 'Victoria Vacant-Smith'].map(isVacancy),
    ).toEqual([true, true, true, true, false]);
  });
});
