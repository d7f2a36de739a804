import type { CaseOutcome } from '../../../schema/case/case-item.ts';
import type { CommitteeLine } from './committee-plan.ts';
import type { MatterKind } from './matter-kinds.ts';
import type { PlannedItem, PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import type { ThreadTruth } from './truth.ts';

/** What a matter is about; the same place is not used twice for one kind. */
export interface Subject {
  place: string;
  contractor: string;
  street: string;
}

export interface Matter {
  thread: ThreadTruth;
  kind: MatterKind;
  subject: Subject;
  sightings: { meeting: PlannedMeeting; item: PlannedItem }[];
}

export interface MatterContext {
  held: Map<CommitteeLine, PlannedMeeting[]>;
  nameOf: (cid: number, date: string) => string;
  random: Random;
  /** `kind|place` taken already. */
  taken: Set<string>;
}

export function fillTitle(template: string, subject: Subject): string {
  return template
    .replaceAll('{p}', subject.place)
    .replaceAll('{c}', subject.contractor)
    .replaceAll('{s}', subject.street);
}

/** A place that the kind has not had; undefined when all are used up. */
export function freePlace(
  kind: MatterKind,
  candidates: readonly string[],
  context: MatterContext,
): string | undefined {
  const place = context.random
    .some(candidates, 40)
    .find((name) => !context.taken.has(`${kind.name}|${name}`));
  if (place !== undefined) context.taken.add(`${kind.name}|${place}`);
  return place;
}

/** Outcome of an item that neither goes elsewhere nor waits. */
export function weightedOutcome(random: Random): CaseOutcome {
  const weights: [CaseOutcome, number][] = [
    ['NOTED', 34],
    ['APPROVED', 24],
    ['AGREED', 18],
    ['REJECTED', 4],
    ['AMENDED', 4],
    ['WITHDRAWN', 2],
    ['NONE_RECORDED', 6],
  ];
  let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [outcome, weight] of weights) {
    left -= weight;
    if (left < 0) return outcome;
  }
  return 'NOTED';
}
