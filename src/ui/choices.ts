/** What a question lets one choose besides words, committees and days; the first value is what is taken without one. */
export const choices = {
  clock: {
    label: 'Days counted between',
    values: { MEETING: 'days of meetings', PUBLICATION: 'days of publication' },
  },
  bucket: { label: 'By', values: { YEAR: 'year', MONTH: 'month', ALL: 'all time together' } },
  followUp: {
    label: 'Show',
    values: { ALL: 'all', FOLLOWED_UP: 'what a later item may report on', NO_LATER_TRACE: 'no later trace' },
  },
  threshold: {
    label: 'How alike',
    values: { 0.8: 'much the same words', 0.95: 'nearly every word', 0.6: 'many words the same' },
  },
  kind: {
    label: 'Kind of change',
    values: {
      ANY: 'any',
      NEW: 'new in our copy',
      CHANGED: 'says something else',
      RETIRED: 'no longer listed',
    },
  },
  subject: {
    label: 'Of what',
    values: {
      ANY: 'anything',
      COMMITTEE: 'committees',
      MEETING: 'meetings',
      ITEM: 'agenda items',
      DOCUMENT: 'papers',
      MEMBERSHIP: 'seats of members',
      ATTENDANCE: 'attendance',
    },
  },
} as const;

type Values = { readonly [Name in ChoiceName]: (typeof choices)[Name]['values'] };
export type ChoiceName = keyof typeof choices;
/** What was chosen; a choice that is left out is the first of its values. */
export type Chosen = { readonly [Name in ChoiceName]?: `${Extract<keyof Values[Name], string | number>}` };

export function findValues(name: ChoiceName): readonly (readonly [string, string])[] {
  const { values } = choices[name];
  return Object.entries(values);
}
