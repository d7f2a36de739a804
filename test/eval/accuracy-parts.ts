import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../src/errors.ts';
import { projectRoot } from '../support/project-root.ts';

const parts = ['minutes', 'linking'] as const;
/** What is measured: each has a part of the page of its own. */
export type AccuracyPart = (typeof parts)[number];

/** The page that all parts are published on. */
export const accuracyPagePath = join(projectRoot, 'docs', 'accuracy.md');

const begin = (part: AccuracyPart): string => `<!-- ${part}: begin -->`;
const end = (part: AccuracyPart): string => `<!-- ${part}: end -->`;

const opening = `# Accuracy

Written by \`npm run eval\` and not edited. The labelled sets and the rules of scoring are described in
[test/eval/README.md](../test/eval/README.md). A figure is followed by its 95 % Wilson interval in brackets and by what was
counted. Figures are cut after the third digit, not rounded.`;

/** The page with one part written anew and the others as they were. Throws a ConfigError for a page that has lost its marks. */
export function replaceAccuracyPart(page: string, part: AccuracyPart, text: string): string {
  const texts = parts.map((one) => {
    const held = one === part ? text : findPart(page, one);
    return [begin(one), ...(held === '' ? [] : [held.trim()]), end(one)].join('\n\n');
  });
  return `${[opening, ...texts].join('\n\n')}\n`;
}

function findPart(page: string, part: AccuracyPart): string {
  if (page === '') return '';
  const [from, to] = [page.indexOf(begin(part)), page.indexOf(end(part))];
  if (from < 0 || to < from) {
    throw new ConfigError(
      `The accuracy page has lost the marks of its part on ${part}: take it from the last commit again.`,
    );
  }
  return page.slice(from + begin(part).length, to).trim();
}

/** Publishes one part of the page. */
export function writeAccuracyPart(path: string, part: AccuracyPart, text: string): void {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, replaceAccuracyPart(page, part, text));
}
