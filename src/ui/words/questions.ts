import type { QuestionName } from '../route.ts';

const questions: Readonly<Record<QuestionName, string>> = {
  'who-saw': 'Which committees saw it?',
  'who-did-not-see': 'Which committees did not see it?',
  statements: 'What was said of how it stands?',
  recurrences: 'What came back in much the same words?',
  'who-was-there': 'Who was there?',
  votes: 'How was it voted on?',
  interests: 'Who declared an interest?',
  actions: 'What was asked of whom, and what came of it?',
  referrals: 'What was referred, and did it arrive?',
  'outcome-mix': 'What came of the items?',
  'public-questions': 'What did the public ask?',
  compare: 'What did both of two committees see, and what one alone?',
  lag: 'How long until the other committee saw it?',
  'lag-distribution': 'How long between two committees, over all issues?',
  overlap: 'Who sat on both of two committees?',
  load: 'How much was on the agendas?',
  'remit-breadth': 'How broad is what a committee deals with?',
  coverage: 'What is missing from our copy?',
  changes: 'What changed in our copy?',
};

export function toQuestionText(name: QuestionName): string {
  return questions[name];
}

/** The questions by what they are about, as they are listed. */
export const questionGroups: readonly { readonly title: string; readonly names: readonly QuestionName[] }[] =
  [
    { title: 'A matter', names: ['who-saw', 'who-did-not-see', 'statements', 'recurrences'] },
    {
      title: 'What minutes say',
      names: [
        'who-was-there',
        'votes',
        'interests',
        'actions',
        'referrals',
        'outcome-mix',
        'public-questions',
      ],
    },
    { title: 'Two committees', names: ['compare', 'lag', 'lag-distribution', 'overlap'] },
    { title: 'Bodies and our copy', names: ['load', 'remit-breadth', 'changes', 'coverage'] },
  ];

const states: Readonly<Record<string, string>> = {
  IN_RECORD: 'In the record',
  NOT_IN_RECORD: 'Not in the record',
  NOT_IN_OUR_COPY: 'Not in our copy',
  NOT_YET_CAPTURED: 'Not yet captured then',
};

/** A state that this page does not know is shown by its own name. */
export function toStateText(state: string): string {
  return states[state] ?? state;
}
