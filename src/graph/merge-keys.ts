/** A value that a MERGE matches on: a parameter itself, or a property of its rows. */
export interface MergeKey {
  readonly parameter: string;
  readonly property: string | null;
}

const known = new Map<string, readonly MergeKey[]>();

/**
 * The parameters that a statement's MERGE clauses match on, directly (`{id: $id}`) or through
 * `UNWIND $rows AS row` (`{id: row.id}`). Values computed inside the statement are not followed.
 */
export function findMergeKeys(text: string): readonly MergeKey[] {
  const found = known.get(text) ?? readMergeKeys(text);
  known.set(text, found);
  return found;
}

function readMergeKeys(text: string): MergeKey[] {
  const parameterOf = new Map<string, string>();
  for (const [, parameter, alias] of text.matchAll(/\bUNWIND\s+\$(\w+)\s+AS\s+(\w+)/giu)) {
    if (parameter !== undefined && alias !== undefined) parameterOf.set(alias, parameter);
  }
  const keys: MergeKey[] = [];
  for (const [, pattern] of text.matchAll(
    /\bMERGE\s+(.*?)(?=\b(?:MERGE|MATCH|SET|ON|WITH|UNWIND|RETURN|DELETE|REMOVE)\b|$)/gisu,
  )) {
    for (const [, dollar, name, property] of (pattern ?? '').matchAll(
      /:\s*(\$?)(\w+)(?:\.(\w+))?\s*(?=[,}])/gu,
    )) {
      if (name === undefined) continue;
      const parameter = dollar === '$' ? name : parameterOf.get(name);
      if (parameter !== undefined) keys.push({ parameter, property: property ?? null });
    }
  }
  return keys;
}
