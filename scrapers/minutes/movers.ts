import { matchesOf } from '../core/matches.ts';
import { prefilter, sieve } from '../core/prefilter/prefilter.ts';
import type { Found } from './facts.ts';
import { moverOf, toMover } from './found-mover.ts';
import { anyone, type ItemReading, type ReadSentence } from './item-reading.ts';

const office = "(?:(?:the )?(?:[\\p{L}'-]+ ){0,5}[\\p{L}'-]+(?:, | \\())?";
const possessive = `(?:${anyone}'s [^,;.]{1,40}, )?`;
const link = '(?: ?[:–-] ?| by(?= ?:)| by | of | gan |\\bY (?=[\ue000-\uf8ff])|\\. | |, | ?\\()*?';
const once =
  '(?:was (?:pleased|happy|glad|content) |then |also |thereupon |therefore |formally |duly |accordingly |again |further |next |had |having |nevertheless |)';
const aside = `(?:, (?:seconded by )?[^,.;]{0,60},|, having [^.;]{0,60},| \\([^()]{0,40}\\))?`;

const movedBy = new RegExp(
  `\\b(?:moved|proposed|put (?:forward|to the \\w+)(?= by)|prop\\.?|proposer|mover|nominated|cynigiwyd|cynigydd|(?:motion|proposal|proposition|nomination|recommendation),? (?:of|by|from)|on the (?:motion|proposal|proposition|nomination|invitation) of)(?: formally)?(?:${link})${possessive}${office}(${anyone})(?!'s)`,
  'iu',
);
const secondedBy = new RegExp(
  `\\b(?:seconded|second|2nd(?:ed)?|sec\\.?|seconder|eiliwyd|eilydd)(?: formally)?(?:${link})${possessive}${office}(${anyone})(?!'s)`,
  'iu',
);
const moves = new RegExp(
  `(${anyone})${aside} ?,? ?(?:and |${once})?(?:moved|proposed|nominated|moving|proposing|put forward)\\b(?! (?:to|towards) the (?!vote|recommend))`,
  'iu',
);
/** "Councillor A considered that more was needed, and moved": he opens the sentence, and nobody else is named before. */
const movesLater = new RegExp(
  `^(?:[^.;:\ue000-\uf8ff]{0,120}, )?(?:(?:the )?(?:[\\p{L}-]+ ){1,4})?(${anyone})[^.;:\ue000-\uf8ff]{1,220}(?:,|,? and|,? but|,? so)(?: (?:then|therefore|accordingly|duly|thereupon|formally|so))? (?:moved|proposed)\\b(?! (?:by|to|towards|from|into|house|away)\\b)`,
  'iu',
);
/** "Motion (Councillors A and B)", "A second proposal, by Councillors A and B": mover and seconder. */
const byTwo = new RegExp(
  `^(?:[\\p{L}-]+ ){0,3}(?:motion|proposal|proposition),? ?(?:\\(|by |of |from )(?:[Cc]ouncillors )?(${anyone}),? (?:and|&) (${anyone})(?! (?:seconded|moved))`,
  'iu',
);
const seconds = new RegExp(
  `(${anyone})(?!,? (?:and )?duly seconded(?:,| and) )${aside} ?,? ?${once}(?:seconded|seconding|to second|2nd(?:ed)?)\\b(?! by)(?! ${anyone})`,
  'iu',
);
/** "On the motion of Councillor A, with Councillor B in support". */
const inSupport = new RegExp(`,? with (${anyone}) (?:in support|as (?:the )?seconder)\\b`, 'u');
/** "Councillor A, seconded by Councillor B, spoke in support": the first of the two moved. */
const withSeconder = new RegExp(`(${anyone}),? (?:and )?(?:was )?seconded by `, 'iu');
const ofPronoun = /\bon (?:his|her|their) (?:own )?(?:proposal|motion|proposition)\b/i;
const officeHolder =
  '(?:chair\\w*|vice-chair\\w*|mayor|deputy mayor|leader|convener|cathaoirleach|provost|member|holder|president|cadeirydd|councillor|alderman)';
const byOffice = new RegExp(
  `\\b(?:moved|proposed) by the (?:[\\p{L}-]+ ){0,3}${officeHolder}\\b|\\b${officeHolder}(?: for [\\p{L} ]{3,40}?)?(?: then| formally)?(?: presented [^.;]{3,60} and)? (?:moved|proposed)\\b`,
  'iu',
);

/** "(Prop. KL, sec. JF)": clerks of small councils write initials. */
const byInitials =
  /\b(?:prop(?:osed|oser)?|moved)\b\.?:?(?: by)? (?<mover>\p{Lu}{2,3})\b(?:[^.\n]{0,20}?\b(?:sec(?:onded|onder)?|2nd)\b\.?:?(?: by)? (?<second>\p{Lu}{2,3})\b)?/iu;
const isInitials = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}{2,3}$/u.test(word);
/** "(Cllr A / Cllr B)" behind a proposal. */
const slashPair = new RegExp(`\\((${anyone}) ?[/&] ?(${anyone})\\)`, 'u');
/** "Councillor A (proposer) and Councillor B (seconder)". */
const withRole = new RegExp(
  `(${anyone}),? \\((proposer|mover|proposed|moved|prop|seconder|seconded|sec)\\b\\.?\\)`,
  'giu',
);
/** "Councillor A presented the recommendations, which were seconded by B". */
const presented = new RegExp(
  `(${anyone})${aside} (?:presented|introduced|put) (?:the|his|her|their) (?:[\\p{L}'-]+ ){0,4}?(?:recommendations?|motion|proposals?|report)\\b[^.;]{0,80}\\bseconded by (${anyone})`,
  'iu',
);
/** "Councillor A's motion was seconded by Councillor B". */
const ownersMotion = new RegExp(
  `(${anyone})'s (?:[\\p{L}'-]+ ){0,3}(?:motion|proposal|proposition|item|notice of motion)\\b[^.;]{0,80}\\bseconded by (${anyone})`,
  'iu',
);
/** "The motion in the name of Councillor A, seconded by Councillor B". */
const inName = new RegExp(
  `\\b(?:motion|proposal)\\b[^.;]{0,40}\\bin the name of (${anyone})(?:[^.;]{0,60}\\bseconded by (${anyone}))?`,
  'iu',
);
/** "Councillor A had given notice of a motion": who gives notice moves. */
const gaveNotice = new RegExp(
  `(${anyone}) (?:had |having |has )?(?:given|gave) (?:due )?notice of (?:[\\p{L}'-]+ ){0,3}?motion\\b|\\bnotice (?:had been |was |having been )?(?:duly )?given (?:of [^.;]{3,60} )?by (${anyone})|\\bstanding in the name of (${anyone})|^(${anyone}) (?:spoke to|introduced|presented) (?:his|her|their) (?:notice of )?motion\\b`,
  'iu',
);
const opensMotion = new RegExp(`^(${anyone}) ?[:–-] ?$`, 'u');
const unnamed =
  /^(?:it was )?(?:then |duly |also |further )?(?:proposed|moved)(?:,? (?:and )?(?:duly )?seconded)?(?:[:,]| and \w+)? (?:that|to)\b/i;

/** Ones that are only told of. */
const earlier =
  /\b(?:had|having) (?:been )?(?:previously |already )?(?:moved|proposed|seconded)\b|\bhad (?:\w+ly )?(?:agreed|resolved|referred|remitted) that the (?:motion|proposal)\b|^at its (?:last |previous )?meeting (?:on|of|held)\b/i;
/** "The statement was approved, Councillor A having proposed it": told beside the verdict that it led to. */
const ledTo = new RegExp(
  `\\b(?:was|were|stood|it) (?:[a-z]+ly )?(?:approved|agreed|adopted|carried|resolved|accepted|confirmed|received|noted|referred|deferred|refused|granted|elected|appointed)\\b[^.]{0,80}${anyone} having (?:moved|proposed|seconded)\\b`,
  'iu',
);

const anyMove =
  /mov|propos|prop\b|second|sec\b|nominat|cynig|eili|put forward|in the name of|notice|2nd|motion/i;
/** 'Councillor A: "That …"'. */
const mover = sieve(/^[^"]{3,50}[:–-] ?"(?:That|This)\b/);
const mayMove = prefilter(anyMove);
const mayBeInitials = prefilter(byInitials);
const mayBePaired = prefilter(withRole, byTwo, presented, ownersMotion, inName);
const mayNotice = prefilter(gaveNotice);
const mayBeMoved = prefilter(movedBy);
const mayMoveHere = prefilter(moves, movesLater);
const maySecond = prefilter(seconds, secondedBy);
const mayHaveSeconder = prefilter(withSeconder);

/** Who moves and seconds in one sentence; `isMoved` where something is moved, if only by an office. */
export function findMovers(
  reading: ItemReading,
  at: number,
): { moved: Found<string> | null; seconded: Found<string> | null; isMoved: boolean } {
  const sentence = reading.sentences[at];
  const nobody = { moved: null, seconded: null, isMoved: false };
  if (
    sentence === undefined ||
    (!(mayMove(sentence.words) && anyMove.test(sentence.shape)) && !mover.test(sentence.words))
  )
    return nobody;
  const { shape } = sentence;
  const named = ({ people }: ReadSentence, sign: string | undefined): Found<string> | null =>
    moverOf(reading, people, sign, 0.9);
  if (earlier.test(shape) && !ledTo.test(shape)) return nobody;
  const initials = mayBeInitials(sentence.words) ? byInitials.exec(sentence.words)?.groups : undefined;
  if (isInitials(initials?.['mover'])) {
    const own = (word: string | undefined): Found<string> | null => {
      const at = word === undefined || !isInitials(word) ? -1 : sentence.words.indexOf(word);
      if (word === undefined || at === -1) return null;
      const start = sentence.start + at;
      return toMover(reading, { name: word, start, end: start + word.length }, 0.8);
    };
    return { moved: own(initials?.['mover']), seconded: own(initials?.['second']), isMoved: true };
  }
  const pair = mayBePaired(sentence.words)
    ? (roles(shape) ??
      (byTwo.exec(shape) ?? presented.exec(shape) ?? ownersMotion.exec(shape) ?? inName.exec(shape))?.slice(
        1,
        3,
      ))
    : undefined;
  if (pair !== undefined) {
    const [mover = null, second = null] = pair.map((sign) => named(sentence, sign));
    return { moved: mover, seconded: second, isMoved: mover !== null };
  }
  if (unnamed.test(shape)) {
    const next = slashPair.exec(shape) ?? slashPair.exec(reading.sentences[at + 1]?.shape ?? '');
    const here = slashPair.test(shape) ? sentence : reading.sentences[at + 1];
    if (next === null || here === undefined)
      return { ...nobody, isMoved: !/\bby\b/i.test(shape.slice(0, 200)) };
    return {
      moved: named(here, next[1]),
      seconded: named(here, next[2]),
      isMoved: true,
    };
  }
  const noticed =
    (mayNotice(sentence.words) ? gaveNotice.exec(shape)?.slice(1).find(Boolean) : undefined) ??
    opensMotion.exec(shape.split('"')[0] ?? '')?.[1];
  const active = mayMoveHere(sentence.words) ? (moves.exec(shape) ?? movesLater.exec(shape)) : null;
  const passive = mayBeMoved(sentence.words) ? movedBy.exec(shape) : null;
  const paired = mayHaveSeconder(sentence.words) ? withSeconder.exec(shape) : null;
  // "Councillor A moved Councillor B" names its mover first.
  const isActive = active !== null && (passive === null || active.index <= passive.index);
  const moverSign = isActive
    ? active[1]
    : (passive?.[1] ?? noticed ?? (paired !== null && !byOffice.test(shape) ? paired[1] : undefined));
  const isSeconded = maySecond(sentence.words);
  const secondedFirst = isSeconded ? seconds.exec(shape) : null;
  const secondedThen = (isSeconded ? secondedBy.exec(shape) : null) ?? inSupport.exec(shape);
  const isSecondsFirst =
    secondedFirst !== null && (secondedThen === null || secondedFirst.index <= secondedThen.index);
  const seconderSign = (isSecondsFirst ? secondedFirst : secondedThen)?.[1];
  const seconded =
    seconderSign === undefined || /\b(?:no|not|nor) [^.]{0,20}second/i.test(shape)
      ? null
      : named(sentence, seconderSign);
  if (ofPronoun.test(shape)) {
    const before = reading.sentences
      .slice(Math.max(0, at - 3), at)
      .reverse()
      .find(({ people }) => people.size > 0);
    const sign = before === undefined ? undefined : [...before.people.keys()].at(-1);
    const moved = before === undefined || sign === undefined ? null : named(before, sign);
    return { moved, seconded, isMoved: true };
  }
  if (moverSign === undefined || moverSign === seconderSign) {
    return { moved: null, seconded, isMoved: /\b(?:moved|proposed)\b/i.test(shape) && byOffice.test(shape) };
  }
  return { moved: named(sentence, moverSign), seconded, isMoved: true };
}

/** The signs of proposer and seconder by the roles in brackets behind them. */
function roles(shape: string): (string | undefined)[] | undefined {
  const found = matchesOf(withRole, shape);
  if (found.length === 0) return undefined;
  const of = (pattern: RegExp): string | undefined =>
    found.find(([, , role = '']) => pattern.test(role))?.[1];
  return [of(/^[pm]/i), of(/^s/i)];
}
