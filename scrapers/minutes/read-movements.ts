import type { Found, ItemText, Movement } from './facts.ts';
import { anyone, toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const someone = `(${anyone}(?:(?:, | and |, and )${anyone})*)`;
const place = '(?:the )?(?:meeting|chamber|room|committee|proceedings|hall)';
/** What people are said to do, in shapes of sentences. Who left over an interest came back: that is no leaving. */
const doings: readonly (readonly [Movement['what'], RegExp])[] = [
  [
    'ARRIVED',
    new RegExp(
      `${someone}(?: \\([^)]{0,40}\\))? (?:then |also |had )?(?:arrived\\b(?! at a)|joined ${place}|entered ${place}|(?:came|was) late)`,
      'g',
    ),
  ],
  [
    'LEFT',
    new RegExp(
      `${someone}(?: \\([^)]{0,40}\\))? (?:then |also |had )?(?:left (?:${place}|at \\d|early)|departed)(?![^.]{0,80}\\b(?:interest|item|discussion|consideration|debate|vote|application)\\b)`,
      'g',
    ),
  ],
  [
    'CHAIRED',
    new RegExp(
      `${someone}(?: \\([^)]{0,40}\\))?,? (?:then |thereupon |duly )?(?:(?:was |being )?in the chair\\b|(?:took|assumed|occupied) the chair\\b|presided\\b|chaired the meeting\\b)`,
      'gi',
    ),
  ],
];

/** Who came late, left before the end, or took the chair; each person and doing once. */
export function readMovements(item: ItemText): Found<Movement>[] {
  const seen = new Set<string>();
  return toReading(item).sentences.flatMap((sentence) =>
    doings.flatMap(([what, pattern]) =>
      [...sentence.shape.matchAll(pattern)]
        .flatMap(([, signs]) => [...(signs ?? '')].flatMap((sign) => sentence.people.get(sign) ?? []))
        .flatMap(({ name }) => {
          const key = `${what} ${name}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [toFound(item, sentence, { name, what }, 'movement-wording-1', 0.8)];
        }),
    ),
  );
}
