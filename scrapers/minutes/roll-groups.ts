import { sieve } from '../core/prefilter/prefilter.ts';
import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence } from './people-shape.ts';

/** People of one list in a sentence, with the words up to the lists beside it. */
export interface RollGroup {
  readonly people: readonly NamedPerson[];
  readonly before: string;
  readonly after: string;
  /** Whether the last one is named as an owner ("Councillor A's"). */
  readonly isOwner: boolean;
}

const attendanceTitle = sieve(
  /\b(?:apolog\w*|attend\w*|absen\w*|sederunt|membership|substitut\w*|deput(?:y|ies)|reserves?|presennol|presenoldeb|roll|members present|present|ymddiheur\w*|leithsc\p{L}+)\b/iu,
);

/** Whether a heading is about who was there. */
export const isAboutAttendance = (title: string): boolean => attendanceTitle.test(title);

/** The lists of people of a sentence; unlike in shapes a semicolon parts two lists. */
export function toRollGroups({ start, words, shape }: PeopleSentence): RollGroup[] {
  const lists: NamedPerson[][] = [];
  for (const group of shape.groups) {
    let open: NamedPerson[] = [];
    for (const person of group) {
      const last = open.at(-1);
      if (last !== undefined && words.slice(last.end - start, person.start - start).includes(';')) {
        lists.push(open);
        open = [];
      }
      open.push(person);
    }
    lists.push(open);
  }
  return lists.map((people, at) => {
    const from = (lists[at - 1]?.at(-1)?.end ?? start) - start;
    const to = (lists[at + 1]?.[0]?.start ?? start + words.length) - start;
    return {
      people,
      before: words.slice(from, (people[0]?.start ?? start) - start),
      after: words.slice((people.at(-1)?.end ?? start) - start, to),
      isOwner: words.slice(0, (people.at(-1)?.end ?? start) - start).endsWith("'s"),
    };
  });
}

export type RollSection = 'apologies' | 'absent' | 'substitutes' | 'other';

const mark = /^\W{0,4}(?:\d{1,3}(?:\.\d+)*[.)]? )?(?:[•·–-] ?)?/u;
const noApology =
  /\b(?:no|without|not|nor)\b[^:]{0,30}\bapolog|\bunex(?:plained|cused)\b|\bno (?:word|reason)\b/i;
const sections: readonly (readonly [RollSection, RegExp])[] = [
  ['apologies', /\b(?:reasons? for|notice of)\b[^:]{0,20}\babsence/i],
  [
    'other',
    /\bleave of absence|\blate(?:ness|r)?\b|\bleav(?:e|ing)\b|\bearly\b|\barriv|\binterests?\b|\bvacanc/i,
  ],
  [
    'apologies',
    /\bapolog|\bapols\b|\bregrets\b|\bymddiheur|\bleithsc|\bexcused\b|\bunable to attend\b|\bnot (?:to be )?able to\b|\bsorry\b/i,
  ],
  [
    'absent',
    /\babsent|\babsen(?:ces?|tees?)\b|\bnot (?:present|in attendance)|\bnon-?attend|\bdid not attend|\babsennol\b/i,
  ],
  [
    'substitutes',
    /\bsubstitut\w*\b|^subs?$|^(?:named )?deputy$|\b(?:deputies|deputi[sz]ing|reserve members?|reserves|alternates?|stand-ins?|replacements?|eilydd\w*|dirprwy\w*)\b|\bchanges? (?:in|to|of) (?:the )?membership\b[^:]*\bmeeting\b/i,
  ],
  [
    'other',
    /\b(?:present|attend\w*|proposed|moved|seconded|proposer|seconder|presennol|chair\w*|clerk|officers?|observers?|guests?|quorum|public|invitees?)\b/i,
  ],
];
/** The labels of those who were away. */
export const awayLabels = [
  noApology,
  ...sections.flatMap(([section, words]) => (section === 'apologies' || section === 'absent' ? [words] : [])),
];
/** What a label is not: something said. */
const said = /\b(?:resolved|agreed|noted that|reported|said|that|welcomed|thanked|who)\b/i;

/**
 * The label that a line begins with ("Apologies from members:", "Absent –") or, where nobody is named in it,
 * that it is; null for none.
 */
export function sectionOf({ words, shape }: PeopleSentence): RollSection | null {
  const isBare = shape.groups.length === 0 && words.length <= 60;
  // A label ends in a colon or a dash.
  if (!isBare && !/[:–-]/.test(words)) return null;
  const lead = (shape.between[0] ?? '').replace(mark, '');
  const stop = /:[-–]?|\s[–-](?=\s|$)/.exec(lead);
  if ((stop === null && !isBare) || lead.length > 160 || words.includes(' | ')) return null;
  const label = stop === null ? lead : lead.slice(0, stop.index);
  if (label.length > 110 || (stop === null && /[.!?]$/.test(label))) return null;
  if (said.test(label) && !/^(?:it was )?(?:resolved|agreed|noted)?\W*(?:that )?apolog/i.test(label))
    return null;
  if (noApology.test(label)) return 'absent';
  return sections.find(([, words]) => words.test(label))?.[0] ?? null;
}
