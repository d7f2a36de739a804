import type { Features } from './matters/pair-features.ts';

export const sightingStates = ['shown', 'proposed', 'accepted', 'rejected'] as const;
export type SightingState = (typeof sightingStates)[number];

/** Whether it counts as seen. */
export const isSeen = ({ state }: { readonly state: string }): boolean =>
  state === 'shown' || state === 'accepted';

/** One item of an issue, before it is written. */
export interface DraftSighting {
  readonly itemId: string;
  readonly state: SightingState;
  readonly method: string;
  readonly version: string;
  /** 0–1. */
  readonly score: number;
  readonly features: Partial<Features>;
  /** The item that ties it most; null where a curator said so. */
  readonly tiedTo: string | null;
}

/** One issue, before it is written. */
export interface IssueDraft {
  readonly issueId: string;
  readonly key: string;
  readonly title: string;
  /** `moderngov-issue-id`, `title-series`, `matter-features` or `curator`. */
  readonly basis: string;
  readonly sightings: ReadonlyMap<string, DraftSighting>;
  /** Ids that lead to it. */
  readonly merged: readonly string[];
}
