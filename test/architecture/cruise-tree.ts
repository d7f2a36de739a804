import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { projectRoot } from '../support/project-root.ts';

const options = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.cjs'));

/** Names of every import rule of the project. */
export const ruleNames: string[] = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name ?? '');

/** Breaks of the import rules in a tree laid out like the project: `<rule>: <from> -> <to>`, sorted. */
export async function findViolations(root: string, folders: readonly string[]): Promise<string[]> {
  const { output } = await cruise([...folders], { ...options, baseDir: root, validate: true });
  return (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
    .sort();
}
