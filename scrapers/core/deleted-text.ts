import { load } from 'cheerio';

/** How clerks strike words out: Word's tags, and styles on spans. */
export const deletedMarks = ['s', 'strike', 'del', '[style*="line-through"]'];
const quickLook = /<(?:s|strike|del)\b|line-through/i;

/** The struck-through words of a piece of HTML, in order: they are no part of its text, and what it said before. */
export function toDeletedTexts(html: string): string[] {
  if (!quickLook.test(html)) return [];
  const $ = load(html);
  const marks = deletedMarks.join(', ');
  return $(marks)
    .toArray()
    .filter((element) => $(element).parents(marks).length === 0)
    .map((element) =>
      $(element)
        .text()
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
}
