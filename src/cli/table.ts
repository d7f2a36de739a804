/** Rows as columns of text for people; the first row is the heading. Widths follow the longest cell. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [heading, ...rest] = rows;
  if (!heading) return '';
  return [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}

const quoteCell = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** RFC 4180 lines. A cell that a spreadsheet would run as a formula is led by an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const safe = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  return rows.map((row) => row.map((cell) => quoteCell(safe(cell))).join(',')).join('\r\n');
}
