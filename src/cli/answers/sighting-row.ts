import type { SightingAnswer } from '../../../queries/operations/matter-parts.ts';
import { toShownQuote } from './cited.ts';
import type { FactRow } from './fact-answer.ts';
import { toQuote } from './fact-answer.ts';

export const sightingColumns = ['link', 'outcome', 'method', 'score', 'features'] as const;

/** Why a sighting does not count as seen, or that it does. */
export function toSightingWord({ state, seen, meeting, inWindow }: SightingAnswer): string {
  if (state === 'PROPOSED') return 'link only proposed';
  if (state === 'REJECTED') return 'link rejected by a person';
  if (meeting.status === 'CANCELLED') return 'meeting cancelled';
  if (seen) return state === 'ACCEPTED' ? 'seen, link accepted by a person' : 'seen';
  return inWindow === 'POSSIBLY' ? 'may lie outside the window' : 'meeting still to come';
}

export const toOutcomeWord = ({ outcome }: SightingAnswer): string =>
  outcome === null ? '' : outcome.toLowerCase().replaceAll('_', ' ');

/** The words of the link, or those that were searched for. */
export const toSightingQuote = ({ evidence, quotes }: SightingAnswer): string =>
  evidence.length > 0 ? toQuote(evidence) : toShownQuote(quotes[0]?.quote ?? '');

/** "Link 0.92 by series-title (title 0.9, issue number 1)"; empty where the item was found by words. */
export function toLinkLine({ method, score, features, evidence }: SightingAnswer): string {
  if (evidence.length === 0 && features.length === 0) return '';
  const parts = features.map((feature) => `${feature.name} ${feature.score.toFixed(2)}`);
  const made = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `Link ${score.toFixed(2)} by ${method}${made}`;
}

export function toSightingRow(sighting: SightingAnswer): FactRow {
  const { meeting, committeeNames, item, inWindow, method, score, features } = sighting;
  const outcome = toOutcomeWord(sighting);
  const word = toSightingWord(sighting);
  return {
    meeting,
    committeeNames,
    item,
    inWindow,
    lines: [
      [outcome === '' ? 'no outcome is told' : outcome, word === 'seen' ? '' : word]
        .filter((part) => part !== '')
        .join('; '),
      toLinkLine(sighting),
    ],
    cells: [
      word,
      outcome,
      method,
      score.toFixed(2),
      features.map((feature) => `${feature.name} ${feature.score.toFixed(2)}`).join('; '),
    ],
    quote: toSightingQuote(sighting),
  };
}
