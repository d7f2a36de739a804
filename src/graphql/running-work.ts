/** Work that changes archive or graph while this API answers, such as a crawl. */
export interface RunningWork {
  /** As the command line would be asked: "crawl barnet-case". */
  readonly title: string;
  /** ISO time. */
  readonly startedAt: string;
  /** Its latest line of progress; null before the first. */
  readonly progress: string | null;
  /** Pieces of work that wait for this one. */
  readonly waiting: number;
}
