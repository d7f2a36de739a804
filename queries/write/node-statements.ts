import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import { defineWrite, type WriteStatement } from '../statement.ts';
import { assignments, type NodeRow, propertiesOf, rowOf } from './graph-rows.ts';

const kebab = (label: string): string => label.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** Makes each node, or makes it anew: all properties of the label are set, those that are null removed. */
export function defineUpsert<L extends Label>(label: L): WriteStatement<{ rows: readonly NodeRow<L>[] }> {
  const properties = propertiesOf(label);
  const rows = z.array(rowOf(properties));
  return defineWrite({
    name: `upsert-${kebab(label)}`,
    text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET ${assignments('n', properties)}`,
    // Rows are checked by property name; the compiler knows the same names from the label.
    parameters: z.object({ rows }) as unknown as z.ZodType<{ rows: readonly NodeRow<L>[] }>,
  });
}

/** Some properties of a label. */
type PartRow<L extends Label, P extends keyof NodeRow<L>> = Pick<NodeRow<L>, P> & { readonly id: string };
type PartParameters<L extends Label, P extends keyof NodeRow<L>> = { rows: readonly PartRow<L, P>[] };

const partParameters = <L extends Label, P extends keyof NodeRow<L> & string>(
  properties: readonly P[],
): z.ZodType<PartParameters<L, P>> =>
  z.object({ rows: z.array(rowOf(properties)) }) as unknown as z.ZodType<PartParameters<L, P>>;

/** Makes nodes that a page only mentions, where they are not there yet: what is known of them is not touched. */
export function defineMention<L extends Label, P extends keyof NodeRow<L> & string>(
  label: L,
  properties: readonly P[],
): WriteStatement<PartParameters<L, P>> {
  return defineWrite({
    name: `mention-${kebab(label)}`,
    text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) ON CREATE SET ${assignments('n', properties)}`,
    parameters: partParameters<L, P>(properties),
  });
}

/** Sets some properties of nodes that are there; nodes that are not stay away. */
export function defineChange<L extends Label, P extends keyof NodeRow<L> & string>(
  name: string,
  label: L,
  properties: readonly P[],
): WriteStatement<PartParameters<L, P>> {
  return defineWrite({
    name,
    text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET ${assignments('n', properties)}`,
    parameters: partParameters<L, P>(properties),
  });
}

const idList = z.object({ ids: z.array(z.string().min(1)) });
export type IdList = z.infer<typeof idList>;

/** Removes the nodes of these ids with all their edges. */
export function defineDelete(label: Label): WriteStatement<IdList> {
  return defineWrite({
    name: `delete-${kebab(label)}`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`,
    parameters: idList,
  });
}
