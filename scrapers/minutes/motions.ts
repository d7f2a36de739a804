import { sieve } from '../core/prefilter/prefilter.ts';
import type { Division } from './divisions.ts';
import { type ItemReading, type ReadSentence } from './item-reading.ts';
import type { Motion } from './motion.ts';
import { contentBefore, contentOf } from './motion-content.ts';
import { MotionCount } from './motion-counts.ts';
import { noSeconder, resultIn } from './motion-results.ts';
import { amends, isOwn, main, procedural } from './motion-wording.ts';
import { findMovers } from './movers.ts';
import { isSameCount, type ToldVote } from './told-votes.ts';

type Open = { -readonly [Key in keyof Motion]: Motion[Key] } & { sentences: number[]; count: MotionCount };

/** Both are shorter than fifty characters. */
const amendmentHeading = sieve(/^(?:first |second |third |further )?(?:amendment|counter-motion)\b.{0,20}$/i);
const motionHeading = sieve(/^(?:first |second |third |original |substantive )?motion\b.{0,20}$/i);

/** "A proposed £300; B proposed £150 as an amendment": the words about the first mover. */
function clauseOf(shape: string, moved: Open['moved'], { people }: ReadSentence): string {
  const sign = [...people].find(([, { start }]) => start === moved?.start)?.[0];
  return sign === undefined ? shape : (shape.split(';').find((clause) => clause.includes(sign)) ?? shape);
}

/** Questions that can be before a meeting at one time; more are no minutes. */
const mostOpen = 30;

/** The questions put under an item, in order. One without a mover is opened by a result or a vote. */
export function findMotions(reading: ItemReading, votes: ReadonlyMap<number, ToldVote>): Motion[] {
  const motions: Open[] = [];
  const open = (about: Motion['about'], at: number, content = ''): Open => {
    const motion: Open = {
      about,
      moved: null,
      seconded: null,
      content,
      opening: reading.sentences[at]?.bare ?? '',
      result: null,
      told: null,
      isAmended: false,
      sentences: [at],
      count: new MotionCount(),
    };
    motions.push(motion);
    return motion;
  };
  const countOut = (motion: Open): void => {
    Object.assign(motion, motion.count.settle(motion.sentences, reading.sentences, votes));
  };
  let heading: Motion['about'] = 'main';
  let hasMain = false;
  reading.sentences.forEach((sentence, at) => {
    const { shape, words } = sentence;
    if (words.length < 50) {
      if (amendmentHeading.test(words)) heading = 'amendment';
      else if (motionHeading.test(words)) heading = 'main';
    }
    const { moved, seconded, isMoved } = findMovers(reading, at);
    const last = motions.at(-1);
    hasMain ||= last?.about === 'main';
    const unnamed =
      last !== undefined && last.moved === null && last.content === '' && last.sentences.at(-1) === at - 1;
    const isToldBehind =
      unnamed &&
      (/\b(?:resolved|agreed|penderfynwyd)\W*$/i.test(reading.sentences[at - 1]?.bare ?? '') ||
        (votes.has(at - 1) && last.about === 'main' && /^[("'\s–-]*(?:moved|proposed|prop)\b/i.test(shape)));
    if (isMoved && isToldBehind) {
      Object.assign(last, { moved, seconded });
      last.sentences.push(at);
    } else if (isMoved) {
      const isAmendment =
        heading === 'amendment' ||
        isOwn(clauseOf(shape, moved, sentence).split(/\b(?:lost|carried)\b/i)[0] ?? '') ||
        (hasMain && amends.test(shape));
      const content = contentOf(reading, at);
      const about = isAmendment
        ? 'amendment'
        : procedural.test(`${shape} ${content}`)
          ? 'procedural'
          : 'main';
      Object.assign(open(about, at, content), { moved, seconded });
    } else if (seconded !== null && last !== undefined && last.seconded === null && last.result === null) {
      last.seconded = seconded;
    } else if (seconded !== null) {
      Object.assign(open(isOwn(shape) ? 'amendment' : 'main', at, contentOf(reading, at)), { seconded });
    }
    heading = isMoved ? 'main' : heading;
    const division = votes.get(at)?.division ?? null;
    if (division !== null) {
      divide(motions, division, at, sentence, open);
      return;
    }
    const result = resultIn(shape, words);
    if (result === null && !votes.has(at)) return;
    // A second count is of another question: the one counted before is settled by its numbers.
    const told = votes.get(at);
    if (told !== undefined && told.counts.for !== null && told.counts.against !== null)
      for (const one of motions.slice(-mostOpen))
        if (one.result === null && !isToldAgain(one, told, votes)) countOut(one);
    // The first sentence of a pair may say what the vote of the second is on.
    const target =
      targetOf(motions.slice(-mostOpen), shape, at, votes.has(at) ? null : result) ??
      open(isOwn(shape) ? 'amendment' : 'main', at, contentBefore(reading, at));
    if (result === 'LOST' && isOwn(shape) && target.about === 'main' && motions.length > 0)
      target.about = 'amendment';
    if (target.sentences.at(-1) !== at) target.sentences.push(at);
    if (result !== null && target.result === null) {
      const isAmended = target.about === 'main' && /\bsubstantive\b/i.test(shape) && motions.some(isChange);
      Object.assign(target, { result, told: sentence, isAmended });
    }
    const whole = target.about === 'amendment' ? substantive.exec(shape) : null;
    const own =
      whole === null ? undefined : (motions.findLast(({ about }) => about === 'main') ?? open('main', at));
    if (whole !== null && own?.result === null) {
      const fate = /lost|defeat|fell|reject|negativ/i.test(whole[1] ?? '') ? 'LOST' : 'CARRIED';
      Object.assign(own, { result: fate, told: sentence, isAmended: true });
      own.sentences.push(at);
    }
  });
  for (const motion of motions) if (motion.result === null) countOut(motion);
  return motions;
}

/** The numbers of a list of names are told once more below it. */
const isToldAgain = (motion: Open, told: ToldVote, votes: ReadonlyMap<number, ToldVote>): boolean =>
  motion.sentences.slice(-3).some((at) => {
    const vote = votes.get(at);
    return vote !== undefined && isSameCount(vote, told);
  });

/** A division settles the motion and the last amendment at once; the winner is the item's own question. */
function divide(
  motions: readonly Open[],
  { motion, amendment: against }: Division,
  at: number,
  told: ReadSentence,
  open: (about: Motion['about'], at: number) => Open,
): void {
  const first = motions.find(({ about, result }) => about === 'main' && result === null);
  const second = motions.findLast(({ about, result }) => about === 'amendment' && result === null);
  const [winner, loser] = against > motion ? [second, first] : [first, second];
  if (loser !== undefined) Object.assign(loser, { result: 'LOST', told });
  const own = winner ?? open('main', at);
  if (own.sentences.at(-1) !== at) own.sentences.push(at);
  Object.assign(own, { about: 'main', result: 'CARRIED', told });
}

/** "… became the substantive motion, which was carried": two results in one sentence. */
const substantive =
  /\b(?:substantive|original|amended|altered|main|principal) (?:motion|proposal|proposition|question)\b[^.]{0,80}?\b(carried|agreed|adopted|approved|passed|lost|defeated|fell|rejected|negatived)\b/i;

export const isChange = ({ about, result }: Pick<Motion, 'about' | 'result'>): boolean =>
  about === 'amendment' && result === 'CARRIED';

/** Which question a vote or a result belongs to, by the words that tell it; `again` is a result told without a vote. */
function targetOf(
  motions: readonly Open[],
  words: string,
  at: number,
  again: Motion['result'],
): Open | undefined {
  const isOpen = ({ result, about }: Open): boolean => result === null && about !== 'procedural';
  const ofKind = (about: Motion['about']): Open[] => motions.filter((motion) => motion.about === about);
  if (isOwn(words)) {
    const own = ofKind('amendment');
    const last = motions.at(-1);
    if (own.length > 0) return own.at(-1);
    if (last?.result === null && motions.length > 1) {
      last.about = 'amendment';
      return last;
    }
    if (
      last?.result === null &&
      /\bthe amendment\b/i.test(words) &&
      last.moved !== null &&
      amends.test(`moved ${last.content}`)
    ) {
      last.about = 'amendment';
      return last;
    }
    return undefined;
  }
  if (/\bfirst (?:motion|proposal)\b/i.test(words)) return ofKind('main')[0];
  const last = motions.at(-1);
  // "This was seconded and carried" right behind a motion to go to the vote.
  const isNext = (last?.sentences.at(-1) ?? 0) >= at - 1;
  if (last?.about === 'procedural' && last.result === null && isNext && !main.test(words)) return last;
  if (noSeconder.test(words) && last?.seconded === null && last.result === null) return last;
  const mains = ofKind('main').filter(({ result }) => result !== 'NOT_SECONDED');
  if (main.test(words) && !/\bthat motion\b/i.test(words)) {
    const put = mains.filter((motion) => isOpen(motion) && motion.sentences.length > 1);
    const open = put.at(-1) ?? mains.filter(isOpen).at(-1);
    if (open !== undefined) return open;
    if (last?.result === null) return last;
    // A result without a vote of its own may be told twice.
    return mains.findLast(({ result }) => result !== 'LOST' || result === again);
  }
  if (last !== undefined && isOpen(last)) return last;
  // What follows an amendment that is settled is the question itself.
  return (
    mains.filter(isOpen).at(-1) ??
    (last?.about === 'main' && last.result !== 'NOT_SECONDED'
      ? last
      : // The numbers of what the sentence before was about.
        mains.findLast(({ sentences }) => sentences.at(-1) === at - 1))
  );
}

/** The question that is the item's own: the last one that stands, or the last lost one where none does. */
export function ownMotion(motions: readonly Motion[], isRejected: boolean): Motion | null {
  const mains = motions.filter(({ about, result }) => about === 'main' && result !== 'NOT_SECONDED');
  const all =
    mains.length > 0
      ? mains
      : motions.filter(({ about, result }) => about === 'procedural' && result !== 'NOT_SECONDED');
  const standing = all.filter(({ result }) => result !== 'LOST');
  const lostOnes = all.filter(({ result }) => result === 'LOST');
  const own =
    isRejected && standing.length === 0
      ? lostOnes.at(-1)
      : (standing.filter(({ result, seconded }) => result === 'CARRIED' || seconded !== null).at(-1) ??
        standing.at(-1));
  return own ?? null;
}
