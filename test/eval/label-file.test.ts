import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/project-root.ts';
import { loadLabels, parseLabels } from './label-file.ts';
import { factsWith } from './made-up-facts.ts';
import { scoreFacts } from './score-facts.ts';

const good = { id: 'one', title: 'T', format: 'text', body: 'B', labels: { outcome: 'NOTED' }, why: 'W' };
const parse = (...cases: unknown[]) => parseLabels(JSON.stringify(cases), 'mine.json');

describe('parseLabels', () => {
  it('fills what is left out with none', () => {
    expect(parse(good)[0]?.labels).toEqual({
      outcome: 'NOTED',
      parts: [],
      votes: null,
      moved: null,
      seconded: null,
      substitutes: [],
      apologies: [],
      absent: [],
      interests: [],
      actions: [],
      referrals: [],
      corrections: [],
      kind: null,
    });
  });

  it('takes null for none, and numbers of items written as numbers', () => {
    const labels = {
      outcome: 'NOTED',
      moved: null,
      votes: { for: 3 },
      interests: [{ member: 'Roe', nature: '', items: [7] }],
    };
    expect(parse({ ...good, labels })[0]?.labels).toMatchObject({
      moved: null,
      votes: { for: 3, against: null, casting: false, named: null, result: null },
      interests: [{ items: ['7'] }],
    });
  });

  it.each([
    ['an unknown key of a case', { ...good, note: 1 }, 'case "one", note: is no key'],
    [
      'an unknown label',
      { ...good, labels: { outcome: 'NOTED', vote: {} } },
      'case "one", labels.vote: is no key',
    ],
    [
      'an unknown outcome',
      { ...good, labels: { outcome: 'NOTD' } },
      'case "one", labels.outcome: .*found "NOTD"',
    ],
    ['no outcome', { ...good, labels: {} }, 'case "one", labels.outcome: .*found nothing'],
    [
      'an unknown value far inside',
      { ...good, labels: { outcome: 'NOTED', corrections: [{ field: 'name' }] } },
      'case "one", labels.corrections.0.field: .*found "name"',
    ],
    [
      'a vote in words',
      { ...good, labels: { outcome: 'NOTED', votes: { for: '6' } } },
      'labels.votes.for: .*found "6"',
    ],
    ['an unknown format', { ...good, format: 'pdf' }, 'case "one", format: .*found "pdf"'],
    ['a case without an id', { ...good, id: undefined }, 'case number 1, id: '],
    ['something else than a case', 7, 'case number 1: .*found 7'],
  ])('names case and field of %s', (_, wrong, words) => {
    expect(() => parse(wrong)).toThrow(new RegExp(`^mine\\.json: .*${words}`));
  });

  it('says everything that is wrong, a line each, up to twenty', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ ...good, id: `c${at}`, format: 'pdf' }));
    expect(() => parse(...many)).toThrow(/^(mine\.json: case .*\n){20}mine\.json: 5 more of the kind$/);
  });

  it.each([
    ['no JSON', 'one\ntwo', /^mine\.json: is not JSON \(.*\)$/],
    ['an object', '{}', /^mine\.json: must be a JSON array of cases$/],
    ['an empty list', '[]', /^mine\.json: holds no cases/],
    [
      'an id twice',
      JSON.stringify([good, good]),
      /^mine\.json: case "one" stands in the file more than once$/,
    ],
  ])('refuses %s in one sentence', (_, text, words) => {
    expect(() => parseLabels(text, 'mine.json')).toThrow(words);
  });
});

describe('loadLabels', () => {
  it('refuses a file that is not there in one sentence', () => {
    expect(() => loadLabels('not-there.json')).toThrow(
      /^The label file not-there\.json cannot be read \(ENOENT\)/,
    );
  });
});

describe('the set of the project', () => {
  const parts = ['open', 'kept'].map((part) =>
    loadLabels(join(projectRoot, 'test', 'eval', 'minutes', `${part}.json`)),
  );
  const cases = parts.flat();

  // Only counts are compared: a failing test must not print cases of the kept part.
  it('has 400 cases or more, about a third of them kept, none in both parts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(parts[1]!.length / cases.length).toBeCloseTo(1 / 3, 1);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('has 30 positives or more for every reader', () => {
    const positives: Record<string, number> = {};
    for (const { reader, labelled } of cases.flatMap(({ labels }) => scoreFacts(labels, factsWith()))) {
      positives[reader] = (positives[reader] ?? 0) + labelled;
    }
    expect(Object.entries(positives).filter(([, count]) => count < 30)).toEqual([]);
  });
});
