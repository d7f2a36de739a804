import { z } from 'zod';
import type { Operation } from '../../queries/operations/operation.ts';

interface Variable {
  readonly type?: string;
  readonly description?: string;
}

/** What is wrong with an operation's variables, each problem a sentence part, and what it takes instead. */
export function toVariableProblems(
  { name, variables }: Pick<Operation, 'name' | 'variables'>,
  { issues }: Pick<z.ZodError, 'issues'>,
): string {
  const schema = z.toJSONSchema(variables, { io: 'input' });
  const known = (schema.properties ?? {}) as Readonly<Record<string, Variable>>;
  const needed = new Set(schema.required ?? []);
  const problems = issues.flatMap((issue): string[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `it has no variable "${key}"`);
    const variable = String(issue.path[0] ?? 'variables');
    if (issue.code === 'custom') return [`${variable}: ${issue.message}`];
    return [`${variable}: it takes ${toTaken(known[variable])}`];
  });
  const takes = Object.entries(known).map(
    ([key, { description = '' }]) => `${key}${needed.has(key) ? ' (needed)' : ''}: ${description}`,
  );
  const listed = takes.length === 0 ? 'It takes none.' : `It takes ${takes.join('; ')}.`;
  return `Operation "${name}": ${[...new Set(problems)].join('; ')}. ${listed}`;
}

function toTaken({ type, description = '' }: Variable = {}): string {
  const kind = type === 'array' ? 'a list' : type === 'integer' ? 'a whole number' : 'a text';
  return description === '' ? kind : `${kind} (${description})`;
}
