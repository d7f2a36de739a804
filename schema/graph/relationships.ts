import type { Label } from './labels.ts';

interface Ends {
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly properties?: readonly string[];
}

/** Relationship types, read left to right, with the labels at their ends. */
export const relationships = {
  HAS_COMMITTEE: { from: ['Council'], to: ['Committee'] },
  NAMED: { from: ['Committee'], to: ['CommitteeName'] },
  HAS_REMIT: { from: ['Committee'], to: ['Remit'] },
  PART_OF: { from: ['Committee'], to: ['Committee'] },
  SUCCEEDED_BY: { from: ['Committee'], to: ['Committee'] },
  HELD: { from: ['Committee'], to: ['Meeting'] },
  HAS_ITEM: { from: ['Meeting'], to: ['AgendaItem'] },
  RESULTED_IN: { from: ['AgendaItem'], to: ['Decision'] },
  HAS_DOCUMENT: { from: ['AgendaItem', 'Meeting'], to: ['Document'] },
  HOLDS: { from: ['Member'], to: ['Membership'] },
  HAD_AFFILIATION: { from: ['Member'], to: ['Affiliation'] },
  HAD: { from: ['Member', 'Officer'], to: ['Attendance'] },
  PUT_AS: { from: ['Decision'], to: ['Motion'] },
  PUT_IN: { from: ['Motion'], to: ['AgendaItem'] },
  MOVED: { from: ['Member'], to: ['Motion'] },
  SECONDED: { from: ['Member'], to: ['Motion'] },
  CAST: { from: ['Member'], to: ['Ballot'] },
  ON: { from: ['Ballot'], to: ['Motion'] },
  DECLARED: { from: ['Member'], to: ['Interest'] },
  DECLARED_IN: { from: ['Interest'], to: ['AgendaItem'] },
  ABOUT: { from: ['Interest', 'PublicQuestions'], to: ['AgendaItem'] },
  ASKED_IN: { from: ['Action', 'PublicQuestions'], to: ['AgendaItem'] },
  REPORTED_BACK_IN: { from: ['Action'], to: ['AgendaItem'], properties: ['score', 'method'] },
  /** The item that sent a matter on. */
  FROM: { from: ['Referral'], to: ['AgendaItem'], properties: ['score', 'method'] },
  TO: { from: ['Referral'], to: ['Committee'], properties: ['score', 'method'] },
  SENT_BY: { from: ['Referral'], to: ['Committee'], properties: ['score', 'method'] },
  ARRIVED_AS: { from: ['Referral'], to: ['AgendaItem'], properties: ['score', 'method'] },
  MADE_IN: { from: ['Correction'], to: ['AgendaItem'] },
  CORRECTS: { from: ['Correction'], to: ['Meeting'], properties: ['score', 'method'] },
  /** A later item takes up what an earlier one put off. */
  CONTINUES: { from: ['AgendaItem'], to: ['AgendaItem'], properties: ['score', 'method'] },
  HAD_REVISION: { from: ['Meeting', 'AgendaItem'], to: ['Revision'] },
  IN_PLACE_OF: { from: ['Attendance'], to: ['Member'] },
  AT: { from: ['Attendance', 'Sighting'], to: ['Meeting', 'AgendaItem'] },
  OF: { from: ['Membership', 'Sighting'], to: ['Committee', 'Issue'] },
  /** It answers by the issue that it went into. */
  MERGED_INTO: { from: ['Issue'], to: ['Issue'] },
  CONCERNS: { from: ['AgendaItem'], to: ['Issue'], properties: ['score', 'method'] },
  HAS_EVIDENCE: {
    from: [
      'Decision',
      'Sighting',
      'Motion',
      'Interest',
      'Action',
      'Referral',
      'Correction',
      'PublicQuestions',
      'Attendance',
    ],
    to: ['Evidence'],
  },
  FORMERLY_HAD: { from: ['Meeting', 'Committee', 'Council', 'Member'], to: ['Retired'] },
} as const satisfies Record<string, Ends>;
export type RelationshipType = keyof typeof relationships;
