import type {
  ActionAnswer,
  DateAnswer,
  InterestAnswer,
  OccasionAnswer,
  QuestionsAnswer,
  ReferralAnswer,
  SentAnswer,
  VoteAnswer,
} from '../answers.ts';
import { toCounted, toListed } from './counted.ts';
import { toAttendanceText } from './meeting-state.ts';
import { toStateText } from './questions.ts';

/** An item as an entry names it. */
export interface EntryItem {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly outcome?: string | null;
  readonly source: { readonly originalUrl: string | null } | null;
}

/** One thing that the record tells, as the page lists it. */
export interface Told {
  readonly key: string;
  readonly meeting: (DateAnswer & { readonly id: string }) | null;
  readonly committees: readonly string[];
  readonly item: EntryItem | null;
  readonly isPossibly: boolean;
  /** What is told, a part of it each. */
  readonly lines: readonly string[];
  readonly quotes: readonly string[];
}

interface Placed {
  readonly meeting: NonNullable<Told['meeting']>;
  readonly committeeNames: readonly string[];
  readonly item: NonNullable<Told['item']>;
  readonly inWindow: string;
}
interface Quoted {
  readonly evidence: readonly { readonly quote: string }[];
}

const some = (lines: readonly (string | null | false | undefined)[]): string[] =>
  lines.flatMap((line) => (line ? [line] : []));
const quotesOf = (...facts: readonly (Quoted | null)[]): string[] => [
  ...new Set(facts.flatMap((fact) => fact?.evidence.map(({ quote }) => quote) ?? [])),
];

function toTold(key: string, place: Placed, lines: readonly string[], fact: Quoted): Told {
  const { meeting, committeeNames, item, inWindow } = place;
  const isPossibly = inWindow === 'POSSIBLY';
  return { key, meeting, committees: committeeNames, item, isPossibly, lines, quotes: quotesOf(fact) };
}

/** "30 days", "1 to 30 days"; nothing where no bound is known. */
export function toDaysText(
  days: { readonly least: number | null; readonly most: number | null } | null,
): string {
  const { least = null, most = null } = days ?? {};
  if (least !== null && most !== null)
    return least === most ? toCounted(least, 'day') : `${String(least)} to ${toCounted(most, 'day')}`;
  if (least !== null) return `at least ${toCounted(least, 'day')}`;
  return most === null ? '' : `at most ${toCounted(most, 'day')}`;
}

export function toVoteTold({ motion, voteState, ballotsState, ...place }: VoteAnswer): Told {
  const counts = some([
    motion.result?.toLowerCase(),
    motion.for !== null && `${String(motion.for)} for`,
    motion.against !== null && `${String(motion.against)} against`,
    motion.abstain !== null && `${String(motion.abstain)} abstaining`,
    motion.castingVote && 'by a casting vote',
    motion.unanimous && 'unanimously',
  ]);
  const named = (choice: string): string =>
    toListed(motion.ballots.filter((ballot) => ballot.choice === choice).map(({ name }) => name));
  const lines = some([
    motion.motionType && `${motion.motionType}.`,
    voteState === 'IN_RECORD' ? counts.join(', ') : 'How it was voted on is not told.',
    motion.mover && `Moved by ${motion.mover}${motion.seconder ? `, seconded by ${motion.seconder}` : ''}.`,
    named('FOR') && `For: ${named('FOR')}.`,
    named('AGAINST') && `Against: ${named('AGAINST')}.`,
    named('ABSTAIN') && `Abstaining: ${named('ABSTAIN')}.`,
    ballotsState === 'NOT_IN_RECORD' && 'Votes by name are not in the record.',
  ]);
  return toTold(motion.id, place, lines, motion);
}

export function toInterestTold({ interest, ...place }: InterestAnswer): Told {
  const about = interest.about.map(({ title }) => title);
  const lines = some([
    `${interest.name}: ${interest.nature ?? 'an interest'}`,
    about.length > 0 && `About ${toListed(about)}.`,
    about.length === 0 && interest.items.length > 0 && `Declared for item ${toListed(interest.items)}.`,
    interest.leftRoom && 'Left the room, or took no part.',
    interest.dispensation && 'Held a dispensation.',
  ]);
  return toTold(interest.id, place, lines, interest);
}

export function toActionTold({ action, coverageSince, ...place }: ActionAnswer): Told {
  const [report] = action.reportedBackIn;
  const days = report ? toDaysText(report.days) : '';
  const since = toCounted(coverageSince.meetingsListed, 'meeting');
  const lines = some([
    `${action.owner ? `${action.owner}: ` : ''}${action.what}${action.due ? ` (${action.due})` : ''}`,
    report
      ? `May have been reported back on ${report.item.meeting.dateText}${days ? `, after ${days}` : ''}: ${report.item.title}.`
      : `No later trace in ${since} of the committee since, ${String(coverageSince.meetingsWithMinutes)} with minutes.`,
  ]);
  return toTold(action.id, place, lines, action);
}

function toArrival({ toItem, toMeeting, days }: SentAnswer): string | null {
  if (!toItem) return null;
  const after = toDaysText(days);
  return `Arrived on ${toMeeting?.dateText ?? 'a day that is not known'}${after ? `, after ${after}` : ''}: ${toItem.title}.`;
}

export function toReferralTold(referral: ReferralAnswer): Told {
  const { fromNames, toNames, toItem, toMeeting, coverageSince, sent, received } = referral;
  const since =
    coverageSince && ` in ${toCounted(coverageSince.meetingsListed, 'meeting')} of that committee since`;
  const from = fromNames.length > 0 ? toListed(fromNames) : 'A committee that is not named';
  const to = toNames.length > 0 ? toListed(toNames) : 'a committee that is not named';
  return {
    key: (sent ?? received)?.id ?? '',
    meeting: referral.fromMeeting ?? toMeeting,
    committees: referral.fromMeeting ? fromNames : toNames,
    item: referral.fromItem ?? toItem,
    isPossibly: referral.inWindow === 'POSSIBLY',
    lines: some([
      `${from} to ${to}${referral.what ? `: ${referral.what}` : ''}`,
      toArrival(referral) ?? `Not found${since ?? ''}.`,
    ]),
    quotes: quotesOf(sent, received),
  };
}

/** What one of two committees sent to the other. */
export function toSentTold(referral: SentAnswer, from: string, to: string): Told {
  const { what, fromMeeting, fromItem, toMeeting, toItem, sent, received } = referral;
  return {
    key: (sent ?? received)?.id ?? '',
    meeting: fromMeeting ?? toMeeting,
    committees: [fromMeeting ? from : to],
    item: fromItem ?? toItem,
    isPossibly: false,
    lines: some([what, toArrival(referral) ?? 'Not found there.']),
    quotes: quotesOf(sent, received),
  };
}

export function toQuestionsTold({ questions, ...place }: QuestionsAnswer): Told {
  const lines = some([
    questions.count === null ? 'How many is not told.' : toCounted(questions.count, 'question'),
    questions.answered && 'Answered.',
    questions.about.length > 0 && `About ${toListed(questions.about.map(({ title }) => title))}.`,
  ]);
  return toTold(questions.id, place, lines, questions);
}

export function toOccasionTold(occasion: OccasionAnswer): Told {
  const { present, away, unknown, officers, inAttendance, substitutions, conflicts, outOfRoom } = occasion;
  const names = (people: readonly { readonly name: string }[]): string =>
    toListed(people.map(({ name }) => name));
  const [item = null] = occasion.items;
  return {
    key: occasion.meeting.id,
    meeting: occasion.meeting,
    committees: occasion.committeeNames,
    item,
    isPossibly: occasion.inWindow === 'POSSIBLY',
    lines: some([
      occasion.state !== 'IN_RECORD' && `${toStateText(occasion.state)}: ${occasion.reason}`,
      occasion.chairNote,
      present.length > 0 && `Present: ${names(present)}.`,
      ...away.map(({ name, status }) => `${name}: ${toAttendanceText(status)}.`),
      ...substitutions.map(
        ({ substitute, absentName }) =>
          `${substitute?.name ?? 'Somebody who is not named'} in place of ${absentName ?? 'somebody who is not named'}.`,
      ),
      inAttendance.length > 0 && `In attendance: ${names(inAttendance)}.`,
      officers.length > 0 && `Officers: ${names(officers)}.`,
      unknown.length > 0 && `Not known whether they came: ${names(unknown)}.`,
      outOfRoom.length > 0 && `Left the room, or took no part, for an interest: ${names(outOfRoom)}.`,
      ...conflicts.map(
        ({ name, listedStatus, minutesStatus }) =>
          `List and minutes differ on ${name}: ${toAttendanceText(listedStatus ?? '')}, or ${toAttendanceText(minutesStatus ?? '')}.`,
      ),
    ]),
    quotes: quotesOf(...substitutions.map(({ substitute }) => substitute), ...conflicts),
  };
}
