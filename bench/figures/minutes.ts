import { readItem } from '../../scrapers/minutes/read-item.ts';
import { type Aim, atMost, type Figure, type Line } from '../figure.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { type ItemText, toItemTexts } from '../item-texts.ts';
import { toMadeUpSite } from '../made-up-site.ts';
import { measurePairs, processorTime } from '../pairs.ts';
import type { Sizes } from '../sizes.ts';
import { toSpreadText } from '../spread.ts';

/** The obvious way: one pattern for each outcome. */
const keywords = [
  /\bnoted?\b/i,
  /\bapproved?\b/i,
  /\bagreed?\b/i,
  /\brecommend/i,
  /\breferred\b/i,
  /\bdeferred\b/i,
  /\b(?:lost|refused|rejected)\b/i,
  /\bwithdrawn\b/i,
  /\bas amended\b/i,
];
const wanted = 3000;

export const minutesFigure: Figure = {
  name: 'minutes',
  title: 'Reading minutes',
  method:
    'Every reader of minutes over the texts of items of a made-up council and of the labelled set, and over texts of one character repeated, ' +
    'of unclosed brackets, of names, of table cells and the like. The baseline is one pattern for each outcome and nothing ' +
    'else. Processor time of this process, which has expressions compiled at once (`--no-regexp-tier-up`), as `npm start` does.',
  dominates:
    'A text is evened out, cut into lines and sentences, and searched for people once for all readers; the verdicts take most ' +
    'of what is left.',
  measure: async ({ sizes, say }) => {
    say('minutes: items');
    const lines = [await measureItems(sizes)];
    for (const [name, text] of hostileTexts(sizes.hostile)) {
      say(`minutes: ${name}`);
      lines.push(measureHostile(name, text));
    }
    return lines;
  },
};

async function measureItems({ read, parsed, pairs }: Sizes): Promise<Line> {
  const texts = toItemTexts(toMadeUpSite(Math.max(2 * parsed, 20)), parsed);
  const rounds = Math.ceil(read / texts.length);
  // Each text is a new one: readings of the same object are remembered.
  const toRound = (): ItemText[] =>
    Array.from({ length: rounds }, () => texts.map((text) => ({ ...text }))).flat();
  const { ours, baseline, speed } = await measurePairs(pairs, {
    warmUp: true,
    ours: () => {
      const items = toRound();
      return Promise.resolve(
        processorTime(() => {
          items.forEach((item) => readItem(item));
        }),
      );
    },
    baseline: () => {
      const items = toRound();
      return Promise.resolve(
        processorTime(() => {
          items.forEach(({ text }) => {
            keywords.forEach((keyword) => keyword.test(text));
          });
        }),
      );
    },
  });
  const count = rounds * texts.length;
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  const perSecond = (count / ours.median) * 1000;
  const aim: Aim = { text: `≥ ${String(wanted)} items a second`, met: perSecond >= wanted };
  const per = (spread: typeof ours): string =>
    toSpreadText(
      { min: spread.min / count, median: spread.median / count, max: spread.max / count },
      'ms an item',
    );
  return {
    what: `an item of ${letters.toFixed(0)} characters`,
    figure: `${perSecond.toFixed(0)} items a second, ${per(ours)}`,
    baseline: per(baseline),
    ratio: speed,
    aim,
  };
}

function measureHostile(name: string, text: string): Line {
  const took = processorTime(() => readItem({ title: 'An item', text })) / 1000;
  return {
    what: `${name}, ${(text.length / 1e6).toFixed(2)} million characters`,
    figure: `${took.toFixed(2)} s`,
    baseline: '–',
    aim: atMost(took, 1, 's'),
  };
}
