import type { QuestionName } from '../route.ts';

const questions: Readonly<Record<QuestionName, string>> = {
  'who-was-there': 'Who was there?',
  votes: 'How was it voted on?',
  interests: 'Who declared an interest?',
  actions: 'What was asked of whom, and what came of it?',
  referrals: 'What was referred, and did it arrive?',
  'outcome-mix': 'What came of the items?',
  'public-questions': 'What did the public ask?',
};

export function toQuestionText(name: QuestionName): string {
  return questions[name];
}

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
