import { actionResolvers } from './action.ts';
import { actionEntryResolvers, actionsAnswerResolvers } from './actions.ts';
import { agendaItemResolvers } from './agenda-item.ts';
import { recordThenResolvers } from './as-known-at.ts';
import { attendanceResolvers } from './attendance.ts';
import { changeResolvers, changesAnswerResolvers } from './changes.ts';
import { committeeResolvers } from './committee.ts';
import {
  committeeSightResolvers,
  comparedCommitteeResolvers,
  comparedIssueResolvers,
  lagResolvers,
  matterSightResolvers,
} from './committee-sight.ts';
import { compareAnswerResolvers } from './compare.ts';
import { correctionResolvers, revisionResolvers } from './correction.ts';
import { councilResolvers } from './council.ts';
import { dateScalar, dateTimeScalar } from './dates.ts';
import { decisionResolvers } from './decision.ts';
import { documentResolvers } from './document.ts';
import { evidenceResolvers } from './evidence.ts';
import { interestResolvers } from './interest.ts';
import { interestEntryResolvers, interestsAnswerResolvers } from './interests.ts';
import { issueResolvers, retiredResolvers, sightingResolvers } from './issue.ts';
import { lagAnswerResolvers } from './lag.ts';
import { lagDistributionAnswerResolvers } from './lag-distribution.ts';
import { loadAnswerResolvers, loadBucketResolvers } from './load.ts';
import { matterResolvers, sightingEntryResolvers } from './matter.ts';
import { meetingResolvers } from './meeting.ts';
import { memberResolvers, membershipResolvers } from './member.ts';
import { ballotResolvers, motionResolvers } from './motion.ts';
import { originResolvers } from './origin.ts';
import { outcomeMixAnswerResolvers } from './outcome-mix.ts';
import { overlapAnswerResolvers } from './overlap.ts';
import {
  overlapEntryResolvers,
  personInBothResolvers,
  presenceResolvers,
  roomResolvers,
  roomSideResolvers,
  seatOnResolvers,
} from './overlap-people.ts';
import { publicQuestionsResolvers } from './public-questions.ts';
import { queryResolvers } from './query.ts';
import { questionsAnswerResolvers, questionsEntryResolvers } from './questions.ts';
import { recurrenceResolvers, recurrencesAnswerResolvers, recurringTextResolvers } from './recurrences.ts';
import { referralResolvers } from './referral.ts';
import { referralEntryResolvers, referralsAnswerResolvers } from './referrals.ts';
import {
  committeeBreadthResolvers,
  remitBreadthAnswerResolvers,
  remitRulingResolvers,
  topicResolvers,
} from './remit-breadth.ts';
import { statementResolvers, statementsAnswerResolvers } from './statements.ts';
import { committeeTraceResolvers, traceAnswerResolvers, traceHitResolvers } from './trace.ts';
import { voteEntryResolvers, votesAnswerResolvers } from './votes.ts';
import {
  absenceSearchResolvers,
  candidateItemResolvers,
  matterVerdictResolvers,
  whoDidNotSeeAnswerResolvers,
} from './who-did-not-see.ts';
import { seeingCommitteeResolvers, whoSawAnswerResolvers } from './who-saw.ts';
import { occasionResolvers, whoWasThereAnswerResolvers } from './who-was-there.ts';

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
  Matter: matterResolvers,
  SightingEntry: sightingEntryResolvers,
  WhoSawAnswer: whoSawAnswerResolvers,
  SeeingCommittee: seeingCommitteeResolvers,
  WhoDidNotSeeAnswer: whoDidNotSeeAnswerResolvers,
  AbsenceSearch: absenceSearchResolvers,
  MatterVerdict: matterVerdictResolvers,
  CandidateItem: candidateItemResolvers,
  Issue: issueResolvers,
  Sighting: sightingResolvers,
  Retired: retiredResolvers,
  WhoWasThereAnswer: whoWasThereAnswerResolvers,
  Occasion: occasionResolvers,
  VotesAnswer: votesAnswerResolvers,
  VoteEntry: voteEntryResolvers,
  InterestsAnswer: interestsAnswerResolvers,
  InterestEntry: interestEntryResolvers,
  PublicQuestionsAnswer: questionsAnswerResolvers,
  PublicQuestionsEntry: questionsEntryResolvers,
  ActionsAnswer: actionsAnswerResolvers,
  ActionEntry: actionEntryResolvers,
  ReferralsAnswer: referralsAnswerResolvers,
  ReferralEntry: referralEntryResolvers,
  OutcomeMixAnswer: outcomeMixAnswerResolvers,
  LoadAnswer: loadAnswerResolvers,
  LoadBucket: loadBucketResolvers,
  RemitBreadthAnswer: remitBreadthAnswerResolvers,
  CommitteeBreadth: committeeBreadthResolvers,
  Topic: topicResolvers,
  RemitRuling: remitRulingResolvers,
  StatementsAnswer: statementsAnswerResolvers,
  Statement: statementResolvers,
  RecurrencesAnswer: recurrencesAnswerResolvers,
  Recurrence: recurrenceResolvers,
  RecurringText: recurringTextResolvers,
  ChangesAnswer: changesAnswerResolvers,
  Change: changeResolvers,
  RecordThen: recordThenResolvers,
  CompareAnswer: compareAnswerResolvers,
  ComparedCommittee: comparedCommitteeResolvers,
  ComparedIssue: comparedIssueResolvers,
  CommitteeSight: committeeSightResolvers,
  MatterSight: matterSightResolvers,
  Lag: lagResolvers,
  LagAnswer: lagAnswerResolvers,
  LagDistributionAnswer: lagDistributionAnswerResolvers,
  OverlapAnswer: overlapAnswerResolvers,
  OverlapEntry: overlapEntryResolvers,
  SeatOn: seatOnResolvers,
  Room: roomResolvers,
  RoomSide: roomSideResolvers,
  PersonInBoth: personInBothResolvers,
  Presence: presenceResolvers,
  TraceAnswer: traceAnswerResolvers,
  CommitteeTrace: committeeTraceResolvers,
  TraceHit: traceHitResolvers,
} as const;
