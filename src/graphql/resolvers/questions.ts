import type { PublicQuestionsRow } from '../../../queries/read/fact-rows.ts';
import {
  findQuestionsAboutItems,
  findQuestionsAboutMeetings,
  findQuestionsOfItems,
  findQuestionsOfMeetings,
} from '../../../queries/read/find-facts.ts';
import { loadPublicQuestions } from '../../../queries/read/load-nodes.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { type FactSource, findScopeFacts, type ScopeFact } from '../facts/find-scope-facts.ts';
import { toRecordState } from '../facts/record-state.ts';
import {
  type FirstArgument,
  firstOf,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

type Tie = 'ABOUT' | 'TAKEN_IN';

interface QuestionsEntry extends ScopeFact<Tie> {
  readonly questions: PublicQuestionsRow;
}

export interface QuestionsAnswer extends RecordAnswer {
  readonly occasions: readonly QuestionsEntry[];
}

const about: FactSource<Tie> = {
  tie: 'ABOUT',
  ofMeetings: findQuestionsAboutMeetings,
  ofItems: findQuestionsAboutItems,
};
const asked: FactSource<Tie> = {
  tie: 'TAKEN_IN',
  ofMeetings: findQuestionsOfMeetings,
  ofItems: findQuestionsOfItems,
};

/** Questions and comments of the public about the items asked about, and those taken under them. */
export async function answerQuestions(
  scopeArguments: ScopeArguments,
  { engine, loaders }: ApiContext,
): Promise<QuestionsAnswer> {
  const scope = await resolveAskedScope(engine, scopeArguments);
  const found = await findScopeFacts(engine, scope, [about, asked]);
  const occasions = (
    await Promise.all(
      found.map(async (fact) => {
        const questions = await loaders.node(loadPublicQuestions, fact.id);
        return questions === null ? [] : [{ ...fact, questions }];
      }),
    )
  ).flat();
  const what = { one: 'public question time', several: 'public question times' };
  return { scope, ...toRecordState(scope, what, countPlaces(occasions)), occasions };
}

export const questionsAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ occasions }) => occasions.length,
  questionsCounted: ({ occasions }) =>
    occasions.reduce((sum, { questions }) => sum + (questions.count ?? 0), 0),
  uncounted: ({ occasions }) => occasions.filter(({ questions }) => questions.count === null).length,
  occasions: ({ occasions }, first: FirstArgument) => firstOf(occasions, first),
} satisfies TypeResolvers<QuestionsAnswer>;

export const questionsEntryResolvers = {
  ...placedResolvers,
} satisfies TypeResolvers<QuestionsEntry>;
