import type { Outcome } from '../../schema/records/decision.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { readContent } from './decided-content.ts';
import { adverbs, verbAt } from './decision-verbs.ts';
import { findFiniteAct } from './finite-acts.ts';
import type { ReadSentence } from './item-reading.ts';
import {
  askedWhether,
  bodies,
  byOthers,
  earlierTime,
  hypothetical,
  perfect,
  saidBy,
} from './verdict-wording.ts';

/** What a body does in other words than a verb of deciding, and where in the sentence it does. */
export interface BodyAct {
  readonly at: number;
  readonly end: number;
  /** Null where it takes its content from what was put. */
  readonly outcome: Outcome | null;
  /** Whether the whole sentence is the act, whatever other verbs stand in it. */
  readonly isWhole: boolean;
}

const favour =
  '(?:support|agree(?!d? (?:between|on|upon|whether|which|how|about)\\b)|accept|approv|adopt|endors|grant|confirm|allow|consent|acced|proceed|pursu|progress|upheld|uphold|carr|recommend|sanction|permit|ratif|not(?:e|ed)\\b|renew)\\w*(?: to)?';
const subjects =
  '(?:applications?|requests?|proposals?|recommendations?|reports?|motions?|petitions?|bids?|offers?|plans?|items?|schemes?|suggestions?|resolution|proposition|it|this|they|appeals?|claims?|tenders?|quotations?)';

const denials: readonly RegExp[] = [
  new RegExp(
    `\\b${subjects}\\b[^.;,]{0,60}? (?:was|were|is|be|being) (?:(?:therefore|accordingly|then|subsequently|unanimously) )?not ${adverbs}${favour}`,
    'i',
  ),
  new RegExp(
    `\\b${bodies}(?: present)?,?(?: \\([^()]{0,40}\\))? (?:[a-z]+ly )?(?:did not|declined to|refused to|resolved not to|decided not to|agreed not to|voted not to|voted against|(?:was|were) not (?:prepared|minded|willing|content|inclined|able) to|could not) (?:\\w+ly )?(?:${favour}|(?:its |the )?(?:approval|adoption|acceptance|grant))`,
    'i',
  ),
];
const levelOfAgreement =
  /\b(?:(?:there was|with|by|it was (?:the )?|the(?= (?:\w+ )?(?:consensus|view|wish|feeling)\b[^.;]{0,50} was (?:that|to|for)))(?: \w+){0,3} (?:agreement|consensus|assent|consent|support|(?:view|wish|feeling) of (?:the )?(?:meeting|members|committee|council|board|panel))(?: of (?:all|the (?:meeting|committee|council|board)))?(?: was)?(?= (?:that\b[^.;]{0,200}\b(?:should|would|shall|will|be)\b|to (?!the\b)|for \w+ing\b|for the (?:proposal|motion|plan|recommendation))))/i;
const allInFavour =
  /\b(?:all|everyone|members|councillors|the (?:committee|council|board|panel|meeting))(?: (?:members|those|councillors|present))* (?:was|were) (?:all |unanimously )?in (?:favour|agreement)(?: of (?:\w+ing\b|the (?:proposal|motion|recommendation|plan|suggestion))| with the (?:proposal|motion|recommendation|plan|suggestion)| to )/i;
const content = new RegExp(
  `\\b${bodies}(?: present)? (?:was|were) (?:all |generally |broadly |unanimously )?(?:content|happy|satisfied|comfortable|in agreement) with (?:the|this|that) (?:[\\w-]+ ){0,3}(?:plan|programme|proposals?|approach|arrangements?|draft|recommendations?|wording|terms|course|suggestion)\\b`,
  'i',
);
const declared =
  /\b(?:was|were|is|be|be and is) (?:hereby |accordingly |therefore |thereupon |then |duly )?declared (?:to be |duly |the )*(?:re-?)?(?:elected|appointed|co-opted|(?:[\p{L}-]+ )?(?:chair\w*|vice|deputy|mayor|leader|convener|provost|president|cathaoirleach))/iu;
const announcement =
  /\b(?:announced|read out|gave) (?:its |the |their )?(?:decision )?(?:of the [\w-]+ )?(?:as follows: )?that (?:the |its )?(?:application|licence|appeal|review|request|variation|notice|permission)\b[^.;]{0,60}? (?:had been|has been|was|is|be|would be) (?=\p{L})/iu;
const tookChair =
  /\b(?:nominat\w+|proposed|elected|appointed|unopposed)\b[^.]{0,160}\b(?:took|takes|assumed|invited to take) the chair\b/i;
const unanimousIn = new RegExp(
  `\\b${bodies}[^.;]{0,60}? (?:was|were) (?:all |both )?(?:unanimous|united|agreed|at one|of one mind) in (?=(?:approv|adopt|support|accept|agree|reject|refus|endors|recommend|not)ing\\b)`,
  'i',
);
const declares =
  /\bdeclared\b[^.;]{0,60}? (?:to be |to have been |as )?(?:duly |the )?(?:re-?)?(?:elected|appointed|co-opted)\b/i;
const votedIn =
  /\bvoted (?:in(?:to)? (?:as |the )?|as |to be )(?:chair\w*|vice|deputy|mayor|leader|convener|president|secretary|treasurer)\b/i;
const groupMade =
  /\b(?:group|party|panel|sub-committee|sub-group|committee)\b[^.;]{0,80} (?:was|were|be) (?:then |duly )?(?:set up|formed|established|constituted)\b/i;
/** "The matter was left with the Portfolio Holder": a delegation. */
const leftTo =
  /\b(?:matter|decision|details?|choice|wording|final [\w-]+)\b[^.;,]{0,40} (?:was|were|be) left (?:with|to|in the hands of) (?:the |its )?(?!next|later|future|following|another|one side|a )[^.;]{3,60}/i;
const wholeClause = new RegExp(
  `^(?:that|to) (.{5,900}?) (?:was|were) ${adverbs}(?:agreed|carried|resolved|approved|adopted|accepted|so ordered)\\b`,
  'i',
);
const ruled =
  /\b(?:chair\w*|mayor|convener|provost|president|cathaoirleach|leader)(?: then| therefore| accordingly|[^.;]{0,120} and)? (?:ruled|directed|ordered|determined)(?: that| it|,)? (.{0,300})/i;
const isBusiness =
  /^(?:that |it )?(?:the )?(?:(?:motion|item|matter|petition|report|question|business|application|request|it|this)\b|to (?:be )?(?:stand|refer|defer|lie))/i;

const toWhich =
  /\bto wh(?:ich|om) [^.;,]{0,60} (?:is|was|are|were|be|stands) (?:\w+ ){0,2}(?:referred|remitted|passed|forwarded|sent)\b/i;
const didSo = new RegExp(`\\b${bodies}(?: present)? ${adverbs}(?:did so|so did|concurred|assented)\\b`, 'i');
/** What goes before a body's act in its own clause: "Having heard that …, the Board did not …" begins anew. */
const ownClause = (before: string): string =>
  /^\W*(?:having|after|following|on|upon|in view|given|despite|since|as|although|while|when)\b.*, (?:the |this )?(?:[\w-]+ ){0,3}$/i.test(
    before,
  )
    ? ''
    : before;
const isOthers = (before: string): boolean =>
  perfect.test(before) ||
  saidBy.test(before) ||
  hypothetical.test(before.slice(-80)) ||
  earlierTime.test(before);

const act = (match: RegExpExecArray, outcome: Outcome | null, isWhole = false): BodyAct => ({
  isWhole,
  at: match.index,
  end: match.index + match[0].length,
  outcome,
});

/** One cheap look before the patterns. */
const anyAct =
  /\bnot\b|declin|refus|voted against|agreement|consensus|assent|consent|support|view of|wish of|feeling of|favour|content|happy|satisfied|comfortable|declared|\bchair|mayor|set up|formed|established|constituted|unanimous|united|at one|one mind|agreed in|\bto wh(?:ich|om)\b|did so|so did|concurred|assented|^(?:that|to)\b|ruled|directed|ordered|announced|read out|gave|left|consensus|feeling|view/i;

const elections = [declared, declares, tookChair, votedIn, groupMade, leftTo];
const consents = [levelOfAgreement, allInFavour, content];
const mayDeny = prefilter(...denials);
const mayElect = prefilter(...elections);
const mayAct = prefilter(
  ...[...denials, ...elections, announcement, toWhich, didSo, unanimousIn, ...consents, ruled],
);
/** How a clause that is an act by itself begins. */
const opensClause = /^(?:that|to) /i;

/** The match of the first expression that has one. */
function firstOf(expressions: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const expression of expressions) {
    const match = expression.exec(words);
    if (match !== null) return match;
  }
  return null;
}

function knownAct(bare: string): BodyAct | null {
  for (const denial of mayDeny(bare) ? denials : []) {
    const match = denial.exec(bare);
    if (match === null) continue;
    const before = ownClause(bare.slice(0, match.index));
    if (byOthers.test(bare.slice(match.index + match[0].length))) continue;
    if (
      !isOthers(before) &&
      !askedWhether.test(before) &&
      !/\b(?:which|who|whether|if|why|that) [^.;,]{0,80}$/i.test(before)
    )
      return act(match, 'REJECTED', true);
  }
  const elected = mayElect(bare) ? firstOf(elections, bare) : null;
  if (elected !== null && !isOthers(bare.slice(0, elected.index))) return act(elected, 'AGREED');
  const said = announcement.exec(bare);
  if (said !== null) {
    const read = verbAt(bare, said.index + said[0].length);
    if (read !== null) return act(said, read.outcome, true);
  }
  const clause = wholeClause.exec(bare);
  if (clause !== null) return act(clause, readContent(`that ${clause[1] ?? ''}`) ?? 'AGREED', true);
  const passedOn = toWhich.exec(bare);
  if (passedOn !== null && !perfect.test(bare.slice(0, passedOn.index))) return act(passedOn, 'REFERRED');
  const done = didSo.exec(bare);
  if (done !== null && !isOthers(bare.slice(0, done.index))) return act(done, null);
  const joint = unanimousIn.exec(bare);
  if (joint !== null && !isOthers(bare.slice(0, joint.index)))
    return act(joint, verbAt(bare, joint.index + joint[0].length)?.outcome ?? 'AGREED');
  for (const pattern of consents) {
    const match = pattern.exec(bare);
    if (match === null || isOthers(bare.slice(0, match.index))) continue;
    const what = pattern === content ? null : readContent(bare.slice(match.index + match[0].length).trim());
    return act(match, what ?? 'AGREED');
  }
  const ruling = ruled.exec(bare);
  if (ruling !== null && isBusiness.test(ruling[1] ?? '') && !isOthers(bare.slice(0, ruling.index))) {
    const outcome = readContent(`that ${(ruling[1] ?? '').replace(/^(?:that|it) /i, '')}`);
    if (outcome === 'REFERRED' || outcome === 'DEFERRED') return act(ruling, outcome);
  }
  return null;
}

/** What a sentence tells of a body's consent, refusal or election, or of its chair's ruling on the business; null for none. */
export function findBodyAct(sentence: ReadSentence): BodyAct | null {
  const bare = sentence.bare.slice(0, 2000);
  if (bare.endsWith('?')) return null;
  const known = (mayAct(bare) || opensClause.test(bare)) && anyAct.test(bare) ? knownAct(bare) : null;
  if (known !== null) return known;
  const finite = findFiniteAct(bare, isOthers);
  return finite === null ? null : { ...finite, isWhole: false };
}
