import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import { outcomes } from '../../schema/records/decision.ts';
import { defineRead, type ReadStatement } from '../statement.ts';
import { committeeRow, councilRow, memberRow } from './council-rows.ts';
import { issueRow } from './issue-rows.ts';
import { decisionRow, itemRow, meetingRow } from './meeting-rows.ts';
import { toProjection } from './projection.ts';

/** Keys of the page before end at `after`; the empty string begins. `limit` rows at most. */
const slice = { after: z.string(), limit: z.number().int().positive() } as const;
const install = { install: z.string().nullable() } as const;
const window = { from: z.iso.date().nullable(), to: z.iso.date().nullable() } as const;

const sliceParameters = z.object(slice);
const installParameters = z.object({ ...slice, ...install });
const committeeParameters = z.object({ ...slice, committee: z.string() });
const windowParameters = z.object({ ...slice, ...install, ...window });
const committeeWindowParameters = z.object({ ...slice, committee: z.string(), ...window });
const decisionParameters = windowParameters.extend({ outcome: z.enum(outcomes).nullable() });
const committeeDecisionParameters = committeeWindowParameters.extend({
  outcome: z.enum(outcomes).nullable(),
});

export type PageStatement<Parameters, Row> = ReadStatement<Parameters, { node: Row }>;

interface Definition<Parameters, Shape extends z.ZodRawShape> {
  readonly name: string;
  /** Binds `n`, starting from what narrows most. */
  readonly match: string;
  readonly where?: readonly string[];
  /** Property that orders the list; unique, so that a key is a place. */
  readonly key: 'id' | 'sortKey';
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodObject<Shape>;
}

/** One page of a list in the order of one string property: what sorts after `after`, up to `limit`. */
function readPage<Parameters, Shape extends z.ZodRawShape>({
  name,
  match,
  where = [],
  key,
  parameters,
  row,
}: Definition<Parameters, Shape>): PageStatement<Parameters, z.infer<z.ZodObject<Shape>>> {
  return defineRead({
    name,
    text:
      `MATCH ${match} WHERE ${[`n.${key} > $after`, ...where].join(' AND ')} ` +
      `WITH n ORDER BY n.${key} LIMIT $limit RETURN ${toProjection('n', row)} AS node ORDER BY n.${key}`,
    parameters,
    row: z.object({ node: row }),
  });
}

const ofInstall = '($install IS NULL OR n.install = $install)';
/** A meeting whose bounds are unknown may be inside any window, so it stays. */
const mayBeInWindow = (meeting: string): string[] => [
  `($from IS NULL OR ${meeting}.dateTo IS NULL OR ${meeting}.dateTo >= $from)`,
  `($to IS NULL OR ${meeting}.dateFrom IS NULL OR ${meeting}.dateFrom <= $to)`,
];
const all = (label: Label): string => `(n:${label})`;
const heldBy = '(c:Committee {id: $committee})-[:HELD]->';

export const readCouncilPage = readPage({
  name: 'read-council-page',
  match: all('Council'),
  key: 'id',
  parameters: sliceParameters,
  row: councilRow,
});
export const readCommitteePage = readPage({
  name: 'read-committee-page',
  match: all('Committee'),
  where: [ofInstall],
  key: 'id',
  parameters: installParameters,
  row: committeeRow,
});
export const readMemberPage = readPage({
  name: 'read-member-page',
  match: all('Member'),
  where: [ofInstall],
  key: 'id',
  parameters: installParameters,
  row: memberRow,
});
export const readMemberPageOfCommittee = readPage({
  name: 'read-member-page-of-committee',
  match: '(n:Member)',
  where: ['EXISTS { MATCH (n)-[:HOLDS]->(s:Membership)-[:OF]->(c:Committee) WHERE c.id = $committee }'],
  key: 'id',
  parameters: committeeParameters,
  row: memberRow,
});
export const readMeetingPage = readPage({
  name: 'read-meeting-page',
  match: all('Meeting'),
  where: [ofInstall, ...mayBeInWindow('n')],
  key: 'sortKey',
  parameters: windowParameters,
  row: meetingRow,
});
export const readMeetingPageOfCommittee = readPage({
  name: 'read-meeting-page-of-committee',
  match: `${heldBy}(n:Meeting)`,
  where: mayBeInWindow('n'),
  key: 'sortKey',
  parameters: committeeWindowParameters,
  row: meetingRow,
});
export const readItemPage = readPage({
  name: 'read-item-page',
  match: all('AgendaItem'),
  where: [ofInstall],
  key: 'sortKey',
  parameters: installParameters,
  row: itemRow,
});
export const readItemPageInWindow = readPage({
  name: 'read-item-page-in-window',
  match: '(m:Meeting)-[:HAS_ITEM]->(n:AgendaItem)',
  where: [ofInstall, ...mayBeInWindow('m')],
  key: 'sortKey',
  parameters: windowParameters,
  row: itemRow,
});
export const readItemPageOfCommittee = readPage({
  name: 'read-item-page-of-committee',
  match: `${heldBy}(m:Meeting)-[:HAS_ITEM]->(n:AgendaItem)`,
  where: mayBeInWindow('m'),
  key: 'sortKey',
  parameters: committeeWindowParameters,
  row: itemRow,
});
const withOutcome = '($outcome IS NULL OR n.outcome = $outcome)';
export const readDecisionPage = readPage({
  name: 'read-decision-page',
  match: all('Decision'),
  where: [ofInstall, withOutcome],
  key: 'sortKey',
  parameters: installParameters.extend({ outcome: z.enum(outcomes).nullable() }),
  row: decisionRow,
});
export const readDecisionPageInWindow = readPage({
  name: 'read-decision-page-in-window',
  match: '(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(n:Decision)',
  where: [ofInstall, withOutcome, ...mayBeInWindow('m')],
  key: 'sortKey',
  parameters: decisionParameters,
  row: decisionRow,
});
export const readDecisionPageOfCommittee = readPage({
  name: 'read-decision-page-of-committee',
  match: `${heldBy}(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(n:Decision)`,
  where: [withOutcome, ...mayBeInWindow('m')],
  key: 'sortKey',
  parameters: committeeDecisionParameters,
  row: decisionRow,
});
export const readIssuePage = readPage({
  name: 'read-issue-page',
  match: all('Issue'),
  where: [ofInstall],
  key: 'sortKey',
  parameters: installParameters,
  row: issueRow,
});
export const readIssuePageOfCommittee = readPage({
  name: 'read-issue-page-of-committee',
  match: '(n:Issue)',
  where: [
    'EXISTS { MATCH (n)<-[:CONCERNS]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(c:Committee) WHERE c.id = $committee }',
  ],
  key: 'sortKey',
  parameters: committeeParameters,
  row: issueRow,
});
