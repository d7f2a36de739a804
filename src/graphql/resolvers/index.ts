import { actionResolvers } from './action.ts';
import { agendaItemResolvers } from './agenda-item.ts';
import { attendanceResolvers } from './attendance.ts';
import { committeeResolvers } from './committee.ts';
import { correctionResolvers, revisionResolvers } from './correction.ts';
import { councilResolvers } from './council.ts';
import { dateScalar, dateTimeScalar } from './dates.ts';
import { decisionResolvers } from './decision.ts';
import { documentResolvers } from './document.ts';
import { evidenceResolvers } from './evidence.ts';
import { interestResolvers } from './interest.ts';
import { issueResolvers, retiredResolvers, sightingResolvers } from './issue.ts';
import { meetingResolvers } from './meeting.ts';
import { memberResolvers, membershipResolvers } from './member.ts';
import { ballotResolvers, motionResolvers } from './motion.ts';
import { originResolvers } from './origin.ts';
import { publicQuestionsResolvers } from './public-questions.ts';
import { queryResolvers } from './query.ts';
import { referralResolvers } from './referral.ts';
import { committeeTraceResolvers, traceAnswerResolvers, traceHitResolvers } from './trace.ts';

/** Every type's resolvers; fields that are not named are properties of the row. */
export const resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Query: queryResolvers,
  Council: councilResolvers,
  Committee: committeeResolvers,
  Member: memberResolvers,
  Officer: originResolvers,
  Membership: membershipResolvers,
  Meeting: meetingResolvers,
  Attendance: attendanceResolvers,
  AgendaItem: agendaItemResolvers,
  Decision: decisionResolvers,
  Evidence: evidenceResolvers,
  Motion: motionResolvers,
  Ballot: ballotResolvers,
  Interest: interestResolvers,
  Action: actionResolvers,
  Referral: referralResolvers,
  Correction: correctionResolvers,
  PublicQuestions: publicQuestionsResolvers,
  Revision: revisionResolvers,
  Document: documentResolvers,
  Issue: issueResolvers,
  Sighting: sightingResolvers,
  Retired: retiredResolvers,
  TraceAnswer: traceAnswerResolvers,
  CommitteeTrace: committeeTraceResolvers,
  TraceHit: traceHitResolvers,
} as const;
