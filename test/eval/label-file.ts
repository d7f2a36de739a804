import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { outcomes } from '../../schema/records/decision.ts';
import { itemKinds } from '../../scrapers/minutes/facts.ts';
import { ConfigError } from '../../src/errors.ts';

const words = z.string().trim().min(1);
const wordsOrNone = words.nullish().transform((value) => value ?? null);
const countOrNone = z
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? null);
const flagOrNo = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** A fact that may occur several times: no key, null and an empty list all say that the text holds none. */
function listOf<Schema extends z.ZodType>(item: Schema) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
}

const votes = z.strictObject({
  for: countOrNone,
  against: countOrNone,
  abstain: countOrNone,
  casting: flagOrNo,
  unanimous: flagOrNo,
  named: z
    .strictObject({ for: listOf(words), against: listOf(words), abstain: listOf(words) })
    .nullish()
    .transform((value) => value ?? null),
  result: z
    .enum(['CARRIED', 'LOST'])
    .nullish()
    .transform((value) => value ?? null),
});

const labels = z.strictObject({
  outcome: z.enum(outcomes),
  parts: listOf(z.enum(outcomes)),
  votes: votes.nullish().transform((value) => value ?? null),
  moved: wordsOrNone,
  seconded: wordsOrNone,
  substitutes: listOf(z.strictObject({ absent: wordsOrNone, substitute: words })),
  apologies: listOf(words),
  absent: listOf(words),
  interests: listOf(
    z.strictObject({
      member: words,
      nature: z.string(),
      items: listOf(z.union([words, z.number().transform(String)])),
    }),
  ),
  actions: listOf(z.strictObject({ owner: wordsOrNone, what: words, due: wordsOrNone })),
  referrals: listOf(z.strictObject({ to: words, what: wordsOrNone })),
  corrections: listOf(
    z.strictObject({
      field: z.enum(['attendance', 'votes', 'interests', 'wording']),
      before: wordsOrNone,
      after: wordsOrNone,
    }),
  ),
  /** Null where it is left out as arguable: not scored. */
  kind: z
    .enum(itemKinds)
    .nullish()
    .transform((value) => value ?? null),
});

const labelledCase = z.strictObject({
  id: words,
  title: z.string(),
  format: z.enum(['text', 'html']),
  body: z.string(),
  labels,
  why: z.string().default(''),
});
/** One agenda item with what a person found in it; every key that was left out is filled with "none". */
export type LabelledCase = z.infer<typeof labelledCase>;
export type Labels = LabelledCase['labels'];

/** What is wrong with one value: the case by its id (or place in the list), the field by its path. */
function toComplaints(issue: z.core.$ZodIssue, cases: readonly unknown[]): string[] {
  const [place = 0, ...path] = issue.path;
  const found = cases[Number(place)];
  const id = typeof found === 'object' && found !== null && 'id' in found ? found.id : undefined;
  const name = typeof id === 'string' && id !== '' ? `case "${id}"` : `case number ${Number(place) + 1}`;
  const about = (field: readonly PropertyKey[], wrong: string): string =>
    `${[name, ...(field.length === 0 ? [] : [field.map(String).join('.')])].join(', ')}: ${wrong}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => about([...path, key], 'is no key of the format (test/eval/README.md)'));
  }
  const value = issue.input === undefined ? 'nothing' : JSON.stringify(issue.input);
  return [
    about(
      path,
      `${issue.message.replace(/, received \w+$/, '')}, found ${value.length > 60 ? `${value.slice(0, 60)}…` : value}`,
    ),
  ];
}

/** Complaints past this many are only counted. */
const complaintsShown = 20;

function refuse(name: string, complaints: readonly string[]): never {
  const more = complaints.length - complaintsShown;
  throw new ConfigError(
    [
      ...complaints.slice(0, complaintsShown).map((complaint) => `${name}: ${complaint}`),
      ...(more > 0 ? [`${name}: ${more} more of the kind`] : []),
    ].join('\n'),
  );
}

/** The cases of a label file's text. Throws a ConfigError that names case and field of everything wrong. */
export function parseLabels(text: string, name: string): LabelledCase[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return refuse(name, [`is not JSON (${reason})`]);
  }
  if (!Array.isArray(json)) return refuse(name, ['must be a JSON array of cases']);
  const cases: readonly unknown[] = json;
  if (cases.length === 0) return refuse(name, ['holds no cases, so there is nothing to score']);
  const parsed = z.array(labelledCase).safeParse(cases, { reportInput: true });
  if (!parsed.success) {
    return refuse(
      name,
      parsed.error.issues.flatMap((issue) => toComplaints(issue, cases)),
    );
  }
  const ids = parsed.data.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  if (twice.length > 0) {
    return refuse(
      name,
      twice.map((id) => `case "${id}" stands in the file more than once`),
    );
  }
  return parsed.data;
}

/** The cases of a label file. Throws a ConfigError where the file is not there or not as described. */
export function loadLabels(path: string): LabelledCase[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `The label file ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); name one with --labels.`,
    );
  }
  return parseLabels(text, basename(path));
}
