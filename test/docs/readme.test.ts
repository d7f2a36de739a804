import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { expect, it } from 'vitest';
import { post } from '../graphql/open-api.ts';
import { removeFolders } from '../integration/council-folder.ts';
import { openBundledCase } from '../support/bundled-case.ts';
import { makingPatience } from '../support/make-once.ts';
import { projectRoot } from '../support/project-root.ts';

const path = join(projectRoot, 'README.md');
const blocks =
  /(<!-- query -->\n```graphql\n)([\s\S]*?)(```\n<!-- answer -->\n```json\n)([\s\S]*?)(```\n<!-- end -->)/;

async function askBundledCase(query: string): Promise<string> {
  const { workspace, api } = await openBundledCase();
  try {
    const { data } = await post(api, { query });
    return JSON.stringify(data, null, 1);
  } finally {
    await workspace.close();
    removeFolders();
  }
}

/** With UPDATE_DOCS=1 the answer is written instead of compared. */
it(
  'shows the answer that the bundled case gives to the query of the README',
  async () => {
    const readme = readFileSync(path, 'utf8');
    const [, , query = '', , shown = ''] = blocks.exec(readme) ?? [];
    expect(query).not.toBe('');
    const answer = `${await askBundledCase(query)}\n`;
    if (process.env['UPDATE_DOCS'] === '1') {
      writeFileSync(
        path,
        readme.replace(
          blocks,
          (_all, a: string, b: string, c: string, _d, e: string) => a + b + c + answer + e,
        ),
      );
    } else expect(shown).toBe(answer);
  },
  makingPatience,
);

it('asks the same question on the command line as in GraphQL', () => {
  const readme = readFileSync(path, 'utf8');
  const [, , query = ''] = blocks.exec(readme) ?? [];
  const [command = ''] = /^npx minutegraph ask trace .*$/m.exec(readme) ?? [];
  const onCommandLine = Object.fromEntries(
    [...command.matchAll(/--var (\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const [definition] = parse(query).definitions;
  const [field] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  const inGraphql = Object.fromEntries(
    given.map(({ name, value }) => [
      name.value,
      [valueFromASTUntyped(value)].flat().map(String).sort().join(),
    ]),
  );
  expect(onCommandLine).toEqual(inGraphql);
});
