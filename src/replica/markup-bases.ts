import type { MarkupBasis } from './markup/layout.ts';
import { agendaItemBasis } from './pages/agenda-item.ts';
import { attendancePageBasis } from './pages/attendance-page.ts';
import { committeeDetailsBasis } from './pages/committee-details.ts';
import { committeeListBasis } from './pages/committee-list.ts';
import { errorPageBasis } from './pages/error-page.ts';
import { issueHistoryBasis } from './pages/issue-history.ts';
import { meetingListBasis } from './pages/meeting-list.ts';
import { meetingPageBasis } from './pages/meeting-page.ts';
import { memberIndexBasis } from './pages/member-index.ts';
import { memberPageBasis } from './pages/member-page.ts';
import { getCommitteesBasis } from './web-service/get-committees.ts';
import { getCouncillorsByWardBasis } from './web-service/get-councillors-by-ward.ts';
import { getMeetingBasis } from './web-service/get-meeting.ts';
import { getMeetingsBasis } from './web-service/get-meetings.ts';

/** Which pages and replies follow raw ones of the source, and which a description alone. */
export const markupBases: Record<string, MarkupBasis> = {
  'mgListCommittees.aspx': committeeListBasis,
  'mgCommitteeDetails.aspx': committeeDetailsBasis,
  'ieListMeetings.aspx': meetingListBasis,
  'ieListDocuments.aspx': meetingPageBasis,
  'mgAi.aspx': agendaItemBasis,
  'mgMeetingAttendance.aspx': attendancePageBasis,
  'mgMemberIndex.aspx': memberIndexBasis,
  'mgUserInfo.aspx': memberPageBasis,
  'mgIssueHistoryHome.aspx': issueHistoryBasis,
  'mgError.aspx': errorPageBasis,
  GetCommittees: getCommitteesBasis,
  GetMeetings: getMeetingsBasis,
  GetMeeting: getMeetingBasis,
  GetCouncillorsByWard: getCouncillorsByWardBasis,
};
