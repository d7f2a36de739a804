import type { ComponentChildren } from 'preact';

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells of each row; the first names the row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A table that scrolls by itself where it is wider than the window, by keyboard too. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
