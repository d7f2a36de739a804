import type { ReadSentence } from './item-reading.ts';
import type { Motion } from './motion.ts';
import type { ToldVote } from './told-votes.ts';

/** What was done by a count was carried by it. */
const done =
  /\b(?:referred|remitted|deferred|resolved|agreed|approved|adopted|accepted|endorsed|granted|sent|passed)\b[^.;]{0,60}\bby\b|\bvoted\b[^.;]{0,60}\bto (?!the\b|be\b)\p{Ll}/iu;
export const castAgainst =
  /\b(?:casting|second)(?: or casting)? vote\b[^.;]{0,60}\bagainst\b|\bagainst\b(?: the [\w ]{1,30}| it)? (?:on|by|with|using)\b[^.;]{0,40}\b(?:casting|second) vote\b|\b(?:casting|second) vote\b[^.;]{0,30}\b(?:opposed|oppose|refuse|reject)\w*/i;
/** More than the patterns above span. */
const span = 200;

/** The counts of one question, taken in as its sentences come: none is looked at twice, however often it is asked. */
export class MotionCount {
  private seen = 0;
  private words = '';
  private isCast = false;
  private isDone = false;
  private first: ReadSentence | null = null;
  private unequal: ReadSentence | null = null;

  /** The fate that the numbers alone tell, and where; null while they tell none. */
  settle(
    numbers: readonly number[],
    sentences: readonly ReadSentence[],
    votes: ReadonlyMap<number, ToldVote>,
  ): Required<Pick<Motion, 'result' | 'told'>> | null {
    if (numbers.length === this.seen) return null;
    let told: { result: 'CARRIED' | 'LOST'; told: ReadSentence } | null = null;
    for (; this.seen < numbers.length; this.seen += 1) {
      const at = numbers[this.seen] ?? -1;
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      this.words += `${this.words === '' ? '' : ' '}${sentence.bare}`;
      const { counts } = votes.get(at) ?? {};
      if (counts === undefined) continue;
      this.first ??= sentence;
      this.isCast ||= counts.casting;
      if (counts.pair !== null && counts.pair[0] !== counts.pair[1]) this.unequal ??= sentence;
      const difference = (counts.for ?? 0) - (counts.against ?? 0);
      const isCounted = counts.for !== null && counts.against !== null && difference !== 0;
      if (counts.unanimous) told ??= { result: 'CARRIED', told: sentence };
      else if (isCounted) told ??= { result: difference > 0 ? 'CARRIED' : 'LOST', told: sentence };
    }
    if (this.isCast && this.first !== null)
      return { result: castAgainst.test(this.words) ? 'LOST' : 'CARRIED', told: this.first };
    if (this.unequal === null) return told;
    this.isDone ||= done.test(this.words);
    this.words = this.words.slice(-span);
    const isFirst = told === null || this.unequal.start <= told.told.start;
    return this.isDone && isFirst ? { result: 'CARRIED', told: this.unequal } : told;
  }
}
