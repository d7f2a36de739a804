/** An agenda item as linking sees it, without its text. */
export interface LinkableItem {
  readonly id: string;
  readonly meetingId: string;
  readonly title: string;
  /** By the earliest day that its meeting can have been on, then by id. */
  readonly sortKey: string;
  readonly issueIid: number | null;
  /** Business of every meeting, headings and members' slots: they never make a thread, but what they tell may belong to one. */
  readonly canStart: boolean;
  /** Days that its text names, `YYYY-MM-DD`. */
  readonly mentionedDays: readonly string[];
  readonly committees: readonly string[];
  /** Bounds of the meeting's day; null where nothing is known. */
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

/** What an item says. */
export interface ItemTexts {
  readonly title: string;
  /** Decision and minutes, as far as our copy has them; empty for none. */
  readonly text: string;
  /** Titles of the papers under it. */
  readonly papers: readonly string[];
}

/** A referral, report back or deferral that leads from one item to another. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  /** 0–1. */
  readonly score: number;
}
