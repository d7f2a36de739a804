import { labels } from '../../schema/graph/labels.ts';
import { relationships } from '../../schema/graph/relationships.ts';

interface Owner {
  readonly name: string;
  readonly properties: readonly string[];
}

/**
 * What a statement reads or sets of nodes and edges that schema/graph does not have, as `Label.property`. Neo4j's
 * linter does not check these: a property that nobody has is null to it.
 */
export function findUnknownProperties(text: string): string[] {
  const owners = findOwners(text);
  const used = [
    // n.title, and n {.id, .title}
    ...[...text.matchAll(/(?<![.$\w])([a-z]\w*)\.([a-z]\w*)(?![\w(.])/gu)].map(([, of, name]) => [of, name]),
    ...[...text.matchAll(/(?<![.$\w:])([a-z]\w*)\s*\{([^{}[\]]*)/gu)].flatMap(([, of, body]) =>
      [...(body ?? '').matchAll(/(?<![\w)])\.([a-z]\w*)/gu)].map(([, name]) => [of, name]),
    ),
    // (n:Label {id: …})
    ...[...text.matchAll(/([a-z]\w*)?:([A-Z]\w*)\s*\{([^{}]*)\}/gu)].flatMap(([, , label, body]) =>
      [...(body ?? '').matchAll(/(?:^|,)\s*([a-z]\w*)\s*:/gu)].map(([, name]) => [`:${label ?? ''}`, name]),
    ),
  ];
  const unknown = used.flatMap(([of = '', name = '']) => {
    const candidates = owners.get(of) ?? [];
    return candidates
      .filter(({ properties }) => !properties.includes(name))
      .map((owner) => `${owner.name}.${name}`);
  });
  return [...new Set(unknown)].sort();
}

/** Labels and types that a variable, or an unnamed pattern, is bound to. */
function findOwners(text: string): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  const add = (variable: string, owner: Owner): void => {
    owners.set(variable, [...(owners.get(variable) ?? []), owner]);
  };
  for (const [name, properties] of Object.entries(labels)) add(`:${name}`, { name, properties });
  for (const [, variable, name] of text.matchAll(/\(([a-z]\w*)?:([A-Z]\w*)/gu)) {
    const properties = Object.entries(labels).find(([label]) => label === name)?.[1];
    if (variable !== undefined && name !== undefined) add(variable, { name, properties: properties ?? [] });
  }
  for (const [, variable, name] of text.matchAll(/\[([a-z]\w*):([A-Z_]+)/gu)) {
    const type = Object.entries(relationships).find(([key]) => key === name)?.[1];
    const properties = type !== undefined && 'properties' in type ? type.properties : [];
    if (variable !== undefined && name !== undefined) add(variable, { name, properties });
  }
  return owners;
}
