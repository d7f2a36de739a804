import type { CaseMember, CaseMembership } from '../../../schema/case/case-file.ts';
import type { CommitteePlan } from './committee-plan.ts';
import type { Random } from './random.ts';
import { firstNames, parties, places, surnames } from './words.ts';

/** A place on a committee and who sat in it. */
export interface Seat {
  role: 'Chair' | 'Vice-Chair' | 'Committee Member';
  holders: { name: string; from: string; to: string | null }[];
}

export interface Membership {
  members: (CaseMember & { uid: number })[];
  memberships: CaseMembership[];
  seats: Map<number, Seat[]>;
  /** Never away. */
  dutiful: Set<string>;
}

/** Members, a fifth of them replaced at an election half-way, and their seats on every committee. */
export function planMembers(
  plan: CommitteePlan,
  start: string,
  election: string,
  random: Random,
): Membership {
  const count = Math.max(36, Math.min(84, plan.bodies.length * 5));
  const names = distinctNames(count + Math.ceil(count / 5), random);
  const wards = random.some(places, Math.ceil(count / 3));
  const leaving = new Map(
    names.slice(0, Math.ceil(count / 5)).map((name, at) => [name, names[count + at] ?? name]),
  );
  const arriving = new Set(leaving.values());
  const members = names.map((name, at) => {
    const party = parties[at % 7 < 3 ? 0 : at % 7 < 5 ? 1 : at % 7 < 6 ? 2 : 3];
    const ward = wards[at % wards.length] ?? '';
    const from = arriving.has(name) ? election : start;
    return {
      uid: 200 + at * 3,
      name,
      party: party.title,
      partyCode: party.code,
      ward,
      wardCode: ward.slice(0, 4),
      terms: [{ from, ...(leaving.has(name) ? { to: election } : {}) }],
      contact: {
        email: `member${String(at + 1)}@example.org`,
        phone: `01632 960${String(100 + at)}`,
        homeAddress: [`${String(at + 1)} Example Street`, 'Exampleton', 'ZZ99 9ZZ'],
      },
    };
  });
  const sitting = names.slice(0, count);
  const seats = new Map<number, Seat[]>();
  for (const line of plan.lines) {
    const people = random.some(sitting, line.domain === 'council' ? 18 : random.whole(7, 11));
    for (const body of line.bodies)
      seats.set(
        body.cid,
        people.map((name, at) => seatOf(name, at, start, election, leaving)),
      );
  }
  const dutiful = new Set(sitting.filter((name) => !leaving.has(name)).slice(0, 3));
  return { members, memberships: membershipsOf(plan, seats), seats, dutiful };
}

/** Who sat on the committee that day, chair first. */
export function seatedOn(seats: Seat[], day: string): { name: string; role: Seat['role'] }[] {
  return seats.flatMap(({ role, holders }) => {
    const holder = holders.find(({ from, to }) => from <= day && (to === null || day < to));
    return holder ? [{ name: holder.name, role }] : [];
  });
}

function seatOf(
  name: string,
  at: number,
  start: string,
  election: string,
  leaving: Map<string, string>,
): Seat {
  const role = at === 0 ? 'Chair' : at === 1 ? 'Vice-Chair' : 'Committee Member';
  const next = leaving.get(name);
  if (next === undefined) return { role, holders: [{ name, from: start, to: null }] };
  return {
    role,
    holders: [
      { name, from: start, to: election },
      { name: next, from: election, to: null },
    ],
  };
}

function membershipsOf(plan: CommitteePlan, seats: Map<number, Seat[]>): CaseMembership[] {
  return plan.lines.flatMap((line) =>
    line.bodies.flatMap((body) =>
      (seats.get(body.cid) ?? []).flatMap((seat) =>
        seat.holders.map(({ name, from, to }) => ({
          cid: body.cid,
          member: name,
          role: seat.role,
          from: from > body.from ? from : body.from,
          to: to ?? body.to,
        })),
      ),
    ),
  );
}

function distinctNames(count: number, random: Random): string[] {
  const all = surnames.flatMap((surname, at) =>
    [0, 1].map((turn) => `${firstNames[(at * 5 + turn * 23) % firstNames.length] ?? ''} ${surname}`),
  );
  return random.some(all, count);
}
