import type { Domain } from './committee-plan.ts';

/**
 * A kind of matter that comes back over months. In titles and sentences `{p}` is a place, `{c}` a contractor,
 * `{s}` a street. Titles go from first to last sighting and share few words on purpose.
 */
export interface MatterKind {
  name: string;
  home: Domain;
  others: Domain[];
  titles: string[];
  sentences: string[];
}

export const matterKinds: MatterKind[] = [
  {
    name: 'inspection',
    home: 'children',
    others: ['scrutiny', 'council', 'adults'],
    titles: [
      'Inspection of the {p} Safeguarding Hub',
      'Outcome of the inspectorate visit to {p} Safeguarding Hub',
      '{p} hub: improvement action plan',
      'Progress of safeguarding improvements ({p})',
      'Monitoring visit letter: {p} children in need',
      'Re-inspection of {p}: judgement and next steps',
    ],
    sentences: [
      'The inspectorate had found thresholds at {p} applied unevenly.',
      'Caseloads at the {p} hub had come down to fifteen a worker.',
      'Agency staffing at {p} remained a concern to inspectors.',
    ],
  },
  {
    name: 'school expansion',
    home: 'children',
    others: ['resources', 'housing', 'council'],
    titles: [
      'Expansion of {p} Primary School',
      'Pupil places in {p}: consultation results',
      '{p} Primary: additional form of entry - capital approval',
      'School building works at {p}, award of contract to {c}',
      '{p} school project: cost increase',
      'Post-completion review of the {p} classrooms',
    ],
    sentences: [
      'Births in {p} had risen for five years running.',
      'Governors of {p} Primary supported the second form of entry.',
      '{c} had reported a delay in steel deliveries to the {p} site.',
    ],
  },
  {
    name: 'leisure centre',
    home: 'culture',
    others: ['resources', 'scrutiny', 'council'],
    titles: [
      'Refurbishment of {p} Leisure Centre',
      '{p} pool: outline business case',
      'Leisure provision in {p} - appointment of {c}',
      'Closure of the {p} swimming pool for repairs',
      '{p} baths: user survey',
      'Operator contract at {p} Leisure Centre',
    ],
    sentences: [
      'Attendance at the {p} pool had fallen since the boiler failed.',
      'The swimming club had objected to the {p} closure dates.',
      '{c} would run the {p} gym from the spring.',
    ],
  },
  {
    name: 'outsourced service',
    home: 'scrutiny',
    others: ['resources', 'council', 'adults'],
    titles: [
      '{c} contract: annual performance',
      'Customer contact centre run by {c}',
      'Service credits and penalties - {c}',
      'Options on the expiry of the {c} agreement',
      'Bringing back in-house the work of {c}',
      'Exit plan and lessons from {c}',
    ],
    sentences: [
      '{c} had missed four of its eleven indicators.',
      'Call waiting times under {c} had doubled in the quarter.',
      'Members asked whether service credits from {c} had been collected.',
    ],
  },
  {
    name: 'road scheme',
    home: 'environment',
    others: ['housing', 'council', 'culture'],
    titles: [
      'Traffic calming in {s} Road, {p}',
      'Petition about speeding at {s} Road',
      '{p} low traffic scheme: experimental order',
      'Objections to the {s} Road closure',
      'Review of the {p} trial after six months',
      '{s} Road: making the order permanent',
    ],
    sentences: [
      'Two collisions had been recorded in {s} Road.',
      'The bus operator feared delays on the {p} route.',
      'Residents of {s} Road had counted nine hundred vehicles an hour.',
    ],
  },
  {
    name: 'estate regeneration',
    home: 'housing',
    others: ['resources', 'scrutiny', 'council'],
    titles: [
      '{p} Estate regeneration: strategic outline',
      'Ballot of tenants at {p}',
      'Compulsory purchase for the {p} Estate',
      'Development partner for {p}: {c}',
      'Decanting and leaseholder offer ({p} blocks)',
      '{p} phase two - viability',
    ],
    sentences: [
      'Turnout in the {p} ballot was sixty-eight per cent.',
      'Leaseholders at {p} disputed the valuations.',
      '{c} had revised the tenure mix of the {p} blocks.',
    ],
  },
  {
    name: 'library',
    home: 'culture',
    others: ['children', 'resources', 'council'],
    titles: [
      'Future of {p} Library',
      '{p} reading room: self-service opening',
      'Consultation on branch opening hours including {p}',
      'Community management of the library at {p}',
      '{p} branch - impact on study space for pupils',
      'Evaluation of the {p} volunteer model',
    ],
    sentences: [
      'Borrowing at {p} had halved since staffed hours were cut.',
      'Pupils revising at {p} had nowhere else to go after six.',
      'The friends of the {p} branch offered to run Saturday opening.',
    ],
  },
  {
    name: 'care home',
    home: 'adults',
    others: ['resources', 'scrutiny', 'council'],
    titles: [
      'Closure of {p} House residential home',
      '{p} House: relocation of residents',
      'Extra care housing to replace {p} House',
      'Quality concerns at the {p} nursing unit',
      'Inquiry into the falls at {p} House',
      'Sale of the former care home at {p}',
    ],
    sentences: [
      'Families of {p} House residents had not been told in time.',
      'The regulator had rated the {p} nursing unit as requiring improvement.',
      'Nine residents of {p} House had been moved.',
    ],
  },
  {
    name: 'waste',
    home: 'environment',
    others: ['scrutiny', 'resources', 'council'],
    titles: [
      'Missed collections in {p}',
      'Depot move from {p}',
      '{c} recycling contract: contamination rates',
      'Food waste rounds around {p}',
      'Inquiry into the {p} depot failure',
      'Bins: recovery plan with {c}',
    ],
    sentences: [
      'Crews had lost the {p} depot before the new one was ready.',
      'One street in four at {p} had been missed in January.',
      '{c} blamed lorry breakdowns for the {p} rounds.',
    ],
  },
  {
    name: 'data breach',
    home: 'resources',
    others: ['scrutiny', 'council', 'adults'],
    titles: [
      'Failure of the {c} payments system',
      'Payments to carers delayed by {c} software',
      'Independent review of the {c} implementation',
      'Migration from {c} to a new ledger',
      'Cost of the ledger replacement',
      'Audit opinion on the {c} controls',
    ],
    sentences: [
      'Eleven hundred invoices had been paid twice by the {c} ledger.',
      'Auditors could not rely on the {c} access controls.',
      'The supplier {c} had withdrawn its project manager.',
    ],
  },
  {
    name: 'flood',
    home: 'environment',
    others: ['housing', 'council', 'scrutiny'],
    titles: [
      'Flooding in {p}',
      'Section 19 investigation: {p} brook',
      'Culvert at {s} Road - repairs',
      'Flood resilience grants for {p} households',
      '{p} catchment: natural flood management',
      'Lessons of the {p} storm',
    ],
    sentences: [
      'Forty homes by the {p} brook had been flooded to a foot.',
      'The culvert under {s} Road had not been cleared for six years.',
      'Sandbags had reached {p} four hours late.',
    ],
  },
  {
    name: 'market',
    home: 'housing',
    others: ['culture', 'resources', 'council'],
    titles: [
      '{p} Market Hall: condition survey',
      'Traders at {p} - rents and relocation',
      'Covered market at {p}: levelling bid',
      'Lease of {p} Market Hall to {c}',
      'Night-time economy around the {p} market',
      'Re-opening of the {p} hall',
    ],
    sentences: [
      'The roof of {p} Market Hall was beyond patching.',
      'Thirty traders at {p} had lost a season.',
      '{c} offered a turnover rent for the {p} hall.',
    ],
  },
  {
    name: 'short breaks',
    home: 'children',
    others: ['adults', 'resources', 'scrutiny'],
    titles: [
      'Short breaks at the {p} Centre',
      'Respite for disabled children: {p} offer',
      'Play scheme funding ({p})',
      "Parents' deputation on {p} respite",
      'Re-commissioning of overnight stays with {c}',
      '{p} Centre: twelve-month review',
    ],
    sentences: [
      'Parents had learned of the {p} change from a leaflet.',
      'The {p} play scheme had been full since Easter.',
      '{c} could not staff overnight stays at {p}.',
    ],
  },
];
