import { type Actor, toActorShape } from './action-actors.ts';
import { isNobody } from './action-owners.ts';
import type { PeopleSentence } from './people-shape.ts';

/** How many sentences back "he" may have been named. */
const pronounReach = 6;

const asked =
  /([\ue000-\uf8ff])[^\ue000-\uf8ff;.]{0,24}\b(?:asked|questioned|queried with|pressed) ([\ue000-\uf8ff])/u;
const asking =
  /^\W*(?:\d+[.)] *)?([\ue000-\uf8ff])[^\ue000-\uf8ff;.]{0,24}(?<!\b(?:was|were|been|being) )\b(?:asked|queried|enquired|wondered|questioned|raised|wanted)\b/u;
/** An office that goes by its short name once its field was told. */
const short = /^(?:(?:deputy )?(?:cabinet|executive|lead) member|portfolio holder|convener|chair)$/i;

/** Of whom a pronoun speaks: the subject of the nearest sentence before that names somebody whom it fits. */
export function subjectBefore(
  sentences: readonly PeopleSentence[],
  at: number,
  pronoun: string,
): string | null {
  const other = /^he$/i.test(pronoun) ? 'f' : /^she$/i.test(pronoun) ? 'm' : null;
  let questioner: string | null = null;
  const shapeAt = (index: number): ReturnType<typeof toActorShape> | null => {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.words.includes(' | ')) return null;
    return toActorShape(sentence);
  };
  for (let before = at - 1; before >= 0 && before >= at - pronounReach; before -= 1) {
    const shape = shapeAt(before);
    if (shape === null || shape.actors.size === 0) continue;
    const fits = ({ owner, kind, gender }: Actor): boolean =>
      kind !== 'body' && kind !== 'name' && !isNobody(owner) && (other === null || gender !== other);
    const fitting = [...shape.actors.values()].filter(fits);
    // "Mr A asked the Director about the burn. He would …": who was asked answers.
    const answering = shape.actors.get(asked.exec(shape.words)?.[2] ?? '');
    if (answering !== undefined && fits(answering)) return inFull(answering.owner);
    // Who answers a question of the public is asked in its heading ("Question from Mr A to the Leader").
    const isQuestion =
      /^\W*(?:\(?\w{1,4}[.)] )?(?:question|supplementary|from|mr|mrs|ms|miss|dr)\b.*\b(?:asked|to) /i.test(
        sentences[before]?.words ?? '',
      );
    const asker = shape.actors.get(asking.exec(shape.words)?.[1] ?? '');
    const found = isQuestion
      ? (fitting.find(({ kind }) => kind === 'office') ?? fitting.at(-1))
      : fitting.find((one) => one !== asker);
    if (found !== undefined && found !== asker) return inFull(found.owner);
    questioner ??= asker !== undefined && fits(asker) ? asker.owner : null;
  }
  return questioner;

  function inFull(owner: string): string {
    if (!short.test(owner)) return owner;
    for (let before = at - 1; before >= 0 && before >= at - pronounReach - 4; before -= 1)
      for (const one of shapeAt(before)?.actors.values() ?? [])
        if (one.owner.toLowerCase().startsWith(`${owner.toLowerCase()} `)) return one.owner;
    return owner;
  }
}
