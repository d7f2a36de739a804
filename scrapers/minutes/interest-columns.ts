export type Column = 'member' | 'items' | 'nature' | 'other';

const nameWords =
  /\b(?:members?|councill?ors?|cllrs?|names?|declared by|declar(?:ant|er)|person|aelod(?:au)?|cynghorydd|comhairleoir|who|officer|declaring)\b/i;
const itemWords =
  /\b(?:items?|minutes?|agenda|reports?|applications?|eitem(?:au)?|no\.?|number|mír|subject|matter|ref(?:erence)?|papers?|pages?|para(?:graph)?s?|min)\b/i;
const natureWords =
  /\b(?:interests?|nature|details?|reasons?|types?|declarations?|disclosed|disclosure|buddiant|buddiannau|natur|leas|description|declared|category|explanation|relationship|comments?|why|class|basis|grounds|capacity|level|status|particulars|dpi|ori|nri|kind)\b/i;
const otherWords =
  /\b(?:action|authority|ward|party|group|organisation represented|left|room|remained|participat\w*|vot\w*|dispensation|outcome|date|stayed|stay|left|withdrew|speak|voted)\b/i;

export function columnOf(cell: string): Column | null {
  if (cell.length > 70) return null;
  if (otherWords.test(cell) && !natureWords.test(cell)) return 'other';
  if (/\bdeclared by\b/i.test(cell)) return 'member';
  // "Interest declared" and "Nature of the member's interest" are no names; "Agenda item and title" is no nature.
  if (/^\W*(?:nature|details?|type|reason|interest|description|what)\b/i.test(cell)) return 'nature';
  if (itemWords.test(cell) && !/^\W*(?:name|member|councillor)/i.test(cell)) return 'items';
  if (nameWords.test(cell)) return 'member';
  return natureWords.test(cell) ? 'nature' : null;
}

/** The columns of a heading row; null when it is not one of declarations. */
export function readHeading(cells: readonly string[]): Column[] | null {
  const columns = cells.map((cell) => columnOf(cell) ?? 'other');
  const known = cells.filter((cell) => columnOf(cell) !== null).length;
  const isHeading = columns.includes('member') && (columns.includes('nature') || columns.includes('items'));
  return isHeading && known >= 2 && known >= cells.length - 1 ? columns : null;
}

const itemCell =
  /^\W*(?:(?:agenda |all )?items?\W*)?(?:[A-Z]{1,6}[./])?\d|^\W*(?:all|n\/a|general|various)\b|^[A-Z]{1,6}[./]\d/i;
export const isItems = (cell: string): boolean => itemCell.test(cell) && cell.length < 60;
export const isName = (cell: string): boolean =>
  /^\W*\p{Lu}/u.test(cell) && cell.length < 70 && !/\d/.test(cell) && !/:/.test(cell);

/** Which columns the cells of a row stand in; blank cells are not printed, so some may be missing. */
export function placeCells(cells: readonly string[], columns: readonly Column[]): Column[] | null {
  const missing = columns.length - cells.length;
  if (missing < 0) return null;
  const fits = (placed: readonly Column[]): boolean =>
    placed.every((column, at) => {
      const cell = cells[at] ?? '';
      if (column === 'items') return isItems(cell) || (missing > 0 && /\(\d/.test(cell) && cell.length < 120);
      return column === 'member'
        ? isName(cell) && !isItems(cell)
        : !isItems(cell) || column === 'other' || cells.length === columns.length;
    });
  if (missing === 0) return [...columns];
  const without = (dropped: readonly Column[]): Column[] =>
    columns.filter((column) => !dropped.includes(column));
  // A second row of the same member has no name, and nothing else that belongs to the member.
  const tries = [
    without(['member']),
    columns.slice(missing),
    without(['other']),
    without(['member', 'other']),
    without(['items']),
    columns.slice(0, cells.length),
  ];
  return tries.find((placed) => placed.length === cells.length && fits(placed)) ?? null;
}

/** A table of declarations without headings: a name, numbers of items and a reason. */
export function guessColumns(cells: readonly string[]): Column[] | null {
  const columns = cells.map(
    (cell, at): Column =>
      isItems(cell)
        ? 'items'
        : (at === 0 || (at === 1 && isItems(cells[0] ?? ''))) && isName(cell)
          ? 'member'
          : 'nature',
  );
  const counts = (['member', 'items', 'nature'] as const).map(
    (kind) => columns.filter((column) => column === kind).length,
  );
  return /^1,1,[12]$/.test(counts.join()) ? columns : null;
}
