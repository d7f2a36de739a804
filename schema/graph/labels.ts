/** Node labels, each with the properties it may carry. Edges carry scalars only; a fact with evidence is a node. */
const provenance = ['sourceUrl', 'digest', 'firstSeenAt', 'lastSeenAt'] as const;
const partialDate = ['date', 'dateFrom', 'dateTo', 'datePrecision', 'sortKey'] as const;

export const labels = {
  Council: [
    'id', 'install', 'name', 'gssCode', 'platform', 'baseUrl',
    'notice', 'originalBaseUrl', 'inventedIdsFrom', 'committeesListed', 'firstSeenAt', 'lastSeenAt', 'bundleDigest',
  ],
  Committee: [
    'id', 'install', 'cid', 'name', 'category', 'expired', 'deleted',
    'listWindows', 'meetingsListed', 'detailsRead', 'failure', 'bundleDigest', ...provenance,
  ],
  CommitteeName: ['id', 'name', 'from', 'to', 'basis'],
  Remit: ['id', 'text', 'from', 'to'],
  Member: [
    'id', 'install', 'uid', 'name', 'printedName', 'party', 'group', 'ward', 'keyPosts', 'terms', 'resolved',
    'bundleDigest', ...provenance,
  ],
  Officer: ['id', 'install', 'uid', 'name', ...provenance],
  /** `name` as the page that lists the seat prints it: what a person known by no other page is called. */
  Membership: ['id', 'name', 'role', 'from', 'to', 'basis', ...provenance],
  Affiliation: ['id', 'party', 'ward', 'from', 'to', 'basis', ...provenance],
  Meeting: [
    'id', 'install', 'mid', ...partialDate, 'time', 'venue', 'status', 'statusText', 'meetingType', 'rescheduled',
    'publicationState', 'agendaPublished', 'decisionsPublished', 'minutesPublished', 'committeeName',
    'actualStart', 'actualFinish', 'webcast', 'note', 'readState', 'readFrom', 'failure', 'bundleDigest', ...provenance,
  ],
  AgendaItem: [
    'id', 'install', 'aiId', 'meetingId', 'position', 'number', 'title', 'heading', 'procedural',
    'agendaText', 'decisionText', 'minutesText', 'minutesCut', 'restricted', 'issueIid', 'issueTitle', 'decisionPageId',
    'referToCommittee', 'terms', 'sortKey', ...provenance,
  ],
  Decision: ['id', 'install', 'text', 'outcome', 'method', 'confidence', 'sortKey', ...provenance],
  Document: ['id', 'install', 'title', 'url', 'documentKind', 'sizeText', 'restricted', 'publishedOn', ...provenance],
  Attendance: [
    'id', 'name', 'printedName', 'role', 'status', 'statusText', 'party', 'ward', 'representing', 'capacity', ...provenance,
  ],
  Issue: ['id', 'install', 'key', 'title', 'basis', 'sortKey'],
  Sighting: ['id', 'state', 'method', 'version', 'score', 'featureNames', 'featureScores'],
  Evidence: ['id', 'field', 'quote', 'start', 'end', 'method', 'confidence', 'digest', 'url'],
  /** What a page once listed and no longer does: found by `node(id)` through `retiredId`, reached by no other edge. */
  Retired: ['id', 'retiredId', 'install', 'kind', 'title', 'retiredAt', 'sourceUrl', 'digest'],
  SchemaVersion: ['id', 'version', 'checksum', 'appliedAt'],
  /** How far of the archive and ledger this graph was built up to, and by which program version's readers. */
  Projection: ['id', 'position', 'ledgerPosition', 'readers', 'projectedAt'],
} as const;
export type Label = keyof typeof labels;

/** Properties that tell when we looked, not what the record says: left out of the graph hash, by name. */
export const clockProperties = [
  'firstSeenAt', 'lastSeenAt', 'capturedAt', 'retiredAt', 'appliedAt', 'projectedAt', 'position', 'ledgerPosition',
] as const;
