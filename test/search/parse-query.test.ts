import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/errors.ts';
import { parseQuery, toCandidateTerms, toFieldsAsked } from '../../src/search/parse-query.ts';

describe('parseQuery', () => {
  it('requires every bare word, in any field', () => {
    expect(parseQuery('Ofsted inspection').required).toEqual([
      { words: ['ofst'], field: null },
      { words: ['inspect'], field: null },
    ]);
  });

  it('reads straight and curly quotes as phrases, in which function words count', () => {
    const phrase = { words: ['report', 'of', 'the', 'director'], field: null };
    expect(parseQuery('"report of the director"').required).toEqual([phrase]);
    expect(parseQuery('“report of the director”').required).toEqual([phrase]);
  });

  it('reads a field before a word or a phrase', () => {
    expect(parseQuery('title:ofsted Minutes:"Essex County" decision:noted').required).toEqual([
      { words: ['ofst'], field: 'title' },
      { words: ['essex', 'counti'], field: 'minutes' },
      { words: ['note'], field: 'decision' },
    ]);
  });

  it('reads a minus as what must not occur, and a hyphen inside a word as none', () => {
    const query = parseQuery('co-opted -library -title:"annual report"');
    expect(query.required).toEqual([{ words: ['co', 'opt'], field: null }]);
    expect(query.excluded).toEqual([
      { words: ['librari'], field: null },
      { words: ['annual', 'report'], field: 'title' },
    ]);
  });

  it('leaves function words out and says which', () => {
    const query = parseQuery('the Essex work');
    expect(query.required.map(({ words }) => words)).toEqual([['essex'], ['work']]);
    expect(query.ignored).toEqual(['the']);
  });

  it('searches for function words where there is nothing else', () => {
    expect(parseQuery('the of').required.map(({ words }) => words)).toEqual([['the'], ['of']]);
  });

  it('reads a field for what stands after it, over a space too', () => {
    expect(parseQuery('minutes: approved').required).toEqual([{ words: ['approv'], field: 'minutes' }]);
  });

  it.each([
    ['ofsted title:', /"title:" says where to look/],
    ['ofsted author:smith', /no field "author:".*title:, decision:, minutes:/],
    ['body:"improvement plan"', /no field "body:"/],
    ['inspect*', /do not stand for letters/],
    ['*spection', /do not stand for letters/],
    ['ins?ection', /do not stand for letters/],
    ['-inspect* ofsted', /do not stand for letters/],
    ['ofsted~1', /do not stand for letters/],
    ['ofsted^2', /do not stand for letters/],
  ])('refuses %j, which another search language would understand', (text, message) => {
    expect(() => parseQuery(text)).toThrow(QueryError);
    expect(() => parseQuery(text)).toThrow(message);
  });

  it.each([
    ['+ofsted +plan', ['ofst', 'plan']],
    ['(ofsted AND plan)', ['ofst', 'plan']],
    ['ofsted && plan', ['ofst', 'plan']],
    ['ofsted OR plan', ['ofst', 'plan']],
    ['[2016 TO 2018]', ['2016', '2018']],
    ['\\(ofsted\\)', ['ofst']],
    ['what? ofsted!', ['what', 'ofst']],
    ['10:30', ['10 30']],
    ['https://example.org/plan', ['http exampl org plan']],
    ['"author:smith* ~1"', ['author smith 1']],
  ])('reads %j as its words', (text, expected) => {
    expect(parseQuery(text).required.map(({ words }) => words.join(' '))).toEqual(expected);
  });

  it('takes a quote that is never closed as plain words', () => {
    expect(parseQuery('"ofsted report').required.map(({ words }) => words)).toEqual([['ofst'], ['report']]);
  });

  it.each(['', '   ', '"" -- ! title:""', '-library'])('refuses %j with a sentence', (text) => {
    expect(() => parseQuery(text)).toThrow(QueryError);
  });

  it('refuses a search that is too long or has too many words', () => {
    expect(() => parseQuery('x'.repeat(501))).toThrow(/500/);
    expect(() => parseQuery(Array.from({ length: 33 }, (_, n) => `w${String(n)}`).join(' '))).toThrow(/32/);
  });
});

describe('toCandidateTerms', () => {
  it('lists what every match holds, and nothing that is excluded', () => {
    expect(toCandidateTerms(parseQuery('"essex county" essex -library'))).toEqual(['counti', 'essex']);
  });
});

describe('toFieldsAsked', () => {
  it('is every field, unless each clause names its own', () => {
    expect(toFieldsAsked(parseQuery('ofsted title:plan'))).toEqual(['title', 'decision', 'minutes']);
    expect(toFieldsAsked(parseQuery('minutes:ofsted title:plan'))).toEqual(['title', 'minutes']);
  });
});
