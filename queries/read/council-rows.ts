import { z } from 'zod';

const text = z.string().nullable();
const day = z.iso.date().nullable();

/** The columns that say which page a node was read from. */
export const sourceColumns = { sourceUrl: text, digest: text, lastSeenAt: text } as const;

export const councilRow = z.object({
  id: z.string(),
  install: z.string(),
  name: z.string(),
  gssCode: text,
  platform: text,
  baseUrl: text,
  notice: text,
  originalBaseUrl: text,
  inventedIdsFrom: z.number().int().nullable(),
  committeesListed: z.number().int().nullable(),
});
export type CouncilRow = z.infer<typeof councilRow>;

export const committeeRow = z.object({
  id: z.string(),
  install: z.string(),
  cid: z.number().int(),
  name: z.string(),
  category: text,
  expired: z.boolean().nullable(),
  deleted: z.boolean().nullable(),
  /** `from/to`, `..` for an open bound. */
  listWindows: z.array(z.string()).nullable(),
  meetingsListed: z.number().int().nullable(),
  failure: text,
  ...sourceColumns,
});
export type CommitteeRow = z.infer<typeof committeeRow>;

export const committeeNameRow = z.object({
  id: z.string(),
  name: z.string(),
  from: day,
  to: day,
  basis: text,
});
export type CommitteeNameRow = z.infer<typeof committeeNameRow>;

export const remitRow = z.object({ id: z.string(), text: z.string(), from: day, to: day });

export const memberRow = z.object({
  id: z.string(),
  install: z.string(),
  uid: z.number().int().nullable(),
  name: z.string(),
  printedName: text,
  party: text,
  group: text,
  ward: text,
  keyPosts: text,
  /** `from/to`, `..` for an open bound. */
  terms: z.array(z.string()).nullable(),
  resolved: z.boolean().nullable(),
  ...sourceColumns,
});
export type MemberRow = z.infer<typeof memberRow>;

export const officerRow = z.object({
  id: z.string(),
  install: z.string(),
  uid: z.number().int().nullable(),
  name: z.string(),
  ...sourceColumns,
});

export const membershipRow = z.object({
  id: z.string(),
  role: z.string(),
  from: day,
  to: day,
  basis: text,
  ...sourceColumns,
});
export type MembershipRow = z.infer<typeof membershipRow>;

export const affiliationRow = z.object({
  id: z.string(),
  party: text,
  ward: text,
  from: day,
  to: day,
  basis: text,
});
export type AffiliationRow = z.infer<typeof affiliationRow>;
