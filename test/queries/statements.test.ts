import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead, toEngineText } from '../../queries/statement.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { loadStatements, toBlanks } from './load-statements.ts';

const statements = (await loadStatements()).map(({ statement }) => statement);

describe('statements', () => {
  it('are there', () => {
    expect(statements.length).toBeGreaterThan(50);
  });

  it('each have a name of their own, in kebab case', () => {
    const names = statements.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });
});

describe('the embedded engine', () => {
  it('plans every statement', async () => {
    const { engine } = await openEmbedded({ memory: true });
    await engine.migrate();
    const refused: string[] = [];
    for (const statement of statements) {
      const text = toEngineText(statement, 'embedded');
      const parameters = z.record(z.string(), z.union([z.number(), z.null()]));
      const explain = defineRead({
        name: statement.name,
        text: `EXPLAIN ${text}`,
        parameters,
        row: z.unknown(),
      });
      await engine.read(explain, toBlanks(text)).catch((error: unknown) => refused.push(String(error)));
    }
    await engine.close();
    expect(refused).toEqual([]);
  });
});
