import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { defineRead, type ReadStatement } from '../statement.ts';
import {
  affiliationRow,
  committeeNameRow,
  committeeRow,
  memberRow,
  membershipRow,
  officerRow,
  remitRow,
} from './council-rows.ts';
import { evidenceRow, issueRow, retiredRow, sightingRow } from './issue-rows.ts';
import type { IdsParameters } from './load-nodes.ts';
import { attendanceRow, decisionRow, documentRow, itemRow, meetingRow } from './meeting-rows.ts';
import { toProjection } from './projection.ts';

/** Neighbours of many nodes at once; the caller sorts each node's own. */
export type LoadRelated<Row> = ReadStatement<IdsParameters, { parentId: string; node: Row }>;

export type Edge = readonly [Label, 'out' | 'in', RelationshipType, Label];

/** A read of what stands at the other end of one kind of edge. */
export function loadRelated<Shape extends z.ZodRawShape>(
  name: string,
  [parent, direction, type, label]: Edge,
  row: z.ZodObject<Shape>,
): LoadRelated<z.infer<z.ZodObject<Shape>>> {
  const edge = direction === 'out' ? `-[:${type}]->` : `<-[:${type}]-`;
  return defineRead({
    name,
    text:
      `UNWIND $ids AS id MATCH (p:${parent} {id: id})${edge}(n:${label}) ` +
      `RETURN p.id AS parentId, ${toProjection('n', row)} AS node`,
    parameters: z.object({ ids: z.array(z.string()) }),
    row: z.object({ parentId: z.string(), node: row }),
  });
}

export const loadCommitteesOfCouncils = loadRelated(
  'load-committees-of-councils',
  ['Council', 'out', 'HAS_COMMITTEE', 'Committee'],
  committeeRow,
);
export const loadNamesOfCommittees = loadRelated(
  'load-names-of-committees',
  ['Committee', 'out', 'NAMED', 'CommitteeName'],
  committeeNameRow,
);
export const loadRemitsOfCommittees = loadRelated(
  'load-remits-of-committees',
  ['Committee', 'out', 'HAS_REMIT', 'Remit'],
  remitRow,
);
export const loadMembershipsOfCommittees = loadRelated(
  'load-memberships-of-committees',
  ['Committee', 'in', 'OF', 'Membership'],
  membershipRow,
);
export const loadMembershipsOfMembers = loadRelated(
  'load-memberships-of-members',
  ['Member', 'out', 'HOLDS', 'Membership'],
  membershipRow,
);
export const loadMembersOfMemberships = loadRelated(
  'load-members-of-memberships',
  ['Membership', 'in', 'HOLDS', 'Member'],
  memberRow,
);
export const loadCommitteesOfMemberships = loadRelated(
  'load-committees-of-memberships',
  ['Membership', 'out', 'OF', 'Committee'],
  committeeRow,
);
export const loadAffiliationsOfMembers = loadRelated(
  'load-affiliations-of-members',
  ['Member', 'out', 'HAD_AFFILIATION', 'Affiliation'],
  affiliationRow,
);
export const loadAttendancesOfMembers = loadRelated(
  'load-attendances-of-members',
  ['Member', 'out', 'HAD', 'Attendance'],
  attendanceRow,
);
export const loadAttendancesOfMeetings = loadRelated(
  'load-attendances-of-meetings',
  ['Meeting', 'in', 'AT', 'Attendance'],
  attendanceRow,
);
export const loadMembersOfAttendances = loadRelated(
  'load-members-of-attendances',
  ['Attendance', 'in', 'HAD', 'Member'],
  memberRow,
);
export const loadOfficersOfAttendances = loadRelated(
  'load-officers-of-attendances',
  ['Attendance', 'in', 'HAD', 'Officer'],
  officerRow,
);
export const loadMeetingsOfAttendances = loadRelated(
  'load-meetings-of-attendances',
  ['Attendance', 'out', 'AT', 'Meeting'],
  meetingRow,
);
export const loadCommitteesOfMeetings = loadRelated(
  'load-committees-of-meetings',
  ['Meeting', 'in', 'HELD', 'Committee'],
  committeeRow,
);
export const loadItemsOfMeetings = loadRelated(
  'load-items-of-meetings',
  ['Meeting', 'out', 'HAS_ITEM', 'AgendaItem'],
  itemRow,
);
export const loadDocumentsOfMeetings = loadRelated(
  'load-documents-of-meetings',
  ['Meeting', 'out', 'HAS_DOCUMENT', 'Document'],
  documentRow,
);
export const loadDocumentsOfItems = loadRelated(
  'load-documents-of-items',
  ['AgendaItem', 'out', 'HAS_DOCUMENT', 'Document'],
  documentRow,
);
export const loadDecisionsOfItems = loadRelated(
  'load-decisions-of-items',
  ['AgendaItem', 'out', 'RESULTED_IN', 'Decision'],
  decisionRow,
);
export const loadItemsOfDecisions = loadRelated(
  'load-items-of-decisions',
  ['Decision', 'in', 'RESULTED_IN', 'AgendaItem'],
  itemRow,
);
export const loadIssuesOfItems = loadRelated(
  'load-issues-of-items',
  ['AgendaItem', 'out', 'CONCERNS', 'Issue'],
  issueRow,
);
export const loadItemsOfIssues = loadRelated(
  'load-items-of-issues',
  ['Issue', 'in', 'CONCERNS', 'AgendaItem'],
  itemRow,
);
export const loadSightingsOfIssues = loadRelated(
  'load-sightings-of-issues',
  ['Issue', 'in', 'OF', 'Sighting'],
  sightingRow,
);
export const loadMergedInto = loadRelated(
  'load-merged-into',
  ['Issue', 'out', 'MERGED_INTO', 'Issue'],
  issueRow,
);
export const loadIssuesOfSightings = loadRelated(
  'load-issues-of-sightings',
  ['Sighting', 'out', 'OF', 'Issue'],
  issueRow,
);
export const loadItemsOfSightings = loadRelated(
  'load-items-of-sightings',
  ['Sighting', 'out', 'AT', 'AgendaItem'],
  itemRow,
);
export const loadEvidenceOfDecisions = loadRelated(
  'load-evidence-of-decisions',
  ['Decision', 'out', 'HAS_EVIDENCE', 'Evidence'],
  evidenceRow,
);
export const loadEvidenceOfSightings = loadRelated(
  'load-evidence-of-sightings',
  ['Sighting', 'out', 'HAS_EVIDENCE', 'Evidence'],
  evidenceRow,
);
export const loadRetiredOfCouncils = loadRelated(
  'load-retired-of-councils',
  ['Council', 'out', 'FORMERLY_HAD', 'Retired'],
  retiredRow,
);
export const loadRetiredOfCommittees = loadRelated(
  'load-retired-of-committees',
  ['Committee', 'out', 'FORMERLY_HAD', 'Retired'],
  retiredRow,
);
export const loadRetiredOfMeetings = loadRelated(
  'load-retired-of-meetings',
  ['Meeting', 'out', 'FORMERLY_HAD', 'Retired'],
  retiredRow,
);
export const loadRetiredOfMembers = loadRelated(
  'load-retired-of-members',
  ['Member', 'out', 'FORMERLY_HAD', 'Retired'],
  retiredRow,
);
