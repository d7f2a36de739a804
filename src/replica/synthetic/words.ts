/** Made-up names and ordinary nouns; combined they give a vocabulary of many thousand phrases. */
const split = (words: string): string[] => words.split(/\s+/);

const placeStarts =
  split(`Ash Barrow Birch Bram Calder Cold Dun Elm Fallow Fern Garth Hazel Hart Kestrel Lang Larch Marl
  Mill Nether Oaken Otter Penn Quarry Raven Rook Sedge Shaw Thorn Tarn Wether Whin Wyn Yarrow Alder`);
const placeEnds =
  split(`bourne bridge bury cliffe combe croft dale den field ford gate ham hurst leigh ley mere moor
  pool stead stoke thorpe ton wick worth`);

export const places: string[] = placeStarts.flatMap((start) => placeEnds.map((end) => `${start}${end}`));

export const firstNames =
  split(`Ada Alec Amrit Bea Benno Carys Clem Dilys Dov Edda Emeka Fay Fergus Gita Gwen Hal Hester
  Idris Imran Ines Joan Jonah Kavita Kit Leila Lorne Mabel Malik Nadia Nils Oona Orson Petra Piers Quentin Rhona
  Rufus Saima Silas Tamsin Tariq Una Uzma Viola Walter Wren Yusuf Zara Zeke`);
export const surnames =
  split(`Abbott Alderson Amberley Bancroft Beckwith Birtles Bramhall Brindle Cardew Chaudry Clough
  Copperfield Crowther Dalgleish Denholm Dorrington Eastham Ellwood Entwistle Fairburn Farrow Fenwick Garside Gorton
  Greaves Hallam Hargrave Haworth Inchbald Iqbal Jellicoe Jowett Kapadia Kershaw Kingsnorth Lathom Lockwood Lyttle
  Mallory Marchbank Merriman Nettleton Norbury Oakden Okonjo Oldroyd Pemberton Pickering Prendergast Quayle Radcliffe
  Ramsbottom Rishworth Sandiford Selwyn Stanhope Tattersall Thackray Tilney Underhill Upton Vasey Verity Wadsworth
  Wainwright Whitworth Yardley Yeadon Zaman`);

const contractorStarts =
  split(`Albion Beacon Cairn Castellan Cobalt Compass Corvid Drayman Ember Fulcrum Gantry Harbinger
  Ironbridge Juniper Keystone Lodestar Meridian Northlight Obelisk Palisade Quillon Redwater Sextant Tidewell Umbra
  Vantage Wayfarer Zenith`);
const contractorEnds = [
  'Services',
  'Group',
  'Partners',
  'Facilities',
  'Construction',
  'Environmental',
  'Care',
  'Systems',
];
export const contractors: string[] = contractorStarts.flatMap((start) =>
  contractorEnds.map((end) => `${start} ${end}`),
);

export const officers = [
  'Director of Children and Young People',
  'Director of Adult Services',
  'Director of Place',
  'Director of Resources',
  'Chief Finance Officer',
  'Head of Housing Strategy',
  'Head of Planning',
  'Head of Highways',
  'Head of Internal Audit',
  'Head of Legal Services',
  'Assistant Director of Public Health',
  'Strategic Lead for Libraries',
  'Programme Manager',
  'Monitoring Officer',
  'Head of Waste and Recycling',
  'Head of Human Resources',
  'Head of Property Services',
  'Service Manager for Placements',
  'Democratic Services Officer',
  'Head of Digital Services',
];

export const parties = [
  { title: 'Progress Party', code: 'PROG' },
  { title: 'Civic Alliance', code: 'CIV' },
  { title: 'Heritage Union', code: 'HERIT' },
  { title: 'Independent', code: 'IND' },
] as const;

export const oneOffSubjects = [
  'Treasury Management Strategy',
  'Member Development Programme',
  'Complaints and Compliments',
  'Air Quality Action Plan',
  'Allotment Rents',
  'Apprenticeship Levy',
  'Asset Valuation',
  'Biodiversity Statement',
  'Business Rates Relief',
  'Bus Shelter Advertising',
  'Carers Week',
  'Civic Awards',
  'Community Asset Transfers',
  'Council Tax Support Scheme',
  'Cycle Parking Standards',
  'Data Protection',
  'Domestic Abuse Strategy',
  'Dog Control Orders',
  'Electoral Registration',
  'Emergency Planning Exercise',
  'Empty Homes Premium',
  'Energy Procurement',
  'Equality Objectives',
  'Fly-posting Enforcement',
  'Food Hygiene Plan',
  'Foster Carer Allowances',
  'Gambling Policy Statement',
  'Grass Verge Maintenance',
  'Gritting Routes',
  'Gypsy and Traveller Needs',
  'Hackney Carriage Fares',
  'Health and Safety at Work',
  'Heat Network Zoning',
  'Holiday Activities Fund',
  'Home to School Transport',
  'Insurance Renewal',
  'Internal Audit Charter',
  'Invasive Plants',
  'Kerbside Textiles',
  'Landlord Licensing',
  'Local Development Scheme',
  'Lone Working Policy',
  'Mayoral Engagements',
  'Noise Abatement',
  'Outdoor Gyms',
  'Pavement Licences',
  'Pay Policy Statement',
  'Pension Discretions',
  'Petition Scheme',
  'Play Sufficiency',
  'Procurement Forward Plan',
  'Public Conveniences',
  'Register of Gifts',
  'Risk Register',
  'Safer Recruitment',
  'School Crossing Patrols',
  'Scrap Metal Licences',
  'Section 106 Receipts',
  'Social Value Policy',
  'Street Naming',
  'Street Trading Consents',
  'Supplier Payments',
  'Sustainable Drainage',
  'Tree Planting',
  'Twinning Links',
  'Volunteering Strategy',
  'Whistleblowing Policy',
  'Winter Fuel Advice',
  'Youth Justice Plan',
];
