import type { Found } from './facts.ts';
import { anyone, type ItemReading, type ReadSentence } from './item-reading.ts';

const office = "(?:(?:the )?(?:[\\p{L}'-]+ ){0,5}[\\p{L}'-]+, )?";
const possessive = `(?:${anyone}'s [^,;.]{1,40}, )?`;
const link = '(?: ?[:–-] ?| by | of | gan |\\. | |, )*?';
const once = '(?:then |also |thereupon |therefore |formally |duly |accordingly |again |further |next |had |)';
const aside = `(?:, (?:seconded by )?[^,.;]{0,60},|, having [^.;]{0,60},| \\([^()]{0,40}\\))?`;

const movedBy = new RegExp(
  `\\b(?:moved|proposed|prop\\.?|proposer|mover|nominated|cynigiwyd|cynigydd|(?:motion|proposal|proposition|nomination|recommendation) (?:of|by|from)|on the (?:motion|proposal) of)(?: formally)?(?:${link})${possessive}${office}(${anyone})(?!'s)`,
  'iu',
);
const secondedBy = new RegExp(
  `\\b(?:seconded|second|sec\\.?|seconder|eiliwyd|eilydd)(?: formally)?(?:${link})${possessive}${office}(${anyone})(?!'s)`,
  'iu',
);
const moves = new RegExp(
  `(${anyone})${aside} ?,? ?(?:and |${once})?(?:moved|proposed|nominated|moving|proposing|put forward)\\b(?! (?:to|towards) the (?!vote|recommend))`,
  'iu',
);
const seconds = new RegExp(
  `(${anyone})${aside} ?,? ?${once}(?:seconded|seconding|to second)\\b(?! by)(?! ${anyone})`,
  'iu',
);
/** "Councillor A, seconded by Councillor B, spoke in support": the first of the two moved. */
const withSeconder = new RegExp(`(${anyone}),? (?:and )?(?:was )?seconded by `, 'iu');
const ofPronoun = /\bon (?:his|her|their) (?:own )?(?:proposal|motion|proposition)\b/i;
const officeHolder =
  '(?:chair\\w*|vice-chair\\w*|mayor|deputy mayor|leader|convener|cathaoirleach|provost|member|holder|president|cadeirydd|councillor|alderman)';
const byOffice = new RegExp(
  `\\b(?:moved|proposed) by the (?:[\\p{L}-]+ ){0,3}${officeHolder}\\b|\\b${officeHolder}(?: for [\\p{L} ]{3,40}?)?(?: then| formally)?(?: presented [^.;]{3,60} and)? (?:moved|proposed)\\b`,
  'iu',
);

/** Ones that are only told of. */
const earlier = /\b(?:had|having) (?:been )?(?:previously |already )?(?:moved|proposed|seconded)\b/i;

const toFound = (sentence: ReadSentence, reading: ItemReading, sign: string): Found<string> | null => {
  const person = sentence.people.get(sign);
  if (person === undefined) return null;
  const { start, end, name } = person;
  return {
    value: name,
    start,
    end,
    quote: reading.text.slice(start, end),
    method: 'moved-seconded-1',
    confidence: 0.9,
  };
};

/** Who moves and seconds in one sentence; `isMoved` where something is moved, if only by an office. */
export function findMovers(
  reading: ItemReading,
  at: number,
): { moved: Found<string> | null; seconded: Found<string> | null; isMoved: boolean } {
  const sentence = reading.sentences[at];
  const nobody = { moved: null, seconded: null, isMoved: false };
  if (
    sentence === undefined ||
    !/mov|propos|prop\.|second|sec\.|nominat|cynig|eili|put forward/i.test(sentence.shape)
  )
    return nobody;
  const { shape } = sentence;
  if (earlier.test(shape)) return nobody;
  const active = moves.exec(shape);
  const passive = movedBy.exec(shape);
  const paired = withSeconder.exec(shape);
  // "Councillor A moved Councillor B" names its mover first.
  const isActive = active !== null && (passive === null || active.index <= passive.index);
  const moverSign = isActive
    ? active[1]
    : (passive?.[1] ?? (paired !== null && !byOffice.test(shape) ? paired[1] : undefined));
  const secondedFirst = seconds.exec(shape);
  const secondedThen = secondedBy.exec(shape);
  const isSecondsFirst =
    secondedFirst !== null && (secondedThen === null || secondedFirst.index <= secondedThen.index);
  const seconderSign = (isSecondsFirst ? secondedFirst : secondedThen)?.[1];
  const seconded =
    seconderSign === undefined || /\b(?:no|not|nor) [^.]{0,20}second/i.test(shape)
      ? null
      : toFound(sentence, reading, seconderSign);
  if (ofPronoun.test(shape)) {
    const before = reading.sentences
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .find(({ people }) => people.size > 0);
    const sign = before === undefined ? undefined : [...before.people.keys()].at(-1);
    const moved = before === undefined || sign === undefined ? null : toFound(before, reading, sign);
    return { moved, seconded, isMoved: true };
  }
  if (moverSign === undefined || moverSign === seconderSign) {
    return { moved: null, seconded, isMoved: /\b(?:moved|proposed)\b/i.test(shape) && byOffice.test(shape) };
  }
  return { moved: toFound(sentence, reading, moverSign), seconded, isMoved: true };
}
