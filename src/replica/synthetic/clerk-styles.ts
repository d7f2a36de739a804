import type { TextBlock } from '../../../schema/case/case-text.ts';
import {
  type ActionForm,
  type ApologyForm,
  actionForms,
  apologyForms,
  type InterestForm,
  interestForms,
  type ResolutionForm,
  resolutionForms,
  type SubstituteForm,
  substituteForms,
  type VoteForm,
  voteForms,
} from './clerk-forms.ts';
import { itemNumbers, type NumberPlace } from './item-numbers.ts';

/** How one clerk writes. */
export interface ClerkStyle {
  id: string;
  titles: {
    minutes: string;
    apologies: string;
    declarations: string;
    questions: string;
    programme: string;
    exclusion: string;
  };
  number: (place: NumberPlace) => string | null;
  minutesApproved: (previous: string, correction: string | null) => TextBlock[];
  resolved: ResolutionForm;
  apologies: ApologyForm;
  substitute: SubstituteForm;
  interests: InterestForm;
  vote: VoteForm;
  action: ActionForm;
  moved: (mover: string, seconder: string) => string;
  /** Puts a section heading without a number between opening and business. */
  heading: string | null;
}

const titleSets = {
  usual: {
    minutes: 'Minutes of the Previous Meeting',
    apologies: 'Apologies for Absence',
    declarations: 'Declarations of Interest',
    questions: 'Public Questions',
    programme: 'Forward Work Programme',
    exclusion: 'Exclusion of the Press and Public',
  },
  members: {
    minutes: 'MINUTES OF LAST MEETING',
    apologies: 'ABSENCE OF MEMBERS',
    declarations: "DECLARATION OF MEMBERS' INTERESTS",
    questions: 'PUBLIC QUESTION TIME (IF ANY)',
    programme: 'COMMITTEE WORK PROGRAMME',
    exclusion: 'MOTION TO EXCLUDE THE PRESS AND PUBLIC',
  },
  long: {
    minutes: 'To confirm the minutes of the last meeting',
    apologies: 'Apologies and Substitutions',
    declarations: 'Disclosure of Pecuniary and Other Interests',
    questions: 'Deputations and Petitions',
    programme: 'Work Plan',
    exclusion: 'Exempt Session',
  },
};

const approvals = {
  resolved:
    (form: ResolutionForm) =>
    (previous: string, correction: string | null): TextBlock[] =>
      correction === null
        ? form([`the minutes of the meeting held on ${previous} be approved as a correct record`], false)
        : [
            correction,
            ...form(
              [`subject to the above correction, the minutes of the meeting held on ${previous} be approved`],
              false,
            ),
          ],
  plain:
    () =>
    (previous: string, correction: string | null): TextBlock[] =>
      correction === null
        ? [
            `The minutes of the meeting held on ${previous} were agreed as a correct record and signed by the Chair.`,
          ]
        : [
            `The minutes of the meeting held on ${previous} were agreed as a correct record subject to the following amendment. ${correction}`,
          ],
};

const movedBy = {
  movedSeconded: (mover: string, seconder: string) =>
    `Councillor ${mover} moved, seconded by Councillor ${seconder}, that the recommendations be approved.`,
  capitals: (mover: string, seconder: string) =>
    `Councillor ${mover} MOVED the recommendations, which were SECONDED by Councillor ${seconder}.`,
  itWasMoved: (mover: string, seconder: string) =>
    `It was moved by Councillor ${mover} and seconded by Councillor ${seconder}.`,
};

function style(
  id: string,
  titles: keyof typeof titleSets,
  number: keyof typeof itemNumbers,
  approval: keyof typeof approvals,
  forms: [
    keyof typeof resolutionForms,
    keyof typeof apologyForms,
    keyof typeof substituteForms,
    keyof typeof interestForms,
    keyof typeof voteForms,
    keyof typeof actionForms,
    keyof typeof movedBy,
  ],
  heading: string | null = null,
): ClerkStyle {
  const [resolution, apologies, substitute, interests, vote, action, moved] = forms;
  return {
    id,
    titles: titleSets[titles],
    number: itemNumbers[number],
    minutesApproved: approvals[approval](resolutionForms[resolution]),
    resolved: resolutionForms[resolution],
    apologies: apologyForms[apologies],
    substitute: substituteForms[substitute],
    interests: interestForms[interests],
    vote: voteForms[vote],
    action: actionForms[action],
    moved: movedBy[moved],
    heading,
  };
}

/** Twelve clerks, no two of whom write alike. */
export const clerkStyles: ClerkStyle[] = [
  style('dash', 'usual', 'plain', 'resolved', [
    'dash',
    'received',
    'attendedAs',
    'table',
    'table',
    'bracket',
    'movedSeconded',
  ]),
  style('that', 'members', 'plain', 'resolved', [
    'that',
    'each',
    'substitutedBy',
    'wideTable',
    'lines',
    'toDo',
    'capitals',
  ]),
  style('it-was', 'members', 'running', 'resolved', [
    'itWas',
    'received',
    'presentAs',
    'table',
    'prose',
    'undertook',
    'itWasMoved',
  ]),
  style('colon', 'long', 'yearly', 'plain', [
    'colon',
    'onBehalf',
    'inPlace',
    'prose',
    'brackets',
    'bold',
    'movedSeconded',
  ]),
  style('lower-case', 'usual', 'dotted', 'plain', [
    'lowerColon',
    'each',
    'attendedAs',
    'because',
    'lines',
    'requested',
    'itWasMoved',
  ]),
  style('odd-case', 'long', 'coded', 'plain', [
    'oddCase',
    'sent',
    'inPlace',
    'prose',
    'prose',
    'toDo',
    'movedSeconded',
  ]),
  style('therefore', 'members', 'lettered', 'resolved', [
    'therefore',
    'bullets',
    'substitutedBy',
    'wideTable',
    'table',
    'bracket',
    'capitals',
  ]),
  style(
    'agreed',
    'usual',
    'running',
    'plain',
    ['agreed', 'received', 'presentAs', 'because', 'brackets', 'undertook', 'itWasMoved'],
    'PART I',
  ),
  style('capitals', 'members', 'none', 'resolved', [
    'capitals',
    'onBehalf',
    'attendedAs',
    'table',
    'lines',
    'bold',
    'capitals',
  ]),
  style(
    'having-considered',
    'long',
    'plain',
    'resolved',
    ['having', 'bullets', 'substitutedBy', 'prose', 'table', 'requested', 'movedSeconded'],
    'Items for Decision',
  ),
  style('decision-line', 'usual', 'yearly', 'plain', [
    'decision',
    'sent',
    'inPlace',
    'wideTable',
    'prose',
    'toDo',
    'itWasMoved',
  ]),
  style('bullets', 'long', 'dotted', 'plain', [
    'itWas',
    'bullets',
    'presentAs',
    'because',
    'brackets',
    'bracket',
    'capitals',
  ]),
];
