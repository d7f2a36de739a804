import { toActorShape } from './action-actors.ts';
import { isNobody } from './action-owners.ts';
import type { PeopleSentence } from './people-shape.ts';

/** How many sentences back "he" may have been named. */
const pronounReach = 6;
const shapes = new WeakMap<PeopleSentence, ReturnType<typeof toActorShape>>();

/** Of whom a pronoun speaks: the subject of the nearest sentence before that names somebody whom it fits. */
export function subjectBefore(
  sentences: readonly PeopleSentence[],
  at: number,
  pronoun: string,
): string | null {
  const other = /^he$/i.test(pronoun) ? 'f' : /^she$/i.test(pronoun) ? 'm' : null;
  for (let before = at - 1; before >= 0 && before >= at - pronounReach; before -= 1) {
    const sentence = sentences[before];
    if (sentence === undefined || sentence.words.includes(' | ')) continue;
    const shape = shapes.get(sentence) ?? toActorShape(sentence);
    shapes.set(sentence, shape);
    const fitting = [...shape.actors.values()].filter(
      ({ owner, kind, gender }) =>
        kind !== 'body' && kind !== 'name' && !isNobody(owner) && (other === null || gender !== other),
    );
    // Who answers a question of the public is asked in its heading ("Question from Mr A to the Leader").
    const isQuestion =
      /^\W*(?:\(?\w{1,4}[.)] )?(?:question|supplementary|from|mr|mrs|ms|miss|dr)\b.*\b(?:asked|to) /i.test(
        sentence.words,
      );
    const found = isQuestion ? (fitting.find(({ kind }) => kind === 'office') ?? fitting.at(-1)) : fitting[0];
    if (found !== undefined) return found.owner;
  }
  return null;
}
