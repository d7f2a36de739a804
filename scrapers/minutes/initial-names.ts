import { matchesOf } from '../core/matches.ts';
import type { ReadSentence } from './item-reading.ts';
import type { NamedPerson } from './people-names.ts';

/** Clerks of small councils write members by their initials: "JSt", "MPW". */
const initials = /(?<![\p{L}\d.\/'-])(?:\p{Lu}{2,3}|\p{Lu}{2}\p{Ll}|\p{Lu}\p{Ll}\p{Lu})(?![\p{L}\d\/'-])/gu;
const others = new Set(
  'PC TC DC CC BC RC UK EU NHS MP MPs FOR YES NO AYE NOT AND THE WAS ALL NIL AGM EGM AOB VAT ICT IT HR PA CIL LPA SO TPO NB OK ID TV AM PM EV PSPO ANY CR ON OF TO IN BY AT AS'.split(
    ' ',
  ),
);
const firstSign = 0xe000;

/** The sentence's shape with a sign for each set of initials too. */
export function withInitials({ shape, people, start }: ReadSentence): {
  shape: string;
  people: ReadonlyMap<string, NamedPerson>;
} {
  const all = new Map(people);
  let found = '';
  let from = 0;
  for (const { 0: name, index } of matchesOf(initials, shape)) {
    if (others.has(name)) continue;
    const sign = String.fromCharCode(firstSign + all.size);
    all.set(sign, { start: start + index, end: start + index + name.length, name, title: null });
    found += shape.slice(from, index) + sign;
    from = index + name.length;
  }
  return { shape: found + shape.slice(from), people: all };
}
