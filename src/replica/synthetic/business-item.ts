import type { CaseItem, CaseOutcome } from '../../../schema/case/case-item.ts';
import type { TextBlock } from '../../../schema/case/case-text.ts';
import { withArticle } from '../minutes/body-name.ts';
import { debate } from './debate.ts';
import type { PlannedItem, PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import { recordedBlocks, toBallots, toCounts } from './recorded-vote.ts';
import type { VoteTruth } from './truth.ts';
import { officers } from './words.ts';

export interface WrittenItem {
  minutes: TextBlock[];
  /** The verdict alone, for the decision section. */
  decision: TextBlock[];
  parts: CaseOutcome[];
  vote: VoteTruth | null;
  documents: NonNullable<CaseItem['documents']>;
}

/** The text of an item of business: debate, motion and vote, verdict, action. */
export function writeBusiness(
  meeting: PlannedMeeting,
  item: PlannedItem,
  present: string[],
  random: Random,
): WrittenItem {
  const { style } = meeting;
  const long = random.chance(0.1);
  const talk = item.restricted
    ? []
    : debate(random, item.sentences, long ? random.whole(24, 40) : random.whole(1, 5));
  const { points, parts } = pointsOf(item, random);
  const motion = motionOf(meeting.mid, item, present, random);
  const voteText =
    motion && motion.vote
      ? [...style.vote(motion.vote, motion.truth.result), ...recordedBlocks(motion.truth)]
      : [];
  const verdict = verdictOf(meeting, item, points, motion?.truth.unanimous ?? false);
  const moved =
    motion?.truth.moved && motion.truth.seconded
      ? [style.moved(motion.truth.moved, motion.truth.seconded)]
      : [];
  const action = item.action ? [style.action(item.action.owner, item.action.what, item.action.due)] : [];
  return {
    minutes: [...talk, ...moved, ...voteText, ...verdict, ...action],
    decision: verdict,
    parts: numberedParts(verdict, parts),
    vote: motion?.truth ?? null,
    documents: documentsOf(item, random),
  };
}

/** The parts of a decision, which only has them where its points are numbered. */
export function numberedParts(verdict: readonly TextBlock[], parts: CaseOutcome[]): CaseOutcome[] {
  return verdict.some((block) => typeof block === 'object' && 'list' in block) ? parts : [];
}

function verdictOf(
  meeting: PlannedMeeting,
  item: PlannedItem,
  points: string[],
  unanimous: boolean,
): TextBlock[] {
  if (item.outcome === 'NONE_RECORDED') return [];
  if (item.outcome === 'WITHDRAWN') return ['The item was withdrawn by the Member who had submitted it.'];
  if (item.outcome === 'REJECTED') return ['The motion was put to the vote and was declared LOST.'];
  return meeting.style.resolved(points, unanimous);
}

/** What was resolved, one clause a point, with the outcome of each. */
function pointsOf(item: PlannedItem, random: Random): { points: string[]; parts: CaseOutcome[] } {
  const target = item.referTo ? withArticle(item.referTo.name) : 'Council';
  const main: Partial<Record<CaseOutcome, string[]>> = {
    NOTED: [
      'the report be noted',
      'the contents of the report be noted',
      'the progress made to date be noted',
    ],
    APPROVED: [
      'the recommendations set out in the report be approved',
      'the proposals in Appendix A be approved',
      'the contract be approved on the terms reported',
    ],
    AGREED: [
      'officers proceed as set out in the report',
      'authority be delegated to the Chief Finance Officer to conclude the arrangements',
      'a working group of five Members be set up',
    ],
    RECOMMENDED: [
      `it be recommended to ${target} that the proposals be adopted`,
      `${target} be recommended to adopt the proposals`,
    ],
    REFERRED: [
      `the matter be referred to ${target} for consideration`,
      `the concerns raised be referred to ${target}`,
    ],
    DEFERRED: [
      'consideration of the item be deferred to the next meeting',
      'the item be deferred for further information',
    ],
    AMENDED: ['the recommendations be approved as amended'],
  };
  const points = [random.pick(main[item.outcome] ?? ['the report be noted'])];
  const parts: CaseOutcome[] = [item.outcome];
  if (['REFERRED', 'RECOMMENDED', 'APPROVED', 'AGREED'].includes(item.outcome) && random.chance(0.35)) {
    points.unshift('the report be noted');
    parts.unshift('NOTED');
  }
  if (item.outcome === 'APPROVED' && random.chance(0.3)) {
    points.push(`authority be delegated to the ${random.pick(officers)} to make minor changes`);
    parts.push('AGREED');
  }
  return { points, parts };
}

function motionOf(
  mid: number,
  item: PlannedItem,
  present: string[],
  random: Random,
): { truth: VoteTruth; vote: { for: number; against: number; abstain: number } | null } | null {
  const lost = item.outcome === 'REJECTED';
  const votable = ['APPROVED', 'AGREED', 'RECOMMENDED', 'REFERRED'].includes(item.outcome);
  if (!lost && !(votable && random.chance(0.3))) return null;
  const [moved = null, seconded = null] = random.chance(0.6) || lost ? random.some(present, 2) : [];
  const base = {
    aiId: 0,
    moved: seconded === null ? null : moved,
    seconded,
    castingVote: false,
    named: null,
  };
  if (!lost && random.chance(0.4)) {
    const truth: VoteTruth = {
      ...base,
      result: 'CARRIED',
      for: null,
      against: null,
      abstain: null,
      unanimous: true,
    };
    return { truth, vote: null };
  }
  const total = Math.max(present.length, 3);
  const abstain = total > 4 ? random.whole(0, 2) : 0;
  const minority = random.whole(lost ? 1 : 0, Math.max(1, Math.floor((total - abstain - 1) / 2)));
  const majority = total - abstain - minority;
  if (majority <= minority) return null;
  const drawn = lost
    ? { for: minority, against: majority, abstain }
    : { for: majority, against: minority, abstain };
  const result = lost ? 'LOST' : 'CARRIED';
  const { counts, castingVote } = toCounts(mid, drawn, result);
  const named = castingVote ? null : toBallots(mid, counts, present);
  return { truth: { ...base, result, ...counts, unanimous: false, castingVote, named }, vote: counts };
}

function documentsOf(item: PlannedItem, random: Random): NonNullable<CaseItem['documents']> {
  const size = (): string => `PDF ${String(random.whole(60, 980))} KB`;
  const report = { title: item.title, sizeText: size(), ...(item.restricted ? { restricted: true } : {}) };
  const appendices = Array.from({ length: random.whole(0, 3) }, (_, at) => {
    const title = `Appendix ${String.fromCharCode(65 + at)} - ${random.pick(['Figures', 'Plan', 'Risk assessment', 'Consultation replies', 'Equality & impact'])}`;
    return {
      title,
      sizeText: size(),
      ...(random.chance(0.08)
        ? { fileName: `Appendix ${String.fromCharCode(65 + at)}\r\n of the report.pdf` }
        : {}),
      ...(random.chance(0.06) ? { address: 'convert' as const } : {}),
    };
  });
  return item.restricted ? [report] : [report, ...appendices];
}
