import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { expect, it } from 'vitest';
import { createWorkspaceApi } from '../../src/cli/ask-operation.ts';
import { crawlIntoWorkspace } from '../../src/cli/crawl-workspace.ts';
import { openProgress } from '../../src/cli/progress.ts';
import { loadSettings } from '../../src/cli/settings.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { projectRoot } from '../support/project-root.ts';

const path = join(projectRoot, 'README.md');
const blocks =
  /(<!-- query -->\n```graphql\n)([\s\S]*?)(```\n<!-- answer -->\n```json\n)([\s\S]*?)(```\n<!-- end -->)/;
const options = { committees: null, from: null, to: null, withPages: true, webService: true };

async function askBundledCase(query: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-readme-'));
  const workspace = await openWorkspace(loadSettings({}, { data: folder }));
  try {
    const council = workspace.councils().get('barnet-case');
    if (!council) throw new Error('the bundled council is missing');
    await crawlIntoWorkspace(workspace, council, options, {
      progress: openProgress(false),
      contact: undefined,
    });
    const response = await createWorkspaceApi(workspace.engine).fetch('http://in-process.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: unknown };
    return JSON.stringify(data, null, 1);
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With UPDATE_DOCS=1 the answer is written instead of compared. */
it('shows the answer that the bundled case gives to the query of the README', async () => {
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
});

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
