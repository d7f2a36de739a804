import neo4j from 'neo4j-driver';
import type { EngineParameters, ParameterValue, RowValue } from '../parameters.ts';

/** JavaScript numbers travel as floats, which LIMIT refuses and `1` prints as 1.0: integers go as integers. */
export function toDriverParameters(parameters: EngineParameters | RowValue): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toSent(value)]));
}

function toSent(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toSent);
  return toDriverParameters(value as RowValue);
}

/** The driver's own number and time types as big integers and ISO strings, wherever in the value they are. */
export function fromDriver(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(fromDriver);
  if (isTemporal(value)) return value.toString();
  // Nodes and relationships keep their class, so that they are refused and not printed.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fromDriver(entry)]));
}

function isTemporal(value: object): value is { toString(): string } {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
