import { Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOperation, operations } from '../../queries/operations/index.ts';
import { QueryError } from '../../src/errors.ts';
import { createSchema } from '../../src/graphql/create-api.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

/** Holds what the worked examples ask about. */
const council = {
  install: 'barnet-case',
  notice: 'A reconstruction.',
  originalBaseUrl: 'https://council.example',
  inventedIdsFrom: 9_000_000,
  committees: [
    { cid: 697, name: 'Children Committee' },
    { cid: 693, name: 'Performance Committee' },
  ],
  meetings: [
    {
      mid: 8692,
      cids: [697],
      date: '2017-07-18',
      items: [{ aiId: 22263, title: 'Ofsted Report', minutes: 'Ofsted was noted.', outcome: 'NOTED' }],
    },
    {
      mid: 7820,
      cids: [693],
      date: '2014',
      items: [{ aiId: 11584, title: 'Motion on reading rooms', minutes: 'The motion was lost.' }],
    },
  ],
};

const running = { title: 'crawl a', startedAt: '2026-01-02T03:04:05Z', progress: null, waiting: 0 };

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council], { running: () => running });
});
afterAll(() => open.close());

const all = Object.entries(operations);

describe('operations', () => {
  it('are known by their names, trace and coverage among them', () => {
    expect(Object.keys(operations)).toEqual(expect.arrayContaining(['trace', 'coverage']));
    for (const [name, operation] of all) {
      expect(operation.name).toBe(name);
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
    expect(findOperation('toString')).toBeNull();
  });

  it.each(all)('%s is a valid document of the SDL', (_, { document }) => {
    expect(validate(createSchema(), parse(document))).toEqual([]);
  });

  it.each(all)('%s takes its own example and answers it in its own shape', async (name, operation) => {
    expect(operation.variables.safeParse(operation.example).success).toBe(true);
    const { data, errors, extensions } = await runOperation(open.api, name);
    expect(errors).toBeUndefined();
    expect(operation.answer.parse(data)).toEqual(data);
    expect(Object.values(data as object)).not.toContain(null);
    expect(extensions).toEqual({ notices: [expect.stringMatching(/: A reconstruction\.$/)] });
  });

  it.each(all)('%s knows every variable of its document, and no other', (_, { document, variables }) => {
    const [definition] = parse(document).definitions;
    const declared =
      definition?.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [];
    const shape: unknown = Reflect.get(variables, 'shape');
    expect(Object.keys(shape as object).sort()).toEqual(declared.sort());
  });
});

describe('runOperation', () => {
  it('runs with the variables that are given', async () => {
    const { data } = await runOperation(open.api, 'trace', { query: 'library', committees: ['697'] });
    expect(data).toMatchObject({ trace: { committees: [{ verdict: 'NOT_FOUND_RECORD_INCOMPLETE' }] } });
  });

  it('names the operations there are, where one is not', async () => {
    await expect(runOperation(open.api, 'guess')).rejects.toThrow(/no operation "guess".*trace/);
  });

  it('says every wrong variable at once', async () => {
    const wrong = runOperation(open.api, 'trace', { from: 'May', colour: 'red' });
    await expect(wrong).rejects.toThrow(QueryError);
    await expect(wrong).rejects.toThrow(
      /^Operation "trace": query: it takes a text \(words, .*\); from: it takes a date: 2016, .*; it has no variable "colour"\. It takes query \(needed\): words, /,
    );
    await expect(wrong).rejects.not.toThrow(/invalid|expected|unrecognized/i);
  });

  it('takes a year or a month as a day of the window: its first, or its last', async () => {
    const { data } = await runOperation(open.api, 'trace', { query: 'library', from: '2016', to: '2016-02' });
    expect(data).toMatchObject({ trace: { from: '2016-01-01', to: '2016-02-29' } });
  });

  it('gives the error of a wrong question with its code', async () => {
    const { errors } = await runOperation(open.api, 'trace', { query: 'a', council: 'nowhere' });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
