import type { DeclaredInterest, ItemFacts, Vote } from '../../scrapers/minutes/facts.ts';
import type { Labels } from './label-file.ts';
import { type Pairing, pairAnyOrder, pairInOrder } from './pairing.ts';
import { isSameBody, isSameList, isSameName, isSameText } from './same-words.ts';

/** Readers of facts besides the outcome, in the order of the report. */
export const factReaders = [
  'parts',
  'votes',
  'movers',
  'substitutes',
  'apologies',
  'absent',
  'interests',
  'actions',
  'referrals',
  'corrections',
  'kind',
] as const;
export type FactReader = (typeof factReaders)[number];

interface ReadFact {
  readonly value: unknown;
  /** Null where the fact has no words of its own (the kind of an item). */
  readonly quote: string | null;
}

/** One reader's answer for one case, set against its label. */
export interface Comparison {
  readonly reader: FactReader;
  /** Number of facts labelled, found, and found as labelled. */
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** Labels that nothing matches. */
  readonly missed: readonly unknown[];
  /** Facts found that match no label. */
  readonly extra: readonly ReadFact[];
}

/** A fact that carries its own words, as `Found` does. */
type Quoted<Value> = { readonly value: Value; readonly quote: string | null };
type Pair<Value> = (
  labelled: readonly Value[],
  found: readonly Quoted<Value>[],
  isSame: (label: Value, fact: Quoted<Value>) => boolean,
) => Pairing;

function compare<Value>(
  reader: FactReader,
  labelled: readonly Value[],
  found: readonly Quoted<Value>[],
  isSame: (label: Value, fact: Value) => boolean,
  pair: Pair<Value> = pairAnyOrder,
): Comparison {
  const { pairs } = pair(labelled, found, (label, fact) => isSame(label, fact.value));
  const matchedLabels = new Set(pairs.map(([label]) => label));
  const matchedFacts = new Set(pairs.map(([, fact]) => fact));
  return {
    reader,
    labelled: labelled.length,
    found: found.length,
    right: pairs.length,
    missed: labelled.filter((_, at) => !matchedLabels.has(at)),
    extra: found.filter((_, at) => !matchedFacts.has(at)).map(({ value, quote }) => ({ value, quote })),
  };
}

/**
 * All of a vote must be as labelled; no names and three empty lists of names are the same. The result counts where the
 * label tells it: whether "RESOLVED, by 7 votes to 4" tells what became of the question, labellers see differently.
 */
function isSameVote(label: Vote, found: Vote): boolean {
  const named = (vote: Vote) => vote.named ?? { for: [], against: [], abstain: [] };
  const sides = ['for', 'against', 'abstain'] as const;
  return (
    sides.every((side) => label[side] === found[side]) &&
    sides.every((side) => isSameList(named(label)[side], named(found)[side])) &&
    label.casting === found.casting &&
    label.unanimous === found.unanimous &&
    (label.result === null || label.result === found.result)
  );
}

const oneOrNone = <Value>(value: Value | null): Value[] => (value === null ? [] : [value]);

interface Mover {
  readonly role: 'moved' | 'seconded';
  readonly name: string;
}
const movers = ({ moved, seconded }: Pick<Labels, 'moved' | 'seconded'>): Mover[] => [
  ...oneOrNone(moved).map((name) => ({ role: 'moved' as const, name })),
  ...oneOrNone(seconded).map((name) => ({ role: 'seconded' as const, name })),
];
const foundMovers = ({ moved, seconded }: ItemFacts): Quoted<Mover>[] => [
  ...oneOrNone(moved).map(({ value, quote }) => ({ value: { role: 'moved' as const, name: value }, quote })),
  ...oneOrNone(seconded).map(({ value, quote }) => ({
    value: { role: 'seconded' as const, name: value },
    quote,
  })),
];

/** Every reader's answer for one case; none for a reader that the case does not score (a kind left out). */
export function scoreFacts(labels: Labels, facts: ItemFacts): Comparison[] {
  return [
    compare('parts', labels.parts, facts.parts, (a, b) => a === b, pairInOrder),
    compare('votes', oneOrNone(labels.votes), oneOrNone(facts.votes), isSameVote),
    compare(
      'movers',
      movers(labels),
      foundMovers(facts),
      (a, b) => a.role === b.role && isSameName(a.name, b.name),
    ),
    compare(
      'substitutes',
      labels.substitutes,
      facts.substitutes,
      (a, b) => isSameName(a.substitute, b.substitute) && isSameName(a.absent, b.absent),
    ),
    compare('apologies', labels.apologies, facts.apologies, isSameName),
    compare('absent', labels.absent, facts.absent, isSameName),
    compare<DeclaredInterest>(
      'interests',
      labels.interests,
      facts.interests,
      (a, b) =>
        isSameName(a.member, b.member) && isSameList(a.items, b.items) && isSameText(a.nature, b.nature),
    ),
    compare(
      'actions',
      labels.actions,
      facts.actions,
      (a, b) => isSameBody(a.owner, b.owner) && isSameText(a.what, b.what),
    ),
    compare(
      'referrals',
      labels.referrals.map(({ to }) => to),
      facts.referrals.map(({ value, quote }) => ({ value: value.to, quote })),
      isSameBody,
    ),
    compare(
      'corrections',
      labels.corrections,
      facts.corrections,
      (a, b) => a.field === b.field && isSameText(a.before, b.before) && isSameText(a.after, b.after),
    ),
    ...oneOrNone(labels.kind).map((kind) =>
      compare(
        'kind',
        [kind],
        oneOrNone(facts.kind).map((value) => ({ value, quote: null })),
        (a, b) => a === b,
      ),
    ),
  ];
}
