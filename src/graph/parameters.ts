import type { z } from 'zod';
import { GraphConstraintError, GraphError } from '../errors.ts';
import { findMergeKeys } from './merge-keys.ts';

export type Scalar = string | number | boolean | null;
export type PropertyValue = Scalar | readonly Scalar[];
export type RowValue = Readonly<Record<string, PropertyValue>>;
/** What both engines take with one meaning: a scalar, a list of scalars, a row, a list of rows. */
export type ParameterValue = PropertyValue | RowValue | readonly RowValue[];
export type EngineParameters = Readonly<Record<string, ParameterValue>>;

interface Checked {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly text: string;
  readonly parameters: z.ZodType;
}

/**
 * Parameters as an engine may have them: parsed by the statement's schema, then held to what Neo4j would store,
 * since the embedded engine lets more pass. GraphConstraintError names the statement and the path.
 */
export function toEngineParameters(statement: Checked, parameters: unknown): EngineParameters {
  const parsed = statement.parameters.safeParse(parameters);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = ['$', ...(issue?.path ?? [])].map(String).join('.');
    throw refusal(statement.name, path, issue?.message ?? 'not of the declared shape');
  }
  if (!isMap(parsed.data)) throw refusal(statement.name, '$', 'parameters must be a map of names to values');
  const checked = Object.fromEntries(
    Object.entries(parsed.data).map(([name, value]) => [
      name,
      toParameter(statement.name, `$${name}`, value),
    ]),
  );
  if (statement.access === 'write') refuseEmptyMergeKeys(statement, checked);
  return checked;
}

/** Rows as the statement's schema reads them; GraphError where the graph answers in another shape. */
export function parseRows<Row>(
  statement: { readonly name: string; readonly row: z.ZodType<Row> },
  rows: readonly unknown[],
): Row[] {
  return rows.map((row, index) => {
    const parsed = statement.row.safeParse(row);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const path = [index, ...(issue?.path ?? [])].map(String).join('.');
    throw new GraphError(
      `Statement ${statement.name}: row ${path} is not as declared (${issue?.message ?? 'unknown shape'}); ` +
        'the graph was built by another version: run "minutegraph rebuild".',
      { statement: statement.name, path, issues: parsed.error.issues },
    );
  });
}

function refusal(statement: string, path: string, what: string): GraphConstraintError {
  return new GraphConstraintError(`Statement ${statement}: ${path}: ${what}.`, { statement, path });
}

function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function toParameter(statement: string, path: string, value: unknown): ParameterValue {
  if (Array.isArray(value) && value.some(isMap)) {
    return value.map((row: unknown, index) => toRow(statement, `${path}[${index}]`, row));
  }
  return isMap(value) ? toRow(statement, path, value) : toProperty(statement, path, value);
}

function toRow(statement: string, path: string, row: unknown): RowValue {
  if (!isMap(row)) throw refusal(statement, path, 'a list of rows holds something that is not a row');
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, toProperty(statement, `${path}.${key}`, value)]),
  );
}

function toProperty(statement: string, path: string, value: unknown): PropertyValue {
  if (!Array.isArray(value)) return toScalar(statement, path, value);
  const list = value.map((entry: unknown, index) => {
    if (entry === null) throw refusal(statement, `${path}[${index}]`, 'a list may not hold null');
    if (Array.isArray(entry)) throw refusal(statement, `${path}[${index}]`, 'a list may not hold a list');
    return toScalar(statement, `${path}[${index}]`, entry);
  });
  if (new Set(list.map((entry) => typeof entry)).size > 1) {
    throw refusal(statement, path, 'a list may not mix types');
  }
  return list;
}

function toScalar(statement: string, path: string, value: unknown): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refusal(statement, path, `${String(value)} is not a number to store`);
    return value;
  }
  if (isMap(value)) throw refusal(statement, path, 'a map is not a property value: use scalars or a node');
  const kind = value instanceof Date ? 'Date' : typeof value;
  throw refusal(statement, path, `${kind} is not a property value (dates are ISO strings, absence is null)`);
}

/** Neo4j refuses MERGE on a null property, the embedded engine makes a node without it; an empty id is no id. */
function refuseEmptyMergeKeys(statement: Checked, parameters: EngineParameters): void {
  for (const { parameter, property } of findMergeKeys(statement.text)) {
    const value = parameters[parameter];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [index, entry] of values.entries()) {
      const key: unknown = property === null ? entry : isMap(entry) ? entry[property] : undefined;
      if (key === undefined || key === null || key === '') {
        const path = `$${parameter}[${index}]${property === null ? '' : `.${property}`}`;
        throw refusal(statement.name, path, 'a MERGE needs this value and it is missing, null or empty');
      }
    }
  }
}
