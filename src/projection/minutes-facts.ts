import { ids } from '../../schema/records/ids.ts';
import type { Found } from '../../scrapers/minutes/facts.ts';
import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import { readRecordDay } from '../../scrapers/minutes/record-day.ts';
import type { FactEntry, FactLabel, FactOf, ItemRow, PersonMention } from '../ingest/bundles.ts';
import { findListed, toNamedMember } from './find-person.ts';
import type { Told } from './meeting-rows.ts';
import { provenance, toEvidence } from './meeting-rows.ts';
import { sourceOf } from './merge-decisions.ts';
import type { MergedItem } from './merge-items.ts';
import type { ListedMention } from './people-at-meeting.ts';

/** A meeting's items with what their texts say. */
type Reported = readonly { readonly merged: MergedItem; readonly report: ItemReport | null }[];

/** What all of a meeting's items say besides their verdicts. */
export function toMeetingFacts(
  reported: Reported,
  rows: readonly ItemRow[],
  shared: Pick<Setting, 'told' | 'date' | 'listed'>,
): FactEntry[] {
  const bearing = new Map<string, string[]>();
  for (const { id, number } of rows) {
    if (typeof number !== 'string') continue;
    // "6 a)" is meant by "6", and "24/103" by "103" too.
    const plain = /^\d+\/\d+$/.test(number) ? number.split('/')[1] : /\d+/.exec(number)?.[0];
    for (const name of new Set([number, plain ?? number]))
      bearing.set(name, [...(bearing.get(name) ?? []), id]);
  }
  const numbered = (number: string): readonly string[] => bearing.get(number) ?? [];
  return reported.flatMap(({ merged, report }) => {
    const sortKey = String(rows.find((row) => row.id === merged.item.id)?.sortKey);
    return report === null ? [] : toFactEntries({ ...shared, merged, report, sortKey, numbered });
  });
}

interface Setting {
  readonly merged: MergedItem;
  readonly report: ItemReport;
  readonly told: Told;
  /** The day of the meeting; null where it is not known. */
  readonly date: string | null;
  readonly sortKey: string;
  readonly listed: readonly ListedMention[];
  /** Ids of the meeting's items that bear a printed number. */
  readonly numbered: (number: string) => readonly string[];
}

const kinds = {
  Motion: 'motion',
  Interest: 'interest',
  Action: 'action',
  Referral: 'referral',
  Correction: 'correction',
  PublicQuestions: 'public-questions',
} as const satisfies Record<FactLabel, string>;

/** What an item's text says besides its verdict, as nodes with their words and with whom and what they name. */
function toFactEntries(setting: Setting): FactEntry[] {
  const { facts } = setting.report;
  const { item } = setting.merged;
  const recordOf =
    facts.corrections.length === 0 ? null : readRecordDay(item.title, item[setting.report.factsIn] ?? '');
  const name = createNamer(setting);
  return [
    ...motionEntries(setting, name),
    ...facts.interests.map((found) => {
      const { member, nature, items, leftRoom, dispensation } = found.value;
      return {
        ...name('Interest', found, {
          name: member,
          nature,
          items: [...items],
          leftRoom: told(leftRoom),
          dispensation: told(dispensation),
        }),
        people: tied(setting, 'DECLARED', member),
        about: toDeclaredItems(setting, found.quote, items),
      };
    }),
    ...facts.actions.map((found) => {
      const { what, owner, due } = found.value;
      return name('Action', found, { what, owner, due });
    }),
    ...facts.referrals.map((found) =>
      name('Referral', found, { toName: found.value.to, fromName: null, what: found.value.what }),
    ),
    ...facts.receivedFrom.map((found) =>
      name('Referral', found, { toName: null, fromName: found.value, what: setting.merged.item.title }),
    ),
    ...facts.corrections.map((found) => {
      const { field, after } = found.value;
      // Struck-through words are no part of the text: where one correction strikes one thing out, that is what stood.
      const [struck, ...more] = item.deletedTexts ?? [];
      const isAlone = facts.corrections.length === 1 && more.length === 0;
      const before = found.value.before ?? (isAlone ? (struck ?? null) : null);
      return name('Correction', found, { field, before, after, decidedAt: setting.date, recordOf });
    }),
    ...(facts.publicQuestions === null ? [] : [facts.publicQuestions]).map((found) => {
      const { count, answered, items } = found.value;
      const about = items.flatMap((number) => setting.numbered(number));
      return { ...name('PublicQuestions', found, { count, answered: told(answered) }), about };
    }),
  ];
}

/** That minutes do not say it is not that it was not so. */
const told = (isSo: boolean | undefined): true | null => (isSo === true ? true : null);

/**
 * The items that a declaration names: one by its whole printed number ("11.4") where its words have that, else all
 * that the number without its parts may mean.
 */
function toDeclaredItems({ numbered }: Setting, quote: string, items: readonly string[]): string[] {
  return items.flatMap((item) => {
    const parts = quote.match(new RegExp(`(?<![\\d.])${escape(item)}[.(][\\da-z]{1,3}\\b\\)?`, 'gi')) ?? [];
    const whole = parts.flatMap((part) => numbered(part));
    return whole.length > 0 ? whole : numbered(item);
  });
}

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

type Namer = <L extends FactLabel>(
  label: L,
  found: Found<unknown>,
  told: Omit<
    FactOf<L>['row'],
    'id' | 'install' | 'sortKey' | 'method' | 'confidence' | keyof ReturnType<typeof provenance>
  >,
) => FactOf<L>;

/** Makes entries of one item; facts of one kind with the same words are told apart by their order. */
function createNamer({ merged, report, told, sortKey }: Setting): Namer {
  const seen = new Map<string, number>();
  const source = sourceOf(merged, report.factsIn);
  return (label, found, values) => {
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
    const evidence = [toEvidence(id, report.factsIn, found, source)];
    const entry = { label, itemId: merged.item.id, row, evidence, people: [], about: [], ballots: [] };
    // The compiler does not follow that the values of a label make a row of it.
    return entry as unknown as FactOf<typeof label>;
  };
}

function tied<As extends string>(
  { told, listed }: Setting,
  as: As,
  name: string | null,
): { as: As; person: PersonMention }[] {
  if (name === null) return [];
  const known = findListed(name, listed);
  if (known?.personKind === 'OFFICER') return [];
  const person = known?.person ?? toNamedMember(told.install, name);
  return person === null ? [] : [{ as, person }];
}

/** The question put on the item's verdict, with who moved it and how it was voted on; none where neither is said. */
function motionEntries(setting: Setting, name: Namer): FactOf<'Motion'>[] {
  const { facts, factsIn, decidedIn, decisions } = setting.report;
  const { votes, moved, seconded } = facts;
  const found = votes ?? moved ?? seconded;
  if (found === null) return [];
  const verdict = decidedIn === factsIn ? (facts.verdict ?? null) : (decisions[0]?.found ?? null);
  const entry = name('Motion', found, {
    text: verdict?.quote ?? null,
    result: votes?.value.result ?? null,
    for: votes?.value.for ?? null,
    against: votes?.value.against ?? null,
    abstain: votes?.value.abstain ?? null,
    castingVote: told(votes?.value.casting),
    unanimous: told(votes?.value.unanimous),
    mover: moved?.value ?? null,
    seconder: seconded?.value ?? null,
  });
  const source = sourceOf(setting.merged, factsIn);
  const others = [moved, seconded].flatMap((other) => (other === null || other === found ? [] : [other]));
  const extra = new Map(
    others.map((other) => toEvidence(entry.row.id, factsIn, other, source)).map((e) => [e.id, e]),
  );
  for (const { id } of entry.evidence) extra.delete(id);
  return [
    {
      ...entry,
      evidence: [...entry.evidence, ...extra.values()],
      people: [
        ...tied(setting, 'MOVED', moved?.value ?? null),
        ...tied(setting, 'SECONDED', seconded?.value ?? null),
      ],
      ballots: toBallots(setting, entry.row.id),
    },
  ];
}

function toBallots(setting: Setting, motionId: string): FactOf<'Motion'>['ballots'] {
  const named = setting.report.facts.votes?.value.named;
  if (!named) return [];
  const choices = [
    ['FOR', named.for],
    ['AGAINST', named.against],
    ['ABSTAIN', named.abstain],
  ] as const;
  const ballots = choices.flatMap(([choice, names]) =>
    names.map((name) => ({
      row: { id: ids.ballot(motionId, name), install: setting.told.install, name, choice },
      person: tied(setting, 'CAST', name)[0]?.person ?? null,
    })),
  );
  return [...new Map(ballots.map((ballot) => [ballot.row.id, ballot])).values()];
}
