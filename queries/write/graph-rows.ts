import { z } from 'zod';
import { type Label, labels } from '../../schema/graph/labels.ts';

/** What a property may hold: null removes it. */
export const graphValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
]);
export type GraphValue = z.infer<typeof graphValue>;

type PropertyOf<L extends Label> = (typeof labels)[L][number];

/** One node as it is to be: every property of its label is named, so that what is no longer known goes away. */
export type NodeRow<L extends Label> = { readonly id: string } & {
  readonly [P in Exclude<PropertyOf<L>, 'id'>]: GraphValue;
};

/** Checks that a row names each of these properties and no other. */
export function rowOf(
  properties: readonly string[],
): z.ZodType<Readonly<Record<string, GraphValue>> & { id: string }> {
  const shape = Object.fromEntries(properties.filter((p) => p !== 'id').map((p) => [p, graphValue]));
  return z.strictObject({ ...shape, id: z.string().min(1) });
}

/** `n.a = row.a, n.b = row.b` for every property but the id. */
export function assignments(variable: string, properties: readonly string[]): string {
  return properties
    .filter((property) => property !== 'id')
    .map((property) => `${variable}.${property} = row.${property}`)
    .join(', ');
}

export const propertiesOf = (label: Label): readonly string[] => labels[label];
