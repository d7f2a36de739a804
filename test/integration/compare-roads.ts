import type { GraphEngine } from '../../src/graph/engine.ts';
import { readEntries } from '../../src/graph/hash.ts';

/** A graph's nodes by label and id with their properties as JSON, and its relationships as JSON. */
export interface GraphContent {
  readonly nodes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly relationships: ReadonlyMap<
    string,
    { readonly ends: readonly [string, string]; readonly what: string }
  >;
}

/** Where a fact was read, which is another page on each road, and the digests of it all. */
const provenance = ['sourceUrl', 'digest', 'url', 'bundleDigest'];

type NodeEntry = ['node', string[], string, [string, unknown][]];
type RelationshipEntry = ['relationship', string, string[], string, string[], string, [string, unknown][]];

export async function readContent(engine: GraphEngine): Promise<GraphContent> {
  const nodes = new Map<string, Map<string, string>>();
  const relationships = new Map<string, { ends: [string, string]; what: string }>();
  for await (const { text } of readEntries(engine)) {
    const entry = JSON.parse(text) as NodeEntry | RelationshipEntry;
    if (entry[0] === 'node') {
      const told = entry[3].filter(([key]) => !provenance.includes(key));
      const properties = new Map(told.map(([key, value]) => [key, JSON.stringify(value)]));
      nodes.set(`${entry[1].join()} ${entry[2]}`, properties);
    } else {
      const [, type, from, fromId, to, toId] = entry;
      const ends: [string, string] = [`${from.join()} ${fromId}`, `${to.join()} ${toId}`];
      relationships.set(text, { ends, what: `${from.join()}-${type}-${to.join()}` });
    }
  }
  return { nodes, relationships };
}

/**
 * How graphs of one council differ, by kind: `what` is a label, a property ("Meeting.status") or a relationship, and
 * `pattern` has a letter for each graph: `-` has nothing, equal letters the same, a space stands for a node that is
 * not there at all. Equal values are no difference, nor is what hangs on a node that is missing.
 */
export function compareContents(contents: readonly GraphContent[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (what: string, pattern: string, example: string): void => {
    const key = `${what} ${pattern}`;
    found.set(key, [...(found.get(key) ?? []), example]);
  };
  for (const key of union(contents.map(({ nodes }) => nodes.keys()))) {
    const variants = contents.map(({ nodes }) => nodes.get(key));
    const kind = kindOf(
      key,
      variants.find((v) => v !== undefined),
    );
    const presence = variants.map((v) => (v ? 'A' : '-')).join('');
    if (presence.includes('-')) note(kind, presence, key);
    for (const property of union(variants.map((v) => v?.keys() ?? []))) {
      const values = variants.map((v) => (v ? (v.get(property) ?? null) : undefined));
      const pattern = patternOf(values);
      if (new Set(pattern.replaceAll(' ', '')).size > 1)
        note(`${kind}.${property}`, pattern, `${key}: ${values.map((v) => v ?? '-').join(' | ')}`);
    }
  }
  for (const text of union(contents.map(({ relationships }) => relationships.keys()))) {
    const one = contents.map(({ relationships }) => relationships.get(text)).find((r) => r !== undefined);
    if (!one) continue;
    const pattern = contents
      .map(({ nodes, relationships }) =>
        relationships.has(text) ? 'A' : one.ends.every((end) => nodes.has(end)) ? '-' : ' ',
      )
      .join('');
    if (pattern.includes('-')) note(one.what, pattern, text);
  }
  return found;
}

const union = (keys: readonly Iterable<string>[]): Set<string> => new Set(keys.flatMap((some) => [...some]));

/** `undefined` where the node is missing, null where the property is. */
function patternOf(values: readonly (string | null | undefined)[]): string {
  const distinct = [...new Set(values.filter((value) => typeof value === 'string'))];
  return values
    .map((value) =>
      value === undefined ? ' ' : value === null ? '-' : String.fromCharCode(65 + distinct.indexOf(value)),
    )
    .join('');
}

/** A label, told apart further where one label stands for things that the roads tell of differently. */
function kindOf(key: string, properties: ReadonlyMap<string, string> | undefined): string {
  const label = key.split(' ')[0] ?? '';
  if (label === 'Attendance' && properties?.get('capacity') === '"OFFICER"')
    return 'Attendance of an officer';
  if (label === 'Document' && /:document:[gp]\d/.test(key)) return "Document of the meeting's own";
  if (label === 'Evidence' && key.includes(':evidence:sighting-')) return 'Evidence of a sighting';
  return label;
}
