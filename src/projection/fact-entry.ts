import { ids } from '../../schema/records/ids.ts';
import type { Found } from '../../scrapers/minutes/facts.ts';
import type { FactLabel, FactOf, PersonMention } from '../ingest/bundles.ts';
import { findListed, toNamedMember } from './find-person.ts';
import { provenance, type Told, toEvidence } from './meeting-rows.ts';
import type { MergedItem } from './merge-items.ts';
import type { ListedMention } from './people-at-meeting.ts';
import type { GoodReading } from './read-capture.ts';

/** An item whose facts are told, in its meeting. */
export interface FactSetting {
  readonly merged: MergedItem;
  readonly told: Told;
  readonly sortKey: string;
  readonly listed: readonly ListedMention[];
}

/** The text of an item that words stand in, and the page that has it. */
export interface FactPlace {
  readonly field: 'decisionText' | 'minutesText' | 'votesText';
  readonly source: GoodReading;
}

const kinds = {
  Motion: 'motion',
  Interest: 'interest',
  Action: 'action',
  Referral: 'referral',
  Correction: 'correction',
  PublicQuestions: 'public-questions',
} as const satisfies Record<FactLabel, string>;

type Namer = <L extends FactLabel>(
  label: L,
  found: Found<unknown>,
  told: Omit<
    FactOf<L>['row'],
    'id' | 'install' | 'sortKey' | 'method' | 'confidence' | keyof ReturnType<typeof provenance>
  >,
) => FactOf<L>;

/** Entries are made by the place of their words. */
export type NameIn = (place: FactPlace) => Namer;

/** Makes entries of one item, by the place of their words; facts of one kind with the same words are told apart by their order. */
export function createNamer({ merged, told, sortKey }: FactSetting): NameIn {
  const seen = new Map<string, number>();
  return ({ field, source }) =>
    (label, found, values) => {
      const key = `${label} ${found.quote}`;
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      const id = ids.fact(kinds[label], merged.item.id, found.quote, occurrence);
      const { method, confidence } = found;
      const row = {
        ...values,
        id,
        install: told.install,
        method,
        confidence,
        sortKey: `${sortKey} ${id}`,
        ...provenance(id, source, told.seen),
      };
      const evidence = [toEvidence(id, field, found, source)];
      const itemId = merged.item.id;
      const entry = { label, itemId, row, evidence, people: [], about: [], ballots: [], isDecided: false };
      // The compiler does not follow that the values of a label make a row of it.
      return entry as unknown as FactOf<typeof label>;
    };
}

/** That the record does not say it is not that it was not so. */
export const trueOrUntold = (isSo: boolean | undefined): true | null => (isSo === true ? true : null);

/** Whom a name means, tied to a fact: somebody listed, or a member known by name alone. */
export function tied<As extends string>(
  { told, listed }: Pick<FactSetting, 'told' | 'listed'>,
  as: As,
  name: string | null,
): { as: As; person: PersonMention }[] {
  if (name === null) return [];
  const known = findListed(name, listed);
  if (known?.personKind === 'OFFICER') return [];
  const person = known?.person ?? toNamedMember(told.install, name);
  return person === null ? [] : [{ as, person }];
}
