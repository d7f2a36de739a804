import type { CaseFile, CaseMember } from '../../schema/case/case-file.ts';
import type { CaseItem } from '../../schema/case/case-item.ts';
import type { CaseMeeting } from '../../schema/case/case-meeting.ts';
import { nameKey, splitNames, toNamedPerson } from './person-name.ts';

/** Ids from here upwards were filled in by us: no council uses such numbers. */
export const firstFilledId = 9_000_000;

/** Whether an id is the council's own. */
export function isCouncilsId(id: number): boolean {
  return id < firstFilledId;
}

/**
 * Makes a case file servable: gives it an install slug and a reserved base address of its own, keeps the
 * council's address as `originalBaseUrl`, lists the people that the facts name as members, and fills in
 * every id that is missing, in file order from 9,000,000. The same facts always give the same ids, and a
 * file that is complete comes back as it is.
 */
export function importCase(facts: CaseFile): CaseFile {
  const install = facts.install ?? installSlug(facts.council.name);
  const reserved = isReserved(facts.council.baseUrl);
  const originalBaseUrl = facts.originalBaseUrl ?? (reserved ? undefined : trimSlash(facts.council.baseUrl));
  const fictional = facts.fictional ?? originalBaseUrl === undefined;
  return {
    ...facts,
    install,
    council: {
      ...facts.council,
      baseUrl: reserved ? trimSlash(facts.council.baseUrl) : `https://${install}.invalid`,
    },
    ...(originalBaseUrl === undefined ? {} : { originalBaseUrl }),
    ...(fictional ? { fictional } : {}),
    notice: facts.notice ?? defaultNotice(facts.council.name, fictional),
    members: withFilledUids([...(facts.members ?? []), ...membersNamedIn(facts)]),
    meetings: withFilledIds(facts.meetings),
  };
}

function withFilledIds(meetings: CaseMeeting[]): CaseMeeting[] {
  const nextMid = counter(meetings.map((meeting) => meeting.mid));
  const nextAgendaId = counter(meetings.map((meeting) => meeting.agendaId));
  const items = meetings.flatMap((meeting) => [
    meeting.items,
    ...(meeting.revisions ?? []).map((r) => r.items ?? []),
  ]);
  const nextItem = counter(items.flat().map((item) => item.aiId));
  const nextDocument = counter(
    items
      .flat()
      .flatMap((item) => item.documents ?? [])
      .map((doc) => doc.attachmentId),
  );
  // What is complete is kept as it is: a large council is not held twice.
  const fillItem = (item: CaseItem): CaseItem =>
    item.aiId && item.documents?.every((doc) => doc.attachmentId)
      ? item
      : {
          ...item,
          aiId: item.aiId ?? nextItem(),
          ...(item.documents && {
            documents: item.documents.map((doc) => ({
              ...doc,
              attachmentId: doc.attachmentId ?? nextDocument(),
            })),
          }),
        };
  const fillItems = (list: CaseItem[]): CaseItem[] => list.map(fillItem);
  return meetings.map((meeting) => ({
    ...meeting,
    mid: meeting.mid ?? nextMid(),
    agendaId: meeting.agendaId ?? nextAgendaId(),
    items: fillItems(meeting.items),
    ...(meeting.revisions && {
      revisions: meeting.revisions.map((revision) => ({
        ...revision,
        ...(revision.items && { items: fillItems(revision.items) }),
      })),
    }),
  }));
}

function withFilledUids(members: CaseMember[]): CaseMember[] {
  const next = counter(members.map((member) => member.uid));
  return members.map((member) => ({ ...member, uid: member.uid ?? next() }));
}

/** Everybody with a first and a last name, once, in the order of the alphabet. */
function membersNamedIn(facts: CaseFile): CaseMember[] {
  const listed = new Set((facts.members ?? []).map((member) => nameKey(member.name)));
  const found = new Map<string, string>();
  for (const written of facts.meetings.flatMap(namesIn)) {
    const person = toNamedPerson(written);
    const key = nameKey(person.name);
    if (person.identified && !listed.has(key) && !found.has(key)) found.set(key, person.name);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => ({ name }));
}

function namesIn(meeting: CaseMeeting): string[] {
  const { apologies = [], substitutes = [], absent = [] } = meeting.attendanceNotes ?? {};
  const listed = (meeting.attendance ?? []).filter((entry) => !/officer/i.test(entry.role) && !entry.uid);
  return [
    ...(meeting.chair ? [meeting.chair] : []),
    ...apologies,
    ...absent,
    ...substitutes.flatMap((pair) => [pair.substitute, ...(pair.absent ? [pair.absent] : [])]),
    ...listed.map((entry) => entry.name),
    ...meeting.items.flatMap((item) => [
      ...(item.declarations ?? []).map((declaration) => declaration.member),
      ...splitNames(item.movedBy ?? ''),
      ...splitNames(item.secondedBy ?? ''),
    ]),
  ];
}

/** Numbers from 9,000,000 on, above any that the file holds already. */
function counter(present: (number | null | undefined)[]): () => number {
  let last = firstFilledId - 1;
  for (const id of present) if (id && id > last) last = id;
  return () => (last += 1);
}

function installSlug(councilName: string): string {
  const place = councilName
    .replace(/\b(the|london|royal|metropolitan|borough|city|county|district|council|of)\b/gi, ' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${place || 'council'}-case`;
}

function isReserved(url: string): boolean {
  return /\.(invalid|test|example|localhost)$/.test(new URL(url).hostname);
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function defaultNotice(councilName: string, fictional: boolean): string {
  return fictional
    ? `${councilName} is made up. This page is a reconstruction from invented facts and not any council's wording.`
    : `This page is a reconstruction from public facts about ${councilName} and not the council's wording.`;
}
