import { z } from 'zod';
import { caseDateSchema } from './case-date.ts';
import { caseMeetingSchema } from './case-meeting.ts';

export const caseBodySchema = z.object({
  cid: z.int().positive(),
  /** Oldest first; the last one is shown where no date says otherwise. */
  names: z
    .array(
      z.object({
        name: z.string(),
        from: caseDateSchema.nullish(),
        to: caseDateSchema.nullish(),
        basis: z.string().optional(),
      }),
    )
    .min(1),
  kind: z.string().optional(),
  shortName: z.string().optional(),
  /** Heading on the list page; the kind where absent. */
  category: z.string().optional(),
  /** Remit, one string a paragraph. */
  purpose: z.array(z.string()).optional(),
  /** Support officer or office, as printed under "Contact information". */
  contact: z.string().optional(),
  succeeds: z.array(z.int().positive()).optional(),
  /** Shown by the web service only. Where absent: expired when the last name has an end. */
  expired: z.boolean().optional(),
  deleted: z.boolean().optional(),
});
export type CaseBody = z.infer<typeof caseBodySchema>;

export const caseMemberSchema = z.object({
  uid: z.int().positive().nullish(),
  name: z.string(),
  /** Printed before the name; "Councillor" where absent. */
  title: z.string().optional(),
  party: z.string().nullish(),
  /** The web service's short code: "LIBDEM". */
  partyCode: z.string().optional(),
  ward: z.string().nullish(),
  wardCode: z.string().optional(),
  keyPosts: z.string().optional(),
  terms: z.array(z.object({ from: caseDateSchema, to: caseDateSchema.nullish() })).optional(),
  /** Made-up contact details of a made-up member: there so that their removal can be tested. */
  contact: z.object({ email: z.string(), phone: z.string(), homeAddress: z.array(z.string()) }).optional(),
});
export type CaseMember = z.infer<typeof caseMemberSchema>;

export const caseMembershipSchema = z.object({
  cid: z.int().positive(),
  /** As in `members`. */
  member: z.string(),
  role: z.string().optional(),
  from: caseDateSchema.nullish(),
  to: caseDateSchema.nullish(),
});
export type CaseMembership = z.infer<typeof caseMembershipSchema>;

/**
 * Facts about a council's committee meetings, enough to render its ModernGov site. The plain form holds
 * `council`, `bodies`, `meetings` and `notes`; everything else is optional, and ids that the facts lack are
 * filled in when the file is loaded.
 */
export const caseFileSchema = z
  .object({
    council: z.object({ name: z.string(), gssCode: z.string().nullish(), baseUrl: z.url() }),
    bodies: z.array(caseBodySchema),
    meetings: z.array(caseMeetingSchema),
    notes: z.array(z.string()).optional(),
    /** Slug that ids start with. */
    install: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug')
      .optional(),
    /** Said on every page. */
    notice: z.string().optional(),
    /** The council's own site, linked from every page; absent for a made-up council. */
    originalBaseUrl: z.url().optional(),
    /** A made-up council has no page of its own to link to. */
    fictional: z.boolean().optional(),
    /** The day that the site takes for today; the day after the last dated meeting where absent. */
    today: z.iso.date().optional(),
    webService: z.boolean().optional(),
    members: z.array(caseMemberSchema).optional(),
    memberships: z.array(caseMembershipSchema).optional(),
  })
  .superRefine((file, context) => {
    const cids = new Set(file.bodies.map((body) => body.cid));
    const mids = new Set<number>();
    const aiIds = new Set<number>();
    for (const [at, meeting] of file.meetings.entries()) {
      for (const cid of [meeting.cid, ...(meeting.jointCids ?? [])]) {
        if (cids.has(cid)) continue;
        context.addIssue({
          code: 'custom',
          path: ['meetings', at, 'cid'],
          message: `no body has cid ${String(cid)}`,
        });
      }
      for (const { aiId } of meeting.items) {
        if (aiId && aiIds.has(aiId)) {
          const message = `two items have aiId ${String(aiId)}`;
          context.addIssue({ code: 'custom', path: ['meetings', at, 'items'], message });
        }
        if (aiId) aiIds.add(aiId);
      }
      if (!meeting.mid) continue;
      if (mids.has(meeting.mid)) {
        const message = `two meetings have mid ${String(meeting.mid)}`;
        context.addIssue({ code: 'custom', path: ['meetings', at, 'mid'], message });
      }
      mids.add(meeting.mid);
    }
  });
export type CaseFile = z.infer<typeof caseFileSchema>;
