import { z } from 'zod';

const properties = z.array(z.tuple([z.string(), z.unknown()]));
const labels = z.array(z.string());
/** The two lines that the graph hash covers, see `hashGraph`. */
const hashedLine = z.union([
  z.tuple([z.literal('node'), labels, z.string(), properties]),
  z.tuple([z.literal('relationship'), z.string(), labels, z.string(), labels, z.string(), properties]),
]);

/**
 * A line of an export. Node: `{node: id, labels, properties}`. Relationship: `{relationship: type, from, fromLabels,
 * to, toLabels, properties}`, ids at both ends. Properties are an object, without absent ones.
 */
export function toExportLine(hashed: string): string {
  const line = hashedLine.parse(JSON.parse(hashed));
  if (line[0] === 'node')
    return JSON.stringify({ node: line[2], labels: line[1], properties: Object.fromEntries(line[3]) });
  const [, relationship, fromLabels, from, toLabels, to, held] = line;
  const ends = { relationship, from, fromLabels, to, toLabels };
  return JSON.stringify({ ...ends, properties: Object.fromEntries(held) });
}
