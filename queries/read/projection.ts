import type { z } from 'zod';

/** `n {.id, .title}`: the named properties of a node, as every read statement returns them. */
export function toProjection(variable: string, row: z.ZodObject): string {
  return `${variable} {${Object.keys(row.shape)
    .map((property) => `.${property}`)
    .join(', ')}}`;
}
