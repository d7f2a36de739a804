import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CaseFile, caseFileSchema } from '../../schema/case/case-file.ts';
import { ConfigError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { importCase } from './import-case.ts';

/**
 * A case from parsed JSON, checked and made servable (see `importCase`).
 * Throws ConfigError that lists every place where the file is not in the format.
 */
export function parseCase(json: unknown, source = 'case file'): CaseFile {
  const read = caseFileSchema.safeParse(json);
  if (read.success) return importCase(read.data);
  const problems = read.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`);
  const shown = problems.slice(0, 12).join('; ');
  const more = problems.length > 12 ? `; and ${String(problems.length - 12)} more` : '';
  throw new ConfigError(
    `${source} is not a case file: ${shown}${more}. Expected {council, bodies, meetings, notes} as in schema/case.`,
    { problems },
  );
}

/** Reads a case file. Throws ConfigError when it is missing, not JSON or not in the format. */
export function loadCaseFile(path: string): CaseFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ConfigError(`${path} cannot be read: give the path of a case file`, { path }, cause);
  }
  try {
    return parseCase(JSON.parse(text), path);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(`${path} is not JSON: give the path of a case file`, { path }, cause);
  }
}

/**
 * Keys of the file that the format does not know and that are therefore not rendered, as paths with `*` for
 * any index: a misspelt key is seen instead of silently lost.
 */
export function unreadKeys(json: unknown): string[] {
  const read = caseFileSchema.safeParse(json);
  if (!read.success) return [];
  const found = new Set<string>();
  collectUnread(json, read.data, '', found);
  return [...found].sort();
}

/** The Barnet facts that come with the project. */
export function bundledCase(): CaseFile {
  return loadCaseFile(join(packageRoot(), 'src', 'replica', 'cases', 'barnet-case.json'));
}

const plainObject = z.record(z.string(), z.unknown());

function collectUnread(given: unknown, read: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(given) && Array.isArray(read)) {
    for (const [at, entry] of given.entries()) collectUnread(entry, read[at], `${path}*.`, found);
    return;
  }
  const from = plainObject.safeParse(given);
  const to = plainObject.safeParse(read);
  if (!from.success || !to.success || Array.isArray(given)) return;
  for (const [key, value] of Object.entries(from.data)) {
    if (key in to.data) collectUnread(value, to.data[key], `${path}${key}.`, found);
    else found.add(`${path}${key}`);
  }
}
