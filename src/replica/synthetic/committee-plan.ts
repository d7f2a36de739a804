import type { CaseBody } from '../../../schema/case/case-file.ts';
import { shiftDay } from './calendar.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth.ts';

export type Domain =
  | 'children'
  | 'adults'
  | 'environment'
  | 'housing'
  | 'resources'
  | 'scrutiny'
  | 'council'
  | 'culture';

/** A line of business that one committee follows, or two one after the other. */
export interface CommitteeLine {
  domain: Domain;
  bodies: { cid: number; from: string; to: string | null }[];
}

export interface CommitteePlan {
  bodies: CaseBody[];
  lines: CommitteeLine[];
}

const pool: [name: string, domain: Domain, later: string][] = [
  ['Children and Families Committee', 'children', 'Children, Education and Skills Committee'],
  ['Performance and Contracts Committee', 'scrutiny', 'Corporate Performance Panel'],
  ['Environment and Streets Committee', 'environment', 'Climate and Environment Committee'],
  ['Housing and Growth Committee', 'housing', 'Homes and Regeneration Committee'],
  ['Council', 'council', ''],
  ['Adult Care and Health Committee', 'adults', ''],
  ['Finance and Resources Committee', 'resources', ''],
  ['Leisure, Libraries and Culture Committee', 'culture', ''],
  ['Overview and Scrutiny Board', 'scrutiny', ''],
  ['Schools Forum', 'children', ''],
  ['Health and Wellbeing Board', 'adults', ''],
  ['Transport and Highways Committee', 'environment', ''],
  ['Planning Policy Committee', 'housing', ''],
  ['Audit and Governance Committee', 'resources', ''],
  ['Community Safety Panel', 'culture', ''],
  ['Corporate Parenting Board', 'children', ''],
  ['Parks and Open Spaces Sub-Committee', 'environment', ''],
  ['Tenants and Leaseholders Panel', 'housing', ''],
  ['Staffing and Appeals Committee', 'resources', ''],
  ['Safeguarding Adults Board', 'adults', ''],
  ['Northern Area Committee', 'culture', ''],
  ['Southern Area Committee', 'culture', ''],
  ['Waste Partnership Joint Committee', 'environment', ''],
  ['Youth Services Sub-Committee', 'children', ''],
  ['Budget Scrutiny Sub-Committee', 'scrutiny', ''],
  ['Economic Development Committee', 'housing', ''],
];

const categories: Record<Domain, string> = {
  children: 'Theme Committees',
  adults: 'Theme Committees',
  environment: 'Theme Committees',
  housing: 'Theme Committees',
  culture: 'Area & Community Committees',
  resources: 'Regulatory and Other Committees',
  scrutiny: 'Overview & Scrutiny',
  council: 'Council',
};

/** Between 8 and 26 lines, two of them renamed under way and two succeeded by a committee with a new id. */
export function planCommittees(
  count: number,
  start: string,
  end: string,
  random: Random,
  truth: Truth,
): CommitteePlan {
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  const plan: CommitteePlan = { bodies: [], lines: [] };
  let lastCid = 100;
  const nextCid = (): number => (lastCid += random.whole(1, 9));
  for (const [at, [name, domain, later]] of pool.slice(0, count).entries()) {
    const change = shiftDay(start, Math.round(days * (0.4 + at * 0.05)));
    const cid = nextCid();
    const common = { kind: 'committee', category: categories[domain], contact: 'Democratic Services' };
    const purpose = `The ${name} is responsible for the council's business on ${domain} and reports to Council.`;
    if (later !== '' && at % 2 === 0) {
      const names = [
        { name, from: start, to: shiftDay(change, -1) },
        { name: later, from: change },
      ];
      plan.bodies.push({ cid, names, ...common, purpose: [purpose] });
      plan.lines.push({ domain, bodies: [{ cid, from: start, to: null }] });
      truth.committees.push({ cid, names: [name, later], succeeds: [], from: start, to: null });
    } else if (later !== '') {
      const successor = nextCid();
      const lastDay = shiftDay(change, -1);
      plan.bodies.push({
        cid,
        names: [{ name, from: start, to: lastDay }],
        ...common,
        expired: true,
        purpose: [purpose],
      });
      const handover = `This committee took over the work of the ${name} on ${change.split('-').reverse().join('/')}.`;
      plan.bodies.push({
        cid: successor,
        names: [{ name: later, from: change }],
        ...common,
        succeeds: [cid],
        purpose: [handover],
      });
      plan.lines.push({
        domain,
        bodies: [
          { cid, from: start, to: lastDay },
          { cid: successor, from: change, to: null },
        ],
      });
      truth.committees.push({ cid, names: [name], succeeds: [], from: start, to: lastDay });
      truth.committees.push({ cid: successor, names: [later], succeeds: [cid], from: change, to: null });
    } else {
      plan.bodies.push({ cid, names: [{ name, from: start }], ...common, purpose: [purpose] });
      plan.lines.push({ domain, bodies: [{ cid, from: start, to: null }] });
      truth.committees.push({ cid, names: [name], succeeds: [], from: start, to: null });
    }
  }
  return plan;
}
