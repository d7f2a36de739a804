import { shouted } from './action-roles.ts';
import { isJoint, isPlainConnector, type Token } from './capital-runs.ts';

const month = /^(?:january|february|march|july|september|october|november|december)$/;
const isLink = (low: string): boolean =>
  isJoint(low) || isPlainConnector(low) || /^(?:to|for|the|of|in|by)$/.test(low);
/** "the Winter Plan and ASKED", "the Head of Parks for the January …": where a run of capitals ends in front of a verdict or a month. */
export function endOfName(tokens: readonly Token[], from: number, runsTo: number): number {
  let end = from + 1;
  while (end < runsTo && !shouted.has(tokens[end]?.text ?? '') && !month.test(tokens[end]?.low ?? ''))
    end += 1;
  if (end === runsTo) return end;
  while (end > from + 1 && isLink(tokens[end - 1]?.low ?? '')) end -= 1;
  return end;
}
