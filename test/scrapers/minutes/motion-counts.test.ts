import { describe, expect, it } from 'vitest';
import { toReading } from '../../../scrapers/minutes/item-reading.ts';
import { findMotions } from '../../../scrapers/minutes/motions.ts';
import { findVotes } from '../../../scrapers/minutes/vote-blocks.ts';

const prepared = (text: string) => {
  const reading = toReading({ title: '7. Kerbs', text });
  return { reading, votes: findVotes(reading) };
};

/** How often a sentence's words are looked at while questions are found. */
function looks(text: string): number {
  const { reading, votes } = prepared(text);
  let looked = 0;
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    get bare() {
      looked += 1;
      return sentence.bare;
    },
  }));
  findMotions({ ...reading, sentences }, votes);
  return looked;
}

describe('the fate of a question by its counts', () => {
  it.each([
    ['For 2. Against 5. '],
    ['For 2, against 2. For 3, against 3. '],
    ['The vote was 5-4. For 3, against 3. For 4, against 4. '],
  ])('looks twice as often at a text twice as long: %j', (piece) => {
    const [once, twice] = [looks(piece.repeat(200)), looks(piece.repeat(400))];
    expect(once).toBeGreaterThan(200);
    expect(twice / once).toBeLessThan(2.2);
  });

  it.each([
    [
      'Moved by Cllr Rook that kerbs be lowered. For 3, against 3. The Mayor used his casting vote.',
      'CARRIED',
    ],
    [
      'Moved by Cllr Rook that kerbs be lowered. For 3, against 3. The Mayor gave his casting vote against.',
      'LOST',
    ],
    ['Moved by Cllr Rook that kerbs be lowered. For 3, against 3. For 2, against 5.', 'LOST'],
    ['Moved by Cllr Rook that kerbs be lowered. For 3, against 3.', null],
  ])('%j', (text, result) => {
    const { reading, votes } = prepared(text);
    expect(findMotions(reading, votes).at(-1)).toMatchObject({ result });
  });
});
