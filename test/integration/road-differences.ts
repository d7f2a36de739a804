/**
 * How the graphs of one council differ by the road it was read on. `roads` has a letter for each of: the web service,
 * the web service with the pages (`--with-pages`), the pages alone. `-` has nothing, equal letters the same.
 */
export interface RoadDifference {
  /** A label, a property or a relationship, as `compareContents` names it. */
  readonly what: string;
  readonly roads: string;
  readonly reason: string;
}

const endedCommittee =
  'The page that lists the committees leaves the ended ones out. One that is named by its number (`crawl --committee`) is read all the same, but no page says under which heading it stood and that it has ended.';
const issues =
  "The source's own issue is a link beside an item on the meeting's page; the service does not have it.";
const recordedVotes =
  'The table of recorded votes stands on the page alone. Where minutes tell the same vote, what they leave open is from the table.';
const ties =
  "The source's own issue speaks for a tie, so that by the service alone the tie is weaker, and its evidence another.";
const names =
  "A meeting's page prints the name that the committee had on that day; the service has today's name alone.";
const namedThen =
  'A referral names a committee by the name of its day, which only pages tell: by the service alone such a committee is not found, or found by a name of another time, with less certainty.';
const officers =
  'The service numbers officers. The attendance page links to members alone, so that an officer is known by name there, and one who is printed in two ways is two.';
const codes =
  "The service's attendance list gives party and ward as codes; the attendance page has no such columns.";
const left =
  "The service lists the members of today; of one who has left it has the codes of the attendance list. The pages' attendance lists lead to the member's own page, which has the full names and the terms of office.";
const status =
  'The service states each meeting to be confirmed, moved or special. A page prints that a meeting is cancelled, and a kind that stands in its heading.';

export const roadDifferences: readonly RoadDifference[] = [
  { what: 'Council.committeesListed', roads: 'AAB', reason: endedCommittee },
  { what: 'Committee.category', roads: 'AA-', reason: endedCommittee },
  { what: 'Committee.expired', roads: 'AA-', reason: endedCommittee },
  {
    what: 'Committee.deleted',
    roads: 'AA-',
    reason: 'No page says of a committee that it is not deleted.',
  },
  {
    what: 'Committee.detailsRead',
    roads: 'ABB',
    reason: "The service has no operation for a committee's own page.",
  },
  {
    what: 'Committee.listWindows',
    roads: 'AAB',
    reason:
      "The service is asked for all years. A list on a page covers the days that it shows: one without links to earlier and later meetings may be one year's, chosen in its form.",
  },
  { what: 'CommitteeName', roads: '-AA', reason: names },
  { what: 'CommitteeName.basis', roads: 'ABB', reason: names },
  { what: 'CommitteeName.from', roads: '-AA', reason: names },
  { what: 'CommitteeName.to', roads: '-AA', reason: names },
  { what: 'Meeting.committeeName', roads: '-AA', reason: names },
  { what: 'Referral-TO-Committee', roads: 'A--', reason: namedThen },
  { what: 'Referral-TO-Committee', roads: '-AA', reason: namedThen },
  { what: 'Referral-SENT_BY-Committee', roads: 'A--', reason: namedThen },
  { what: 'Referral-SENT_BY-Committee', roads: '-AA', reason: namedThen },
  { what: 'Referral-ARRIVED_AS-AgendaItem', roads: '-AA', reason: namedThen },
  {
    what: 'Remit',
    roads: '-AA',
    reason: 'What a committee is for stands on its own page; the service does not have it.',
  },
  {
    what: 'Membership',
    roads: '-AA',
    reason: 'Who sits on a committee stands on its own page; the service does not have it.',
  },
  { what: 'Meeting.status', roads: 'AA-', reason: status },
  { what: 'Meeting.statusText', roads: 'AA-', reason: status },
  { what: 'Meeting.statusText', roads: 'AAB', reason: status },
  { what: 'Meeting.rescheduled', roads: 'AA-', reason: status },
  {
    what: 'Meeting.publicationState',
    roads: 'ABB',
    reason: 'Only the page tells draft minutes from agreed ones.',
  },
  {
    what: 'Meeting.webcast',
    roads: 'AA-',
    reason: 'The service says that there is no webcast; a page without one says nothing.',
  },
  {
    what: 'Meeting.readFrom',
    roads: 'ABC',
    reason: 'It names the pages that were read.',
  },
  {
    what: 'AgendaItem.referToCommittee',
    roads: 'AA-',
    reason: 'A field of the service that no page prints.',
  },
  { what: 'AgendaItem.issueIid', roads: '-AA', reason: issues },
  { what: 'AgendaItem.issueTitle', roads: '-AA', reason: issues },
  { what: 'AgendaItem.votesText', roads: '-AA', reason: recordedVotes },
  { what: 'Motion', roads: '-AA', reason: recordedVotes },
  { what: 'Motion.motionType', roads: '-AA', reason: recordedVotes },
  { what: 'Motion.text', roads: '-AA', reason: recordedVotes },
  { what: 'Motion.method', roads: 'ABB', reason: recordedVotes },
  { what: 'Motion.confidence', roads: 'ABB', reason: recordedVotes },
  { what: 'Ballot', roads: '-AA', reason: recordedVotes },
  { what: 'Evidence', roads: '-AA', reason: recordedVotes },
  { what: 'Issue.basis', roads: 'ABB', reason: issues },
  { what: 'Sighting.score', roads: 'ABB', reason: ties },
  { what: 'Sighting.featureNames', roads: 'ABB', reason: ties },
  { what: 'Sighting.featureScores', roads: 'ABB', reason: ties },
  { what: 'Issue.title', roads: 'ABB', reason: ties },
  { what: 'Evidence of a sighting', roads: 'A--', reason: ties },
  { what: 'Evidence of a sighting', roads: '-AA', reason: ties },
  { what: 'Evidence of a sighting.confidence', roads: 'ABB', reason: ties },
  { what: 'AgendaItem-CONCERNS-Issue', roads: 'A--', reason: ties },
  { what: 'AgendaItem-CONCERNS-Issue', roads: '-AA', reason: ties },
  {
    what: 'Document',
    roads: 'AA-',
    reason: 'The service names restricted papers; the page leaves them out.',
  },
  {
    what: 'Document.documentKind',
    roads: 'AAB',
    reason:
      "The service lists an item's papers, and the first is taken for its report. On a page the report is the one that the item's title links to.",
  },
  {
    what: 'Document.sizeText',
    roads: '-AA',
    reason: "A paper's size is printed on the page alone.",
  },
  {
    what: "Document of the meeting's own",
    roads: '-AA',
    reason: 'Agenda packs and printed minutes are links of the page; the service does not have them.',
  },
  { what: 'Officer', roads: 'AA-', reason: officers },
  { what: 'Officer', roads: '--A', reason: officers },
  { what: 'Attendance of an officer', roads: 'AA-', reason: officers },
  { what: 'Attendance of an officer', roads: '--A', reason: officers },
  { what: 'Attendance.party', roads: 'AA-', reason: codes },
  { what: 'Attendance.ward', roads: 'AA-', reason: codes },
  { what: 'Affiliation', roads: 'AA-', reason: codes },
  { what: 'Affiliation', roads: '--A', reason: left },
  { what: 'Member.party', roads: 'AAB', reason: left },
  { what: 'Member.ward', roads: 'AAB', reason: left },
  { what: 'Member.terms', roads: '--A', reason: left },
];
