import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import { readRecordDay } from '../../scrapers/minutes/record-day.ts';
import type { FactEntry, ItemRow } from '../ingest/bundles.ts';
import { createNamer, type FactSetting, type NameIn, tied, trueOrUntold } from './fact-entry.ts';
import { sourceOf } from './merge-decisions.ts';
import type { MergedItem } from './merge-items.ts';
import { toMotionEntries } from './motion-facts.ts';

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
    const setting = { ...shared, merged, sortKey };
    const nameIn = createNamer(setting);
    return [
      ...toMotionEntries({ ...setting, report }, nameIn),
      ...(report === null ? [] : toFactEntries({ ...setting, report, numbered }, nameIn)),
    ];
  });
}

interface Setting extends FactSetting {
  readonly report: ItemReport;
  /** The day of the meeting; null where it is not known. */
  readonly date: string | null;
  /** Ids of the meeting's items that bear a printed number. */
  readonly numbered: (number: string) => readonly string[];
}

/** What an item's text says besides its verdict and the questions put on it, as nodes with their words and with whom and what they name. */
function toFactEntries(setting: Setting, nameIn: NameIn): FactEntry[] {
  const { facts, factsIn } = setting.report;
  const { item } = setting.merged;
  const recordOf = facts.corrections.length === 0 ? null : readRecordDay(item.title, item[factsIn] ?? '');
  const name = nameIn({ field: factsIn, source: sourceOf(setting.merged, factsIn) });
  return [
    ...facts.interests.map((found) => {
      const { member, nature, items, leftRoom, dispensation } = found.value;
      return {
        ...name('Interest', found, {
          name: member,
          nature,
          items: [...items],
          leftRoom: trueOrUntold(leftRoom),
          dispensation: trueOrUntold(dispensation),
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
      return { ...name('PublicQuestions', found, { count, answered: trueOrUntold(answered) }), about };
    }),
  ];
}

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
