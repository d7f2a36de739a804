/** How many subjects were written and how many said again what the graph holds already. */
export interface UpsertCount {
  readonly written: number;
  readonly unchanged: number;
}

export const noUpserts: UpsertCount = { written: 0, unchanged: 0 };

export const addCounts = (a: UpsertCount, b: UpsertCount): UpsertCount => ({
  written: a.written + b.written,
  unchanged: a.unchanged + b.unchanged,
});
