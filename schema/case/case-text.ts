import { z } from 'zod';

/**
 * One block of a clerk's text. A plain string is a paragraph, in which `**bold**` and `~~struck out~~` are
 * the only marks; lists carry their numbers as text, the way Word's HTML does; a table is rows of cells.
 */
export const textBlockSchema = z.union([
  z.string(),
  z.strictObject({
    list: z.array(z.string()),
    marker: z.enum(['1.', '(1)', 'a)', 'i.', 'bullet']).optional(),
  }),
  z.strictObject({ table: z.array(z.array(z.string())), header: z.boolean().optional() }),
]);
export type TextBlock = z.infer<typeof textBlockSchema>;

/** Plain words of a block, marks taken out: one line per paragraph, list point or table row. */
export function blockText(block: TextBlock): string {
  if (typeof block === 'string') return block.replace(/\*\*|~~/g, '');
  if ('list' in block) return block.list.join('\n');
  return block.table.map((row) => row.join(' ')).join('\n');
}
