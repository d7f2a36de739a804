import { GraphError } from '../errors.ts';

/** A value of a row as both engines give it: plain JSON. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

/**
 * An engine's value as plain JSON; big integers become numbers, times ISO strings. GraphError for an integer
 * that JavaScript cannot hold, and for raw nodes, which the engines print differently.
 */
export function toPlain(statement: string, value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return toNumber(statement, value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry) => toPlain(statement, entry));
  if (typeof value === 'object' && !isEngineOwn(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(statement, entry)]));
  }
  throw new GraphError(
    `Statement ${statement} returns a node, a relationship or a value of the engine's own: ` +
      'it must return map projections of scalars (n {.id, .title}).',
    { statement },
  );
}

/** Class instances, and the embedded engine's raw nodes (`_id`), relationships, and tagged values (`$date`). */
function isEngineOwn(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return true;
  return Object.keys(value).some((key) => key === '_id' || key.startsWith('$'));
}

function toNumber(statement: string, value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) {
    throw new GraphError(
      `Statement ${statement} returns ${String(value)}, which is past JavaScript's integers.`,
      { statement },
    );
  }
  return Number(value);
}
