import type { AttendanceFact, MemberFact } from '../../queries/read/derivation-facts.ts';
import type { NodeRow } from '../../queries/write/graph-rows.ts';
import { ids } from '../../schema/records/ids.ts';
import { groupBy } from './grouping.ts';

export interface AffiliationEntry {
  readonly memberId: string;
  readonly row: NodeRow<'Affiliation'>;
}

interface Claim {
  readonly party: string | null;
  readonly ward: string | null;
  readonly date: string | null;
  readonly basis: 'own record' | 'attendance';
  readonly source: Pick<AttendanceFact, 'sourceUrl' | 'digest' | 'firstSeenAt' | 'lastSeenAt'>;
}

/**
 * The parties and wards under which a member was listed, as printed: the source has a code in one place and a
 * title in another, and nothing says that they are one. `from` and `to` are the first and last day of a meeting
 * that lists them so; null where only their own record does, or no such meeting has a day.
 */
export function toAffiliations(
  member: MemberFact,
  newestFirst: readonly AttendanceFact[],
): AffiliationEntry[] {
  const own: Claim[] =
    member.bundleDigest === null
      ? []
      : [{ party: member.party, ward: member.ward, date: null, basis: 'own record', source: member }];
  const attended = newestFirst.map(
    (fact): Claim => ({
      party: fact.party,
      ward: fact.ward,
      date: fact.date,
      basis: 'attendance',
      source: fact,
    }),
  );
  const claims = [...own, ...attended].filter((claim) => claim.party !== null || claim.ward !== null);
  const grouped = groupBy(claims, (claim) => ids.affiliation(member.id, claim.party, claim.ward));
  return [...grouped].flatMap(([id, group]) => {
    const first = group[0];
    if (!first) return [];
    const days = group.flatMap((claim) => claim.date ?? []).sort();
    const bases = [...new Set(group.map((claim) => claim.basis))];
    const { sourceUrl, digest, firstSeenAt, lastSeenAt } = first.source;
    return [
      {
        memberId: member.id,
        row: {
          id,
          party: first.party,
          ward: first.ward,
          from: days[0] ?? null,
          to: days.at(-1) ?? null,
          basis: bases.join(' and '),
          sourceUrl,
          digest,
          firstSeenAt,
          lastSeenAt,
        },
      },
    ];
  });
}
