import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { CoverageAnswer } from '../../src/ui/answers.ts';
import { findValues } from '../../src/ui/choices.ts';
import { toCommitteeMarks } from '../../src/ui/words/committee-names.ts';
import { toCounted, toListed } from '../../src/ui/words/counted.ts';
import { toCoverageSentences } from '../../src/ui/words/coverage.ts';
import { toDateTimeValue, toDayText, toInstantText, toSpanText } from '../../src/ui/words/dates.ts';
import { toClueText, toSightDoubt } from '../../src/ui/words/links.ts';
import {
  toAttendanceText,
  toOutcomeText,
  toPublicationText,
  toReadingText,
} from '../../src/ui/words/meeting-state.ts';
import { toVerdictText } from '../../src/ui/words/verdicts.ts';
import { loadProjectFiles } from '../support/source-files.ts';

describe('toDateTimeValue', () => {
  it('tells as much of a date as is known', () => {
    const unknown = { date: null, dateFrom: null, datePrecision: 'UNKNOWN' };
    expect(toDateTimeValue({ ...unknown, date: '2017-07-18' })).toBe('2017-07-18');
    expect(toDateTimeValue({ ...unknown, dateFrom: '2016-05-01', datePrecision: 'MONTH' })).toBe('2016-05');
    expect(toDateTimeValue({ ...unknown, dateFrom: '2016-01-01', datePrecision: 'YEAR' })).toBe('2016');
    expect(toDateTimeValue(unknown)).toBeNull();
  });
});

describe('toSpanText', () => {
  it('tells the ends that are known', () => {
    expect(toSpanText('2016-05-01', '2018-05-01')).toBe('1 May 2016 to 1 May 2018');
    expect(toSpanText('2016-05-01', '2016-05-01')).toBe('1 May 2016');
    expect(toSpanText('2016-05-01', null)).toBe('from 1 May 2016');
    expect(toSpanText(null, '2016-05-01')).toBe('until 1 May 2016');
    expect(toSpanText(null, null)).toBeNull();
  });
});

describe('toCoverageSentences', () => {
  const whole: CoverageAnswer = {
    from: null,
    to: null,
    meetingsListed: 2,
    meetingsDated: 2,
    meetingsUndated: 0,
    meetingsPossiblyOutside: 0,
    meetingsWithAgenda: 2,
    meetingsWithMinutes: 2,
    meetingsWithDraftMinutes: 0,
    meetingsCancelled: 0,
    meetingsToCome: 0,
    meetingsFailed: 0,
    meetingsNotRead: 0,
    items: 9,
    itemsWithText: 7,
    itemsCut: 0,
    itemsRestricted: 0,
    documentsListed: 0,
    documentsRead: 0,
    listWindows: [],
    listCoversWindow: true,
    readFrom: ['WEB_SERVICE'],
    failures: [],
    fieldsSearched: ['TITLE', 'DECISION', 'MINUTES'],
  };

  it('says what was searched', () => {
    expect(toCoverageSentences(whole)).toEqual([
      'Searched: titles, decisions and minutes of 9 items, 7 of them with text.',
      'Of 2 meetings listed, 2 were read, 2 with an agenda and 2 with minutes.',
    ]);
  });

  it('says each thing that is missing', () => {
    const gaps = {
      meetingsNotRead: 1,
      meetingsFailed: 2,
      meetingsUndated: 3,
      itemsCut: 1,
      itemsRestricted: 4,
    };
    const partial = { ...whole, ...gaps, meetingsListed: 12, documentsListed: 5, listCoversWindow: false };
    expect(toCoverageSentences(partial).slice(1)).toEqual([
      'Of 12 meetings listed, 9 were read, 2 with an agenda and 2 with minutes.',
      'Mind: 1 listed meeting not read, 2 meetings that could not be read, 3 meetings without a known day, ' +
        '1 item with shortened minutes and 4 items with restricted papers.',
      'The list of meetings was not read over the whole time asked for.',
      'The pages link to 5 papers; none of them was read.',
    ]);
  });
});

describe('toDayText', () => {
  it('leaves what is no day as it is', () => {
    expect(toDayText('2016-13-01')).toBe('2016-13-01');
    expect(toDayText('soon')).toBe('soon');
  });
});

describe('toInstantText', () => {
  it("prints London's time", () => {
    expect(toInstantText('2026-07-01T08:30:00Z')).toBe('1 July 2026 at 09:30');
    expect(toInstantText('never')).toBe('never');
  });
});

describe('toCounted', () => {
  it('says none, one and many', () => {
    expect([0, 1, 2].map((count) => toCounted(count, 'meeting'))).toEqual([
      'no meetings',
      '1 meeting',
      '2 meetings',
    ]);
    expect(toCounted(2, 'body', 'bodies')).toBe('2 bodies');
  });
});

describe('toCommitteeMarks', () => {
  const town = { name: 'Town', committees: [162, 163].map((cid) => ({ cid, name: 'Licensing' })) };
  const [first = { cid: 0, name: '' }] = town.committees;
  const single = { cid: 9, name: 'Planning' };

  it('tells committees of one name apart by number, and by council where there are several', () => {
    expect(toCommitteeMarks([town])(first, town)).toBe(' (162)');
    expect(toCommitteeMarks([town])(single, town)).toBe('');
    const city = { name: 'City', committees: [single] };
    expect(toCommitteeMarks([town, city])(first, town)).toBe(' (162, Town)');
    expect(toCommitteeMarks([town, city])(first)).toBe(' (162)');
  });

  it('marks a committee that is shown by a name which another has too', () => {
    const shown = [{ name: 'Licensing', committee: single }];
    const alone = { name: 'Town', committees: [first, single] };
    const mark = toCommitteeMarks([alone], shown);
    expect([mark(single), mark(first)]).toEqual([' (9)', ' (162)']);
  });
});

describe('toListed', () => {
  it('joins with commas and a last "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(toListed)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

/** Values of an enum of the API, from `schema/graphql`. */
function findEnumValues(name: string): string[] {
  for (const { text } of loadProjectFiles(/^schema\/graphql\/.*\.graphql$/)) {
    for (const definition of parse(text).definitions) {
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name)
        return (definition.values ?? []).map((value) => value.name.value);
    }
  }
  throw new Error(`schema/graphql has no enum ${name}`);
}

describe('the words for values', () => {
  it.each([
    ['Outcome', toOutcomeText],
    ['AttendanceStatus', toAttendanceText],
    ['PublicationState', toPublicationText],
    ['ReadState', toReadingText],
    ['Verdict', toVerdictText],
    ['SightDoubt', toSightDoubt],
    ['CandidateClue', toClueText],
  ])('are there for every %s of the API', (name, toText) => {
    expect(findEnumValues(name).filter((value) => toText(value) === value)).toEqual([]);
  });

  it.each([
    ['Clock', 'clock'],
    ['Bucket', 'bucket'],
    ['FollowUpAsked', 'followUp'],
    ['ChangeKind', 'kind'],
    ['ChangeSubject', 'subject'],
  ] as const)('offer every %s of the API as a choice', (name, choice) => {
    const offered = findValues(choice).map(([value]) => value);
    // Of what is left over, the form has "anything".
    const wanted = findEnumValues(name).filter((value) => value !== 'OTHER');
    expect(offered).toEqual(expect.arrayContaining(wanted));
    expect(offered.filter((value) => value !== 'ANY' && !wanted.includes(value))).toEqual([]);
  });

  it('shows a value that the page does not know by its own name', () => {
    expect(toOutcomeText('ADOPTED')).toBe('ADOPTED');
    expect(toReadingText('HALF')).toBe('HALF');
    expect(toVerdictText('LOST')).toBe('LOST');
  });
});
