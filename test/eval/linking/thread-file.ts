import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../../src/errors.ts';

const words = z.string().trim().min(1);
const wordsOrNone = words.nullish().transform((value) => value ?? null);
const idOrNone = z
  .int()
  .positive()
  .nullish()
  .transform((value) => value ?? null);

const itemName = {
  cid: z.int().positive(),
  /** Null for a meeting that the case file itself gives no id. */
  mid: z.int().positive().nullable(),
  /** As printed, with or without its dot. */
  no: z
    .union([words, z.number().transform(String)])
    .nullish()
    .transform((value) => value ?? null),
  aiId: idOrNone,
  title: wordsOrNone,
};
interface Naming {
  readonly no: string | null;
  readonly aiId: number | null;
  readonly title: string | null;
}
const isNamed = ({ no, aiId, title }: Naming): boolean => no !== null || aiId !== null || title !== null;
const unnamed = 'names no item: give no, aiId or title';

const labelledItem = z.strictObject(itemName).refine(isNamed, unnamed);
const hardNegative = z.strictObject({ ...itemName, why: z.string() }).refine(isNamed, unnamed);
const labelledThread = z.strictObject({
  thread: words,
  description: z.string(),
  items: z.array(labelledItem).min(1),
  hardNegatives: z.array(hardNegative),
});

/** An agenda item as a label names it. */
export type ItemName = z.infer<typeof labelledItem>;
/** Items that concern one matter, and items that look so and do not. */
export type LabelledThread = z.infer<typeof labelledThread>;

function toComplaint(issue: z.core.$ZodIssue, threads: readonly unknown[]): string {
  const [place = 0, ...path] = issue.path;
  const found = threads[Number(place)];
  const id = typeof found === 'object' && found !== null && 'thread' in found ? found.thread : undefined;
  const name = typeof id === 'string' && id !== '' ? `thread "${id}"` : `thread number ${Number(place) + 1}`;
  const wrong =
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')} is no key of the format`
      : issue.message.replace(/, received \w+$/, '');
  return `${[name, ...(path.length === 0 ? [] : [path.map(String).join('.')])].join(', ')}: ${wrong}`;
}

const format = 'a JSON array of {thread, description, items, hardNegatives} (test/eval/README.md)';

/** The threads of a label file's text. Throws a ConfigError of one sentence that names the first thing wrong. */
export function parseThreads(text: string, name: string): LabelledThread[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ConfigError(`${name} is not JSON; labels are ${format}.`);
  }
  if (!Array.isArray(json) || json.length === 0) {
    throw new ConfigError(
      `${name} ${Array.isArray(json) ? 'holds no thread' : 'is no array'}; labels are ${format}.`,
    );
  }
  const threads: readonly unknown[] = json;
  const parsed = z.array(labelledThread).safeParse(threads);
  if (!parsed.success) {
    const [first, ...more] = parsed.error.issues.map((issue) => toComplaint(issue, threads));
    const others = more.length === 0 ? '' : `, and ${more.length} more of the kind`;
    throw new ConfigError(`${name}, ${first ?? ''}${others}; labels are ${format}.`);
  }
  const ids = parsed.data.map(({ thread }) => thread);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new ConfigError(`${name}, thread "${twice}" stands in the file more than once.`);
  }
  return parsed.data;
}

/** The threads of a label file. Throws a ConfigError where the file is not there or not as described. */
export function loadThreads(path: string): LabelledThread[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new ConfigError(`The label file ${path} cannot be read (${reason}); name one with --labels.`);
  }
  return parseThreads(text, basename(path));
}
