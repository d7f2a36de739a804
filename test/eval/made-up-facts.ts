import type { Found, ItemFacts } from '../../scrapers/minutes/facts.ts';
import { type LabelledCase, parseLabels } from './label-file.ts';
import { type Comparison, type FactReader, scoreFacts } from './score-facts.ts';

/** A fact with words that stand for those it was read from. */
export const found = <Value>(value: Value, quote = 'some words'): Found<Value> => ({
  value,
  quote,
  start: 0,
  end: quote.length,
  method: 'made-up-1',
  confidence: 1,
});

/** Facts of an item that says nothing but what is given. */
export const factsWith = (facts: Partial<ItemFacts> = {}): ItemFacts => ({
  outcome: 'NONE_RECORDED',
  verdict: null,
  parts: [],
  candidates: [],
  decisions: [],
  votes: null,
  moved: null,
  seconded: null,
  questions: [],
  substitutes: [],
  apologies: [],
  absent: [],
  interests: [],
  actions: [],
  referrals: [],
  receivedFrom: [],
  corrections: [],
  movements: [],
  publicQuestions: null,
  orderVaried: null,
  kind: null,
  ...facts,
});

/** A case as it stands in a label file. */
export function caseWith(labels: Record<string, unknown>, rest: Record<string, unknown> = {}): LabelledCase {
  const whole = {
    id: 'one',
    title: '1 Item',
    format: 'text',
    body: 'Some words.',
    labels: { outcome: 'NONE_RECORDED', ...labels },
    why: 'made up',
    ...rest,
  };
  return parseLabels(JSON.stringify([whole]), 'made-up.json')[0]!;
}

/** What one reader scores for one case. */
export function compareOne(
  reader: FactReader,
  labels: Record<string, unknown>,
  facts: Partial<ItemFacts>,
): Comparison | undefined {
  return scoreFacts(caseWith(labels).labels, factsWith(facts)).find((one) => one.reader === reader);
}
