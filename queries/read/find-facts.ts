import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { defineRead, type ReadStatement } from '../statement.ts';

const idList = z.object({ ids: z.array(z.string()) });

/** A fact, the item that it hangs on, and that item's meeting. */
const foundFact = z.object({
  id: z.string(),
  sortKey: z.string(),
  itemId: z.string(),
  meetingId: z.string(),
});
export type FoundFact = z.infer<typeof foundFact>;
export type FindFacts = ReadStatement<z.infer<typeof idList>, FoundFact>;

const found = 'n.id AS id, n.sortKey AS sortKey, i.id AS itemId, i.meetingId AS meetingId';

/** Facts of one kind by the meetings, or by the items, that they hang on; the caller sorts. */
function findFacts(name: string, label: Label, type: RelationshipType): readonly [FindFacts, FindFacts] {
  return [
    defineRead({
      name: `find-${name}-of-meetings`,
      text:
        `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem)<-[:${type}]-(n:${label}) ` +
        `RETURN ${found}`,
      parameters: idList,
      row: foundFact,
    }),
    defineRead({
      name: `find-${name}-of-items`,
      text: `UNWIND $ids AS id MATCH (i:AgendaItem {id: id})<-[:${type}]-(n:${label}) RETURN ${found}`,
      parameters: idList,
      row: foundFact,
    }),
  ];
}

export const [findMotionsOfMeetings, findMotionsOfItems] = findFacts('motions', 'Motion', 'PUT_IN');
export const [findInterestsOfMeetings, findInterestsOfItems] = findFacts(
  'interests-declared',
  'Interest',
  'DECLARED_IN',
);
export const [findInterestsAboutMeetings, findInterestsAboutItems] = findFacts(
  'interests-about',
  'Interest',
  'ABOUT',
);
export const [findActionsOfMeetings, findActionsOfItems] = findFacts('actions', 'Action', 'ASKED_IN');
export const [findReferralsFromMeetings, findReferralsFromItems] = findFacts(
  'referrals-from',
  'Referral',
  'FROM',
);
export const [findReferralsToMeetings, findReferralsToItems] = findFacts(
  'referrals-to',
  'Referral',
  'ARRIVED_AS',
);
export const [findQuestionsOfMeetings, findQuestionsOfItems] = findFacts(
  'questions-asked',
  'PublicQuestions',
  'ASKED_IN',
);
export const [findQuestionsAboutMeetings, findQuestionsAboutItems] = findFacts(
  'questions-about',
  'PublicQuestions',
  'ABOUT',
);
