import { createHash } from 'node:crypto';
import { clockProperties } from '../../schema/graph/labels.ts';

const clocks = new Set<string>(clockProperties);

/** Keys in order, clock fields left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !clocks.has(key));
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** Fields that tell the writer what to look after, not what the graph is to hold. */
const instructions = new Set(['returned', 'everCommittees', 'everMembers', 'everOfficers']);

/** SHA-256 of what a bundle says, without when it was looked at: equal digests need no write. */
export function bundleDigest(bundle: object): string {
  const said = Object.entries(bundle).filter(([key]) => !instructions.has(key));
  return createHash('sha256')
    .update(JSON.stringify(canonical(Object.fromEntries(said))))
    .digest('hex');
}
