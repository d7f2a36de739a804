import type { CaseFile } from '../../schema/case/case-file.ts';
import type { CaseItem } from '../../schema/case/case-item.ts';
import type { CaseMeeting } from '../../schema/case/case-meeting.ts';

type Revise = (meeting: CaseMeeting, items: readonly CaseItem[]) => Partial<CaseMeeting>;

/** Freely chosen ids that no generated council reaches. */
const newItem: CaseItem = {
  aiId: 990_001,
  no: '99',
  title: 'Urgent business: roof of the library',
  minutes: ['**RESOLVED** that the repair be approved.'],
  documents: [{ title: 'Photographs', attachmentId: 990_002, sizeText: 'PDF 12 KB' }],
};

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

/** What a council does to a page after it was first published, one kind a meeting. */
export const revisions: Readonly<Record<string, Revise>> = {
  'an item taken off': (_m, items) => ({ items: without(items, 1) }),
  'an item renamed': (_m, [first, ...rest]) => ({
    items: first ? [{ ...first, title: `${first.title} & “questions”` }, ...rest] : [],
  }),
  'an item put on, the others moved': (_m, items) => ({ items: [newItem, ...items] }),
  'items turned round': (_m, items) => ({ items: [...items].reverse() }),
  'another day': () => ({ date: '2024-02-29', time: '09:15' }),
  'only the month left': () => ({ date: '2024-02', datePrecision: 'month', time: null }),
  cancelled: () => ({ cancelled: true }),
  'another decision': (_m, items) => ({
    items: items.map((item) => ({ ...item, minutes: ['It was **AGREED** that the item be withdrawn.'] })),
  }),
  'minutes taken down': (_m, items) => ({
    pageKind: 'Agenda',
    items: items.map((item) => ({ ...item, minutes: [], decision: [] })),
    attendance: [],
  }),
  'papers renamed and taken off': (_m, items) => ({
    items: items.map((item) => ({
      ...item,
      documents: (item.documents ?? []).slice(1).map((paper) => ({ ...paper, title: `${paper.title} (v2)` })),
    })),
  }),
  'attendance corrected': ({ attendance = [] }) => ({
    attendance: without(attendance, 0).map((row, at) => (at === 0 ? { ...row, status: 'Absent' } : row)),
  }),
  'an item made private': (_m, items) => ({
    items: items.map((item, at) =>
      at === items.length - 1 ? { ...item, restricted: true, minutes: [] } : item,
    ),
  }),
  'the meeting taken off the list': () => ({ removed: true }) as Partial<CaseMeeting>,
};

/** The case with a second version of as many of its minuted meetings as there are kinds of revision. */
export function withRevisions(site: CaseFile): CaseFile {
  const waiting = Object.values(revisions);
  const meetings = site.meetings.map((meeting) => {
    const fits = meeting.items.length > 3 && (meeting.attendance?.length ?? 0) > 2;
    const revise = fits ? waiting.shift() : undefined;
    return revise ? { ...meeting, revisions: [revise(meeting, meeting.items)] } : meeting;
  });
  if (waiting.length > 0) throw new Error('the case has too few minuted meetings for every revision');
  return { ...site, meetings };
}

const renamed = 'Committee under a New Name';
const changedSides = { party: 'Independent', partyCode: 'IND', ward: 'Newstead', wardCode: 'News' };

/**
 * The council after an election: one sitting member is gone from every page, another has a new party and seat,
 * and its first committee is called something else from the beginning.
 */
export function afterElection(site: CaseFile): CaseFile {
  const sitting = (site.members ?? []).filter(({ terms = [] }) => terms.some(({ to }) => !to));
  const [gone, changed] = sitting;
  if (!gone || !changed) throw new Error('the case has too few members for an election');
  const stays = (name: string): boolean => name !== gone.name;
  return {
    ...site,
    bodies: site.bodies.map((body, at) =>
      at === 0 ? { ...body, names: [{ ...body.names.at(-1), name: renamed }] } : body,
    ),
    members: (site.members ?? [])
      .filter(({ name }) => stays(name))
      .map((member) => (member === changed ? { ...member, ...changedSides } : member)),
    memberships: (site.memberships ?? [])
      .filter(({ member }) => stays(member))
      .map((seat) => (seat.member === changed.name ? { ...seat, role: 'Vice-Chair' } : seat)),
    meetings: site.meetings.map((meeting) => ({
      ...meeting,
      ...(meeting.attendance ? { attendance: meeting.attendance.filter(({ name }) => stays(name)) } : {}),
      ...(meeting.revisions
        ? {
            revisions: meeting.revisions.map((revision) => ({
              ...revision,
              ...(revision.attendance
                ? { attendance: revision.attendance.filter(({ name }) => stays(name)) }
                : {}),
            })),
          }
        : {}),
    })),
  };
}
