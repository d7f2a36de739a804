import type { LinkableMeeting, LinkableRow } from '../../../queries/read/linking-facts.ts';
import { installOf } from '../../../schema/records/ids.ts';
import { Matters } from '../matters/find-matters.ts';
import { MatterRecord } from '../matters/record.ts';
import type { AskedAction, FollowableItem, FollowableReferral, MadeCorrection } from '../trails/facts.ts';
import { TermNumbers } from '../trails/title-likeness.ts';
import type { HeldLinks } from './held-links.ts';

/** A meeting, and what it was written from when it was read. */
export interface HeldMeeting extends Omit<LinkableMeeting, 'items'> {
  readonly digest: string | null;
}

/** An agenda item without its texts. */
export interface HeldItem
  extends FollowableItem,
    Pick<LinkableRow, 'title' | 'sortKey' | 'issueTitle' | 'url' | 'digest'> {
  /** Whether it can be about a matter. */
  readonly isLinkable: boolean;
  /** Ids of its papers. */
  readonly papers: readonly string[];
  readonly referrals: readonly FollowableReferral[];
  readonly actions: readonly AskedAction[];
  readonly corrections: readonly MadeCorrection[];
}

/** What linking knows of one council. */
export class HeldCouncil {
  readonly install: string;
  /** As its record blanks it out. */
  readonly name: string;
  readonly items = new Map<string, HeldItem>();
  /** Those whose words tell of referrals, requests or corrections. */
  readonly telling = new Map<string, HeldItem>();
  readonly numbers = new TermNumbers();
  readonly record: MatterRecord;
  readonly matters: Matters;

  constructor(install: string, name: string) {
    this.install = install;
    this.name = name;
    this.record = new MatterRecord(name);
    this.matters = new Matters(this.record);
  }
}

/** What linking knows of a graph: what it read there, what it found, and what it wrote. */
export class HeldGraph {
  readonly meetings = new Map<string, HeldMeeting>();
  readonly councils = new Map<string, HeldCouncil>();
  readonly links: HeldLinks = { written: null };

  itemOf(id: string): HeldItem | undefined {
    return this.councils.get(installOf(id))?.items.get(id);
  }

  *items(): Generator<HeldItem> {
    for (const { items } of this.councils.values()) yield* items.values();
  }

  /** Forgets what was read; what was written stays known. */
  forgetRecord(): void {
    this.meetings.clear();
    this.councils.clear();
  }
}
