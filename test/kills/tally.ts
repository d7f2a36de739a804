/** What came of many kills; `faults` says in words what should not have been. */
export interface Tally {
  readonly title: string;
  kills: number;
  /** Kills by where they hit. */
  readonly hits: Map<string, number>;
  differingHashes: number;
  lostCaptures: number;
  /** Requests of both runs together beyond those of a run that nobody stops. */
  extraRequests: number;
  /** Pages asked for once more although they were listed. */
  askedAgain: number;
  readonly faults: string[];
}

export const newTally = (title: string): Tally => ({
  title,
  kills: 0,
  hits: new Map(),
  differingHashes: 0,
  lostCaptures: 0,
  extraRequests: 0,
  askedAgain: 0,
  faults: [],
});

export function noteHit(tally: Tally, hit: string): void {
  tally.kills += 1;
  tally.hits.set(hit, (tally.hits.get(hit) ?? 0) + 1);
}

/** One line for each tally, under a heading. */
export function toTable(tallies: readonly Tally[]): string {
  const rows = tallies.map((t) => [
    t.title,
    String(t.kills),
    String(t.differingHashes),
    String(t.lostCaptures),
    String(t.askedAgain),
    String(t.extraRequests),
    [...t.hits].map(([hit, n]) => `${hit} ${String(n)}`).join(', '),
  ]);
  const heads = [
    'what',
    'kills',
    'differing hashes',
    'lost captures',
    'asked again',
    'extra requests',
    'hit',
  ];
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)));
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [heads, ...rows].map(toLine).join('\n');
}

/** Past the test runner, which keeps what tests print to itself. */
export function printTable(tallies: readonly Tally[]): void {
  process.stdout.write(`\n${toTable(tallies)}\n`);
}
