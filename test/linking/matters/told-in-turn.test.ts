import { describe, expect, it } from 'vitest';
import { TermTable } from '../../../src/linking/matters/term-table.ts';
import { toldInTurn, toWordsInTurn } from '../../../src/linking/matters/told-in-turn.ts';
import { toWords } from '../../../src/search/normalise.ts';

/** How much of a title a text tells word after word, all words weighing the same. `named`: words that are names. */
function tell(title: string, text: string, named = ''): number {
  const table = new TermTable([]);
  const [titled, told] = [title, text].map((words) =>
    toWordsInTurn(
      toWords(words).map(({ term }) => table.numberOf(term)),
      table,
    ),
  );
  if (titled === undefined || told === undefined) throw new Error('No words');
  const names = toWords(named).map(({ term }) => table.numberOf(term));
  const weights = {
    all: new Float64Array(table.size).fill(1),
    names: Float64Array.from({ length: table.size }, (_, term) => Number(names.includes(term))),
  };
  return toldInTurn(titled, Uint32Array.from(told.pairs).sort(), weights);
}

describe('toldInTurn', () => {
  it('counts the words of a title that a text has side by side, and not those that stand apart', () => {
    expect(tell('Harbour Dredging Strategy', 'The harbour dredging strategy was late.')).toBe(1);
    expect(tell('Harbour Dredging Strategy', 'Dredging of the harbour needs a strategy.')).toBe(0);
    expect(tell('Harbour Dredging Strategy', 'Costs of harbour dredging rose.')).toBeCloseTo(2 / 3);
  });

  it('passes over words that tell nothing', () => {
    expect(tell('Dredging of the Harbour', 'An update on dredging the harbour was given.')).toBe(1);
  });

  it('leaves what is told beside a name to the names', () => {
    const text = 'Brightwater Dredging was paid for harbour repairs.';
    expect(tell('Brightwater Dredging: harbour repairs', text, 'Brightwater')).toBe(0.5);
  });

  it('is nothing where a title has one word, or none that tells', () => {
    expect(tell('Dredging', 'Dredging began.')).toBe(0);
    expect(tell('Report of the Chair', 'Dredging began.')).toBe(0);
  });
});
