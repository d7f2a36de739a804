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
  const text = toTemporalText(value);
  if (text !== null) return text;
  // Nodes and relationships keep their class, so that they are refused and not printed.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fromDriver(entry)]));
}

function toTemporalText(value: object): string | null {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)) return value.toString();
  return null;
}
