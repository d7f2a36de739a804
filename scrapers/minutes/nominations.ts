import { sieve } from '../core/prefilter/prefilter.ts';
import type { Found } from './facts.ts';
import { moverOf } from './found-mover.ts';
import { anyone, type ItemReading, type ReadSentence } from './item-reading.ts';

/** Somebody proposed for an office, with who did so. */
interface Nomination {
  readonly nominee: string;
  readonly moved: Found<string> | null;
  readonly seconded: Found<string> | null;
}

/** "A (proposed by B, seconded by C)" and "A was nominated by B and seconded by C". */
const behindNominee = new RegExp(
  `(${anyone})(?: \\(| was | had been |, )(?:duly )?(?:proposed|nominated|moved) by (${anyone})(?:,? (?:and )?(?:duly )?seconded by (${anyone}))?`,
  'giu',
);
/** "B proposed, and C seconded, A". */
const beforeNominee = new RegExp(
  `(?<mover>${anyone}),? (?:then )?(?:proposed|nominated|moved)(?:,? and (?<second>${anyone}) seconded,?|, seconded by (?<by>${anyone}),)? (?<nominee>${anyone})(?=[.,;]|$| (?:as|for|be|to|and)\\b)`,
  'giu',
);
const chosen = new RegExp(
  `(${anyone})(?: (?:was|were|is|be|being|having been|therefore|accordingly|duly|thereupon|then|unanimously|declared))*(?: to be)? (?:re-?)?(?:elected|appointed|chosen)\\b|\\b(?:elected|appointed|chosen) (${anyone})`,
  'iu',
);
const mayNominate = sieve(/\b(?:proposed|nominated|moved)\b/i);

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

/** Who moved and seconded the one of several candidates who was chosen; null where there was no choice. */
export function chosenNomination(reading: ItemReading): Nomination | null {
  const { sentences } = reading;
  if (!sentences.some(({ shape }) => mayNominate.test(shape))) return null;
  const all: Nomination[] = [];
  let elected: string | null = null;
  for (const sentence of sentences) {
    const { shape, people } = sentence;
    const found = mayNominate.test(shape) ? nominationsIn(sentence, reading) : [];
    all.push(...found);
    const sign = found.length === 0 ? chosen.exec(shape)?.slice(1).find(Boolean) : undefined;
    elected = (sign === undefined ? undefined : people.get(sign)?.name) ?? elected;
  }
  const names = new Set(all.map(({ nominee }) => surname(nominee)));
  const winner = elected === null ? '' : surname(elected);
  return names.size < 2 ? null : (all.findLast(({ nominee }) => surname(nominee) === winner) ?? null);
}

function nominationsIn({ shape, people }: ReadSentence, reading: ItemReading): Nomination[] {
  const named = (sign: string | undefined): Found<string> | null => moverOf(reading, people, sign, 0.85);
  const nameOf = (sign = ''): string => people.get(sign)?.name ?? '';
  return [
    ...[...shape.matchAll(behindNominee)].map(([, nominee, mover, second]) => ({
      nominee: nameOf(nominee),
      moved: named(mover),
      seconded: named(second),
    })),
    ...[...shape.matchAll(beforeNominee)].map(({ groups = {} }) => ({
      nominee: nameOf(groups['nominee']),
      moved: named(groups['mover']),
      seconded: named(groups['second'] ?? groups['by']),
    })),
  ];
}
