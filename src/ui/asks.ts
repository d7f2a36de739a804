import type { ChoiceName } from './choices.ts';
import type { QuestionName, QuestionRoute } from './route.ts';

/** What a question takes; its form has a field for each. */
export interface Asks {
  /** Words or an issue: it cannot do without, or is narrowed by them; null where it knows none. */
  readonly matter: 'needed' | 'narrows' | null;
  /** One committee or a whole council at will, one of them at least, or two committees of one council. */
  readonly bodies: 'narrow' | 'needed' | 'pair';
  /** Between two days, or since one. */
  readonly days: 'window' | 'since';
  readonly choices: readonly ChoiceName[];
}

const ofMinutes: Asks = { matter: 'narrows', bodies: 'narrow', days: 'window', choices: [] };
const ofMatter: Asks = { ...ofMinutes, matter: 'needed' };
const ofBody: Asks = { matter: null, bodies: 'needed', days: 'window', choices: [] };
const ofPair: Asks = { matter: null, bodies: 'pair', days: 'window', choices: [] };

export const asks: Readonly<Record<QuestionName, Asks>> = {
  'who-saw': ofMatter,
  'who-did-not-see': ofMatter,
  statements: ofMatter,
  recurrences: { ...ofMinutes, choices: ['threshold'] },
  'who-was-there': ofMinutes,
  votes: ofMinutes,
  interests: ofMinutes,
  actions: { ...ofMinutes, choices: ['followUp'] },
  referrals: ofMinutes,
  'outcome-mix': { ...ofMinutes, choices: ['bucket'] },
  'public-questions': ofMinutes,
  compare: ofPair,
  lag: { ...ofPair, matter: 'needed', choices: ['clock'] },
  'lag-distribution': { ...ofPair, choices: ['clock'] },
  overlap: { ...ofPair, matter: 'narrows' },
  load: { ...ofBody, choices: ['bucket'] },
  'remit-breadth': ofBody,
  coverage: { ...ofBody, bodies: 'narrow' },
  changes: { matter: null, bodies: 'narrow', days: 'since', choices: ['kind', 'subject'] },
};

/** What is still to be given before it can be asked, as a sentence; null where nothing is. */
export function findMissing({
  ask,
  query,
  issue,
  item,
  committee,
  other,
  from,
  to,
}: QuestionRoute): string | null {
  const { matter, bodies, days } = asks[ask];
  const isOfMatter = query !== '' || issue !== '' || item !== '';
  if (bodies === 'pair' && (committee === '' || other === '')) return 'Choose two committees of one council.';
  if (bodies === 'pair' && committee === other) return 'These are one committee: choose two.';
  if (matter === 'needed' && !isOfMatter) return 'Give the words of the matter.';
  if (bodies === 'needed' && committee === '') return 'Choose a committee, or all of a council.';
  if (days === 'since') return from === '' ? 'Give the day since when.' : null;
  if (ask === 'recurrences' && !isOfMatter && committee === '')
    return 'Give words, or choose a committee or a council.';
  if (
    matter === 'narrows' &&
    bodies === 'narrow' &&
    !isOfMatter &&
    [committee, from, to].every((part) => part === '')
  )
    return 'Give words, a committee or days.';
  return null;
}
