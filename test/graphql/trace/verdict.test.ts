import { describe, expect, it } from 'vitest';
import { type Verdict, verdicts } from '../../../schema/graphql/verdicts.ts';
import { toCoverage } from '../../../src/graphql/trace/coverage.ts';
import { toVerdict, type VerdictFacts } from '../../../src/graphql/trace/verdict.ts';
import { meetingOn, wholeCoverage } from './coverage-facts.ts';

const facts = (changes: Partial<VerdictFacts>): VerdictFacts => ({
  hitsInside: 0,
  hitsPossibly: 0,
  nonExistence: null,
  standsForMore: false,
  coverage: wholeCoverage({}),
  ...changes,
});
const empty = { meetingsListed: 0, meetingsHeld: 0, meetingsRead: 0, meetingsWithMinutes: 0, items: 0 };

describe('toVerdict', () => {
  it.each<[string, Partial<VerdictFacts>, Verdict]>([
    ['words inside the window', { hitsInside: 1 }, 'SEEN'],
    [
      'words inside come before all else',
      { hitsInside: 1, hitsPossibly: 3, nonExistence: 'x', standsForMore: true },
      'SEEN',
    ],
    [
      'a committee known not to have existed',
      { nonExistence: 'x', coverage: wholeCoverage(empty) },
      'COMMITTEE_DID_NOT_EXIST',
    ],
    [
      'no meeting, list never read there',
      { coverage: wholeCoverage({ ...empty, listCover: 'NONE' }) },
      'NOT_IN_OUR_COPY',
    ],
    [
      'no meeting, list read in part',
      { coverage: wholeCoverage({ ...empty, listCover: 'PART' }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    ['no meeting, list read over all of it', { coverage: wholeCoverage(empty) }, 'NO_MEETING_IN_WINDOW'],
    [
      'only cancelled meetings',
      { coverage: wholeCoverage({ ...empty, meetingsListed: 2, meetingsCancelled: 2 }) },
      'NO_MEETING_IN_WINDOW',
    ],
    [
      'meetings listed, none read',
      { coverage: wholeCoverage({ meetingsRead: 0, meetingsNotRead: 3 }) },
      'NOT_IN_OUR_COPY',
    ],
    [
      'no meeting in a reconstruction',
      { standsForMore: true, coverage: wholeCoverage(empty) },
      'NOT_IN_OUR_COPY',
    ],
    [
      'non-existence is never known of a reconstruction',
      { standsForMore: true, nonExistence: 'x' },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    ['words at a meeting that may be inside', { hitsPossibly: 1 }, 'POSSIBLY_SEEN'],
    [
      'words on the agenda of a meeting still to come',
      { hitsPossibly: 1, coverage: wholeCoverage({ ...empty, meetingsListed: 1, meetingsToCome: 1 }) },
      'POSSIBLY_SEEN',
    ],
    [
      'papers kept from the public',
      { coverage: wholeCoverage({ itemsRestricted: 1 }) },
      'POSSIBLY_IN_EXEMPT_PAPERS',
    ],
    [
      'papers kept back in an incomplete record',
      { coverage: wholeCoverage({ itemsRestricted: 1, meetingsNotRead: 1 }) },
      'POSSIBLY_IN_EXEMPT_PAPERS',
    ],
    [
      'a meeting listed and not read',
      { coverage: wholeCoverage({ meetingsNotRead: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'a meeting that could not be read',
      { coverage: wholeCoverage({ meetingsFailed: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'a meeting without published minutes',
      { coverage: wholeCoverage({ meetingsWithMinutes: 2, meetingsReadWithoutMinutes: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'a meeting with draft minutes only',
      { coverage: wholeCoverage({ meetingsWithMinutes: 2, meetingsReadInDraft: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'an item of business that is silent',
      { coverage: wholeCoverage({ itemsSilent: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'an item whose minutes are cut',
      { coverage: wholeCoverage({ itemsCut: 1 }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'a list read in part',
      { coverage: wholeCoverage({ listCover: 'PART' }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    [
      'a search of titles alone',
      { coverage: wholeCoverage({ fieldsSearched: ['title'] }) },
      'NOT_FOUND_RECORD_INCOMPLETE',
    ],
    ['a reconstruction, whole in itself', { standsForMore: true }, 'NOT_FOUND_RECORD_INCOMPLETE'],
    ['every listed meeting read with its minutes', {}, 'NOT_FOUND_IN_COMPLETE_MINUTES'],
  ])('%s', (_, changes, verdict) => {
    const given = toVerdict(facts(changes));
    expect(given.verdict).toBe(verdict);
    expect(given.reason).not.toBe('');
  });

  it('never says that papers were searched', () => {
    for (const listCover of ['WHOLE', 'PART', 'NONE'] as const) {
      for (const meetingsHeld of [0, 3]) {
        const given = toVerdict(facts({ coverage: wholeCoverage({ listCover, meetingsHeld }) }));
        expect(verdicts).toContain(given.verdict);
        expect(given.verdict).not.toBe('NOT_FOUND_IN_COMPLETE_PAPERS');
      }
    }
  });

  it('tells draft minutes from none, and calls no meeting without minutes that was never read', () => {
    const meetings = [
      meetingOn('2017-01-01', { publicationState: 'DRAFT_MINUTES' }),
      meetingOn('2017-02-01', { publicationState: 'AGENDA' }),
      meetingOn('2017-03-01', { publicationState: null, readState: 'LISTED', items: 0, withText: 0 }),
      meetingOn('2017-04-01'),
    ];
    const committee = {
      id: 'a:committee:1',
      listWindows: [{ from: null, to: null }],
      lastSeenOn: '2020-01-01',
      failure: null,
      sourceUrl: null,
    };
    const coverage = toCoverage([committee], meetings, { from: null, to: null }, [
      'title',
      'decision',
      'minutes',
    ]);
    expect(toVerdict(facts({ coverage })).reason).toBe(
      'Not found in what our copy holds: 1 meeting listed and not read; 1 meeting with draft minutes only; ' +
        '1 meeting without published minutes in our copy.',
    );
  });

  it('says each gap in the reason', () => {
    const coverage = wholeCoverage({ meetingsNotRead: 2, itemsCut: 1, listCover: 'PART' });
    expect(toVerdict(facts({ coverage })).reason).toBe(
      'Not found in what our copy holds: the list of meetings was not read over the whole window; ' +
        '2 meetings listed and not read; 1 item whose minutes are cut short.',
    );
  });
});
