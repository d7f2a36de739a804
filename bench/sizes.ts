/** How much each figure measures. Meetings unless said otherwise. */
export interface Sizes {
  readonly name: 'full' | 'small';
  /** Measured pairs of runs. */
  readonly pairs: number;
  readonly parsed: number;
  /** Pages parsed in one measurement, at least: the clock of the processors ticks in milliseconds. */
  readonly parsedAtOnce: number;
  /** Items whose minutes are read in one measurement, at least. */
  readonly read: number;
  /** Characters of one hostile text. */
  readonly hostile: number;
  readonly ingested: number;
  readonly requested: number;
  readonly crawled: number;
  /** Agenda items of the graph that is opened. */
  readonly items: number;
  /** Times that it is opened. */
  readonly opened: number;
  readonly traces: number;
  /** Agenda items of each graph that is linked. */
  readonly linked: readonly number[];
}

/** The sizes that the aims are about. */
export const full: Sizes = {
  name: 'full',
  pairs: 7,
  parsed: 60,
  // As many as a council has: the first hundreds are read by code that is not compiled yet.
  parsedAtOnce: 1500,
  read: 6000,
  hostile: 1_000_000,
  ingested: 300,
  requested: 200,
  crawled: 6000,
  items: 60_000,
  opened: 5,
  traces: 15,
  linked: [6000, 60_000, 200_000],
};

/** Enough to see that every figure can be taken: it runs with the tests, in less than a minute. */
export const small: Sizes = {
  name: 'small',
  pairs: 1,
  parsed: 12,
  parsedAtOnce: 24,
  read: 200,
  hostile: 20_000,
  ingested: 25,
  requested: 12,
  crawled: 60,
  items: 400,
  opened: 1,
  traces: 1,
  linked: [300, 600],
};
