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
  AT: { from: ['Attendance', 'Sighting'], to: ['Meeting', 'AgendaItem'] },
  OF: { from: ['Membership', 'Sighting'], to: ['Committee', 'Issue'] },
  CONCERNS: { from: ['AgendaItem'], to: ['Issue'], properties: ['score', 'method'] },
  HAS_EVIDENCE: { from: ['Decision', 'Sighting'], to: ['Evidence'] },
  FORMERLY_HAD: { from: ['Meeting', 'Committee', 'Council', 'Member'], to: ['Retired'] },
} as const satisfies Record<string, Ends>;
export type RelationshipType = keyof typeof relationships;
