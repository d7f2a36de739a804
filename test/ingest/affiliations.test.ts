import { describe, expect, it } from 'vitest';
import type { AttendanceFact, MemberFact } from '../../queries/read/derivation-facts.ts';
import { toAffiliations } from '../../src/ingest/affiliations.ts';

const seen = { sourceUrl: null, digest: null, firstSeenAt: null, lastSeenAt: null };
const member = (fields: Partial<MemberFact> = {}): MemberFact => ({
  id: 't:member:5',
  install: 't',
  uid: 5,
  party: null,
  ward: null,
  bundleDigest: null,
  affiliations: [],
  namesInMinutes: [],
  ...seen,
  ...fields,
});
const at = (date: string | null, party: string | null, ward: string | null = null): AttendanceFact => ({
  personId: 't:member:5',
  id: 'a',
  name: 'Ann Lee',
  printedName: null,
  party,
  ward,
  date,
  sortKey: date ?? '',
  ...seen,
});

describe('toAffiliations', () => {
  it('spans the days of the meetings that list a member so; meetings without a day span nothing', () => {
    const rows = toAffiliations(member(), [
      at('2018-01-01', 'CON'),
      at('2017-01-01', 'LAB'),
      at('2016-01-01', 'LAB'),
      at(null, 'IND'),
    ]);
    expect(rows.map(({ row }) => [row.party, row.from, row.to, row.basis])).toEqual([
      ['CON', '2018-01-01', '2018-01-01', 'attendance'],
      ['LAB', '2016-01-01', '2017-01-01', 'attendance'],
      ['IND', null, null, 'attendance'],
    ]);
  });
  it('counts the member’s own record where there is one, and nothing where neither party nor ward is known', () => {
    const own = member({ bundleDigest: 'x', party: 'LAB', ward: 'Hill' });
    expect(
      toAffiliations(own, [at('2016-01-01', 'LAB', 'Hill'), at('2016-02-01', null)]).map(({ row }) => [
        row.from,
        row.basis,
      ]),
    ).toEqual([['2016-01-01', 'own record and attendance']]);
    expect(toAffiliations(member({ party: 'LAB' }), [])).toEqual([]);
  });
});
