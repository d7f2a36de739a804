/**
 * Ids, composed here and nowhere else: `<install>:<kind>:<source id>`.
 * Names change, ids don't: the source's own numbers are used wherever it gives one; what it gives no number
 * is named by its parent, its kind and a hash of its normalised words.
 */
export const recordKinds = [
  'council',
  'committee',
  'committee-name',
  'remit',
  'member',
  'officer',
  'membership',
  'affiliation',
  'meeting',
  'attendance',
  'item',
  'decision',
  'document',
  'issue',
  'sighting',
  'evidence',
  'motion',
  'ballot',
  'interest',
  'action',
  'referral',
  'correction',
  'public-questions',
  'revision',
  'retired',
] as const;
export type RecordKind = (typeof recordKinds)[number];

const join = (install: string, kind: RecordKind, source: string): string => `${install}:${kind}:${source}`;

/** Lower case, letters and digits only, words joined by `-`: for the parts of ids that come from words. */
export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const encoder = new TextEncoder();

/**
 * 64-bit FNV-1a of the words with case and spaces folded, as 16 hex digits.
 * Pure arithmetic, so that parsers need no crypto; collisions are kept apart by the occurrence number.
 */
export function wordsHash(words: string): string {
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  // In halves of 32 bits, since big integers are dear; the prime is 2^40 + 0x1b3.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of encoder.encode(folded)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** The install, kind and source id of an id; null for text that is no id. */
export function parseId(id: string): { install: string; kind: RecordKind; source: string } | null {
  const [install, kind, ...rest] = id.split(':');
  const known = recordKinds.find((k) => k === kind);
  if (!install || !known || rest.length === 0) return null;
  return { install, kind: known, source: rest.join(':') };
}

/** The install of an id. */
export function installOf(id: string): string {
  const end = id.indexOf(':');
  return end === -1 ? id : id.slice(0, end);
}

/** The source id of an id: what stands behind install and kind. */
export function sourceOf(id: string): string {
  const kindEnd = id.indexOf(':', id.indexOf(':') + 1);
  return id.includes(':') && kindEnd !== -1 ? id.slice(kindEnd + 1) : '';
}

export const ids = {
  council: (install: string): string => join(install, 'council', install),
  committee: (install: string, cid: number): string => join(install, 'committee', String(cid)),
  committeeName: (committeeId: string, name: string): string =>
    join(installOf(committeeId), 'committee-name', `${sourceOf(committeeId)}-${wordsHash(name)}`),
  remit: (committeeId: string, text: string): string =>
    join(installOf(committeeId), 'remit', `${sourceOf(committeeId)}-${wordsHash(text)}`),
  member: (install: string, uid: number): string => join(install, 'member', String(uid)),
  /** A person known by name only, unresolved until a page ties the name to a UID. */
  memberByName: (install: string, normalisedName: string): string =>
    join(install, 'member', `name:${slug(normalisedName)}`),
  officer: (install: string, uid: number): string => join(install, 'officer', String(uid)),
  officerByName: (install: string, normalisedName: string): string =>
    join(install, 'officer', `name:${slug(normalisedName)}`),
  membership: (memberId: string, committeeId: string, role: string, term: string | null): string =>
    join(
      memberId.split(':')[0] ?? '',
      'membership',
      `${sourceOf(memberId)}-${sourceOf(committeeId)}-${slug(role)}${term ? `-${term}` : ''}`,
    ),
  affiliation: (memberId: string, party: string | null, ward: string | null): string =>
    join(
      memberId.split(':')[0] ?? '',
      'affiliation',
      `${sourceOf(memberId)}-${slug(party ?? '')}-${slug(ward ?? '')}`,
    ),
  meeting: (install: string, mid: number): string => join(install, 'meeting', String(mid)),
  attendance: (meetingId: string, personId: string): string =>
    join(installOf(meetingId), 'attendance', `${sourceOf(meetingId)}-${sourceOf(personId)}`),
  item: (install: string, aiId: number): string => join(install, 'item', String(aiId)),
  /** The item that has this source id. */
  itemOf: (install: string, source: string): string => join(install, 'item', source),
  /** A row for which the page gives no item number of its own (`AI<id>`). */
  itemByTitle: (meetingId: string, title: string, occurrence: number): string =>
    join(
      meetingId.split(':')[0] ?? '',
      'item',
      `m${sourceOf(meetingId)}-${wordsHash(title)}-${String(occurrence)}`,
    ),
  /** `key` is the attachment id, or `g<agenda id>-T<kind>` / `p<agenda id>-<supplement>` for packs. */
  /** What is read from an item's words: a decision, a motion, an interest … */
  fact: (kind: RecordKind, itemId: string, quote: string, occurrence: number): string =>
    join(installOf(itemId), kind, `${sourceOf(itemId)}-${wordsHash(quote)}-${String(occurrence)}`),
  ballot: (motionId: string, name: string): string =>
    join(installOf(motionId), 'ballot', `${sourceOf(motionId)}-${slug(name)}`),
  /** `occurrence` counts the values that the field had one after the other. */
  revision: (ownerId: string, field: string, occurrence: number): string =>
    join(
      ownerId.split(':')[0] ?? '',
      'revision',
      `${ownerId.split(':').slice(1).join('-')}-${field}-${String(occurrence)}`,
    ),
  document: (install: string, key: number | string): string => join(install, 'document', String(key)),
  /** `key`: `item-<source id of the item that it was named after>`, `split-<hash>` or `trace-<hash>`. */
  issue: (install: string, key: string): string => join(install, 'issue', key),
  sighting: (issueId: string, itemId: string): string =>
    join(installOf(issueId), 'sighting', `${sourceOf(issueId)}-${sourceOf(itemId)}`),
  evidence: (ownerId: string, field: string, quote: string): string =>
    join(
      ownerId.split(':')[0] ?? '',
      'evidence',
      `${ownerId.split(':').slice(1).join('-')}-${field}-${wordsHash(quote)}`,
    ),
  retired: (id: string): string => join(installOf(id), 'retired', id.split(':').slice(1).join('-')),
} as const;
