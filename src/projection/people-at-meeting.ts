import type { AttendanceRecord, AttendanceStatus } from '../../schema/records/attendance.ts';
import { ids, parseId } from '../../schema/records/ids.ts';
import type { Found } from '../../scrapers/minutes/facts.ts';
import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import type { PersonMention } from '../ingest/bundles.ts';
import { findListed, type ListedPerson, toNamedMember } from './find-person.ts';
import type { MergedAttendance } from './merge-attendances.ts';
import { sourceOf } from './merge-decisions.ts';
import type { MergedItem } from './merge-items.ts';
import type { GoodReading } from './read-capture.ts';

/** Words of the minutes that somebody's attendance rests on. */
export interface AttendanceWords {
  readonly found: Found<unknown>;
  readonly field: string;
  readonly source: GoodReading;
}

/** One person at a meeting, from its lists and from its minutes. */
export interface Presence {
  readonly attendance: AttendanceRecord;
  readonly source: GoodReading;
  /** Null for somebody whom only minutes name and who may be no member. */
  readonly person: PersonMention | null;
  /** What the list says; null where no list names them. */
  readonly listedStatus: AttendanceStatus | null;
  readonly minutesStatus: AttendanceStatus | null;
  readonly isSubstitute: boolean;
  readonly isChair: boolean;
  readonly inPlaceOf: { readonly name: string; readonly person: PersonMention | null } | null;
  readonly arrivedLate: boolean;
  readonly leftEarly: boolean;
  readonly words: readonly AttendanceWords[];
}

interface Claim {
  readonly name: string;
  readonly status: AttendanceStatus | null;
  /** Minutes call them a councillor, or only members do what they did. */
  readonly isMember: boolean;
  readonly doing: 'SUBSTITUTE' | 'CHAIR' | 'ARRIVED' | 'LEFT' | null;
  readonly inPlaceOf: string | null;
  readonly words: AttendanceWords;
}

/** What a list leaves open: some councils leave "Expected" for ever. */
const isOpen = (status: AttendanceStatus): boolean => status === 'EXPECTED' || status === 'UNKNOWN';
/** Where minutes say two things of one person, the one that says more. */
const strength: readonly (AttendanceStatus | null)[] = [
  null,
  'PRESENT',
  'SUBSTITUTED',
  'ABSENT',
  'APOLOGIES',
];

const memberTitle =
  /\b(?:councill?ors?|cllrs?|coun|alderm[ae]n|alderwoman|bailies?|baillies?|cynghorydd(?:ion)?)\b/i;

/**
 * Who was at a meeting. What a list says of somebody's coming stands, unless it leaves it open ("Expected"): then the
 * minutes stand. Both are kept. Substitutes, the chair, and who came late or left are the minutes' to tell.
 */
export function toPresences(
  meetingId: string,
  listed: readonly MergedAttendance[],
  items: readonly { readonly merged: MergedItem; readonly report: ItemReport | null }[],
): Presence[] {
  const install = meetingId.split(':')[0] ?? '';
  const people = new Map<string, Presence>(
    listed.map(({ attendance, source }) => [attendance.id, fromList(install, attendance, source)]),
  );
  const list = toListed(install, listed);
  for (const claim of items.flatMap(({ merged, report }) =>
    report === null ? [] : toClaims(merged, report),
  )) {
    const known = findListed(claim.name, list);
    const named = claim.isMember ? toNamedMember(install, claim.name) : null;
    const personId = named?.id ?? ids.memberByName(install, claim.name);
    const id = known?.id ?? ids.attendance(meetingId, personId);
    const before = people.get(id) ?? fromMinutes(meetingId, personId, claim);
    people.set(id, joined({ ...before, person: before.person ?? named }, claim, install, list));
  }
  return [...people.values()];
}

/** The people whom lists name. */
export function toListed(install: string, listed: readonly MergedAttendance[]): ListedMention[] {
  return listed.map(({ attendance }) => ({
    id: attendance.id,
    name: attendance.name,
    personKind: attendance.personKind,
    person: toMention(install, attendance),
  }));
}

export interface ListedMention extends ListedPerson {
  readonly personKind: 'MEMBER' | 'OFFICER';
  readonly person: PersonMention;
}

function toMention(install: string, { personId, name }: AttendanceRecord): PersonMention {
  const uid = Number(parseId(personId)?.source);
  return { id: personId, install, uid: Number.isInteger(uid) ? uid : null, name };
}

const fromList = (install: string, attendance: AttendanceRecord, source: GoodReading): Presence => ({
  ...nothingSaid,
  attendance,
  source,
  person: toMention(install, attendance),
  listedStatus: attendance.status,
});

const nothingSaid = {
  minutesStatus: null,
  isSubstitute: false,
  isChair: false,
  inPlaceOf: null,
  arrivedLate: false,
  leftEarly: false,
  words: [],
} as const;

function fromMinutes(meetingId: string, personId: string, { name, words }: Claim): Presence {
  const attendance: AttendanceRecord = {
    kind: 'attendance',
    id: ids.attendance(meetingId, personId),
    meetingId,
    personId,
    personKind: 'MEMBER',
    name,
    printedName: name,
    role: null,
    status: 'UNKNOWN',
    statusText: null,
    party: null,
    ward: null,
    representing: null,
  };
  return { ...nothingSaid, attendance, source: words.source, person: null, listedStatus: null };
}

function joined(before: Presence, claim: Claim, install: string, list: readonly ListedMention[]): Presence {
  const stronger = strength.indexOf(claim.status) > strength.indexOf(before.minutesStatus);
  const minutesStatus = stronger ? claim.status : before.minutesStatus;
  const { listedStatus } = before;
  const status =
    listedStatus === null || isOpen(listedStatus)
      ? (minutesStatus ?? before.attendance.status)
      : listedStatus;
  return {
    ...before,
    attendance: { ...before.attendance, status },
    minutesStatus,
    isSubstitute: before.isSubstitute || claim.doing === 'SUBSTITUTE',
    isChair: before.isChair || claim.doing === 'CHAIR',
    arrivedLate: before.arrivedLate || claim.doing === 'ARRIVED',
    leftEarly: before.leftEarly || claim.doing === 'LEFT',
    inPlaceOf: before.inPlaceOf ?? toPlace(claim.inPlaceOf, install, list),
    words: [...before.words, claim.words],
  };
}

function toPlace(
  name: string | null,
  install: string,
  list: readonly ListedMention[],
): Presence['inPlaceOf'] {
  if (name === null) return null;
  const known = findListed(name, list);
  return known === null ? { name, person: toNamedMember(install, name) } : known;
}

function toClaims(merged: MergedItem, report: ItemReport): Claim[] {
  const { facts, factsIn } = report;
  const text = merged.item[factsIn] ?? '';
  const claim = (
    found: Found<unknown>,
    name: string,
    told: Partial<Pick<Claim, 'status' | 'doing' | 'inPlaceOf' | 'isMember'>>,
  ): Claim => ({
    name,
    status: told.status ?? null,
    isMember: told.isMember ?? isCalledMember(text, found, name),
    doing: told.doing ?? null,
    inPlaceOf: told.inPlaceOf ?? null,
    words: { found, field: factsIn, source: sourceOf(merged, factsIn) },
  });
  const doings = { ARRIVED: 'ARRIVED', LEFT: 'LEFT', CHAIRED: 'CHAIR' } as const;
  return [
    ...facts.substitutes.flatMap((found) => {
      const { absent, substitute } = found.value;
      const sat = claim(found, substitute, {
        status: 'PRESENT',
        doing: 'SUBSTITUTE',
        inPlaceOf: absent,
        isMember: true,
      });
      return absent === null ? [sat] : [sat, claim(found, absent, { status: 'SUBSTITUTED', isMember: true })];
    }),
    ...facts.apologies.map((found) => claim(found, found.value, { status: 'APOLOGIES' })),
    ...facts.absent.map((found) => claim(found, found.value, { status: 'ABSENT' })),
    ...facts.movements.map((found) =>
      claim(found, found.value.name, { status: 'PRESENT', doing: doings[found.value.what] }),
    ),
  ];
}

/** Whether the paragraph calls them a councillor, or the people before them in its list. */
function isCalledMember(text: string, { start, end }: Found<unknown>, name: string): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const at = text.indexOf(name.split(' ').at(-1) ?? name, start);
  return memberTitle.test(text.slice(from, at === -1 ? end : Math.min(at, end)));
}
