import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { type Actor, type ActorShape, anyActor } from './action-actors.ts';
import { adverbs, askBare, askVerb, commits } from './action-verbs.ts';

/** How a clause says that its actor is to do something. */
export type ActionForm =
  /** "undertook to …". */
  | 'commit'
  /** "would …", "is to …". */
  | 'would'
  /** "should …", "could …". */
  | 'should'
  /** "was asked to …", "asked X to …". */
  | 'asked'
  /** "left with X to …". */
  | 'left'
  /** "X to …" alone. */
  | 'note'
  /** "that X report back …". */
  | 'plain'
  /** "a note from X". */
  | 'paper';

/** A place of a shape's words where somebody may be given a task. */
export interface ActionClause {
  readonly form: ActionForm;
  /** Null for a second verb, whose subject stands before. */
  readonly sign: string | null;
  /** Where the subject stands, and where its task begins. */
  readonly from: number;
  readonly start: number;
  /** Words of the task where they stand in front of the actor. */
  readonly paper?: string;
  /** The words of asking or promising. */
  readonly verb: string;
  readonly before: string;
}

const subject = new RegExp(String.raw`${anyActor}|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)\b`, 'gu');
/** What may stand behind the one who is named: his office, his name, a clause about him. */
const aside = new RegExp(
  String.raw`^(?: \([^()\n]{1,60}\)|, ${anyActor},(?= )| ${anyActor}(?! (?:and|to)\b)(?= )|, (?!(?:to|and|but|would|will)\b)[^,;.\n]{2,60},(?= )|(?= –)(?: – [^–\n;]{2,60} –)(?= ))`,
  'u',
);
const to = String.raw`(?:\((?:a|i|1)\) )?to ${adverbs}(?!(?:the|an?|this|that|these|those|all|its|which|whom|it|him|her|them|do so if)\b|${anyActor})`;
const aux = String.raw`(?:would|will|'ll|shall|'d|(?:is|are|was|were) (?:now |also |still |then )?to|(?:has|have) (?:now |also |still |yet )?to|had (?:still|yet) to)`;
const weakAux = String.raw`(?:should|must|ought to|needs? to|could|can|might|may)`;
const lead = String.raw`(?:have to |need to |be able to |be asked to |like to |do (?=\p{Ll}+ing))?`;
const commitForm = new RegExp(
  String.raw`^,? ?(?:and |but )?(?<had>(?:had|has|have) )?${adverbs}(?<verb>${commits})(?:(?:,[^,;.\n]{2,50},|,)? ${to}|,? (?:that )?(?:he|she|they|it|${anyActor}) (?:also )?(?:would|will|could|should) ${adverbs}| (?=getting back|providing|circulating|sending|sharing))`,
  'u',
);
const wouldForm = new RegExp(
  String.raw`^,?(?: who| and| but)? ?${adverbs}(?<verb>${aux})(?:,[^,.;]{2,40},)? ${adverbs}${lead}`,
  'u',
);
const shouldForm = new RegExp(String.raw`^ ${adverbs}(?<verb>${weakAux}) ${adverbs}${lead}`, 'u');
const askedForm = new RegExp(
  String.raw`^,? ?(?:and |but )?${adverbs}(?<verb>(?:was|were|be|being|is|are|been|would be|should be|has been|had been|had|have been) ${adverbs}(?:${askVerb}|left|given (?:the|an) (?:action|task|job)|down|set|charged|entrusted|chosen|to be asked))(?: by [^,;.\n]{1,50}?)?(?:,[^,;.]{2,40},)? (?:${to}|(?:with|of) (?=\p{Ll}+ing\b)|(?:for|to provide) (?=an?\b|the\b|further|more|details|figures|quarterly|monthly|regular))`,
  'u',
);
/** "Lengthsman asked to clear gullies", as notes have it. */
const toldForm = new RegExp(
  String.raw`^ (?<verb>(?:asked|requested|instructed|tasked|to be asked)) ${to}`,
  'u',
);
const noteForm = new RegExp(String.raw`^(?: ?[,:–]| -)? ?(?:still |also |then |will then )?${to}`, 'u');
const secondForm = new RegExp(
  String.raw`(?:,|;|\b(?:and|but))(?: (?:and|but|that|so))* ${adverbs}(?:(?<would>${aux}) ${adverbs}${lead}|(?<asked>(?:was|were) (?:asked|requested|instructed)) ${to}|(?<commit>${commits})(?: ${to}|,? that (?:he|she|they) (?:would|will) ${adverbs}))`,
  'gu',
);

const askBefore = new RegExp(
  String.raw`(?:\b(?<finite>${askVerb})|\b(?:[Tt]o|[Ww]ould|[Ww]ill|[Ss]hall|[Aa]nd|[Tt]hat|[Aa]lso|${anyActor}|^\W*(?:\(?\w{1,3}[.)]\s*)?) ?(?:formally |also |now |therefore |hereby )?(?<bare>${askBare}))(?: that| for)?(?: (?:the|both|all|our))? ?$`,
  'u',
);
const leftBefore =
  /(?:\b(?:left|leave|fell|falls|fall|handed|rests?|rested|lay|lies|incumbent|up|over|down|assigned|allocated)(?: over)?(?: it)?|\b(?:it|this|that) (?:was|is|would be)|\b(?:action|job|task|matter|one|homework|request))(?: was| is)? (?:with|to|for|on|upon)(?: the)? ?$/i;
const fromBefore =
  /\b(?<verb>asked? for|asks for|asking for|request(?:ed|s|ing)?|sought|seeks?|awaits?|awaited|wanted|wants|would (?:like|welcome|appreciate)|welcomed|calls? for|called for|requires?|required|expects?|expected|expect|looked for(?:ward to)?|looks? forward to|receive|have|wished for|to (?:follow|come)|due) (?<paper>(?:(?!\b(?:that|if|whether|why|how|when)\b)[^.;:]){3,140}?),? (?:from|by) $/i;
const paperFor = new RegExp(
  String.raw`^ (?:for|about|with) (?=(?:an?|the|further|more|some|details|figures|quarterly|monthly|regular|copies|sight)\b)`,
  'u',
);

const mayCommit = prefilter(commitForm);
const mayAsk = prefilter(askedForm, toldForm);
const mayWould = prefilter(wouldForm);
const mayShould = prefilter(shouldForm);
const mayFollow = prefilter(
  new RegExp(aux, 'u'),
  new RegExp(commits, 'u'),
  /(?:asked|requested|instructed) /,
);
const mayBeAsked = prefilter(askBefore);

const mayName = prefilter(fromBefore);
/** "to send", which may follow any actor. */
const toDo = /to (?!(?:the|an?|this|that|these|those|all|its|which|whom|it|him|her|them|do so if)\b)/;

/**
 * Whether words of a sentence may hold a clause that gives a task by itself: most forms need "to" with a verb or "would",
 * and few can do without.
 */
export const mayHoldClause = (words: string): boolean =>
  toDo.test(words) ||
  mayWould(words) ||
  (mayName(words) && /(?:from|by) /.test(words)) ||
  ((mayAsk(words) || mayBeAsked(words)) && / (?:with|of|for|about) /.test(words)) ||
  (mayCommit(words) &&
    (mayShould(words) || /getting back|providing|circulating|sending|sharing/.test(words)));

/** A sentence that gives more tasks, or goes on with more verbs, is a list of what was said. */
const mostClauses = 60;
const mostSecond = 40;

/** Where each actor of the words may be given a task. */
export function findClauses({ words, actors, printed }: ActorShape): ActionClause[] {
  const found: ActionClause[] = [];
  const forms = {
    commit: mayCommit(printed),
    asked: mayAsk(printed),
    would: mayWould(printed),
    should: mayShould(printed),
    asking: mayBeAsked(printed),
  };
  for (const { 0: sign, index: from } of matchesOf(subject, words)) {
    const before = words.slice(Math.max(0, from - 300), from);
    const at = from + sign.length;
    const after = words.slice(at, at + 260);
    // Of an office and its holder behind ("the agent, Ms Quail, agreed") the holder counts.
    const holder = /^, ([\ue000-\uf8ff]),/u.exec(after)?.[1] ?? '';
    if (actors.get(sign)?.kind === 'office' && actors.get(holder)?.kind === 'person') continue;
    const clause = clauseAt(actors.get(sign) ?? null, before, after, forms);
    if (clause !== null) found.push({ sign, before, ...clause, from, start: at + clause.start });
    if (found.length >= mostClauses) break;
  }
  const second = mayFollow(printed) ? matchesOf(secondForm, words).slice(0, mostSecond) : [];
  for (const match of second) {
    const start = match.index + match[0].length;
    const { would, asked, commit } = match.groups ?? {};
    const form = would === undefined ? (asked === undefined ? 'commit' : 'asked') : 'would';
    const verb = would ?? asked ?? commit ?? '';
    found.push({ form, sign: null, from: match.index, start, verb, before: words.slice(0, match.index) });
  }
  return found;
}

type Clause = Pick<ActionClause, 'form' | 'start' | 'verb' | 'paper'>;
/** Which forms the sentence may hold at all. */
type Forms = Readonly<Record<'commit' | 'asked' | 'would' | 'should' | 'asking', boolean>>;

function clauseAt(actor: Actor | null, before: string, after: string, forms: Forms): Clause | null {
  const beside = aside.exec(after)?.[0] ?? '';
  for (const skipped of beside === '' ? [''] : [beside, '']) {
    const rest = after.slice(skipped.length);
    const found = formOf(actor, before, rest, forms);
    if (found !== null) return { ...found, start: found.start + skipped.length };
  }
  return null;
}

const endOf = (match: RegExpExecArray): number => match[0].length;

function formOf(actor: Actor | null, before: string, rest: string, forms: Forms): Clause | null {
  const commit = forms.commit ? commitForm.exec(rest) : null;
  if (commit !== null)
    return {
      form: 'commit',
      start: endOf(commit),
      verb: `${commit.groups?.['had'] ?? ''}${commit.groups?.['verb'] ?? ''}`,
    };
  const asked = forms.asked ? askedForm.exec(rest) : null;
  if (asked !== null) return { form: 'asked', start: endOf(asked), verb: asked.groups?.['verb'] ?? '' };
  const told = forms.asked && actor?.kind !== 'body' && /^\W*$/.test(before) ? toldForm.exec(rest) : null;
  if (told !== null && actor !== null)
    return { form: 'asked', start: endOf(told), verb: `be ${told.groups?.['verb'] ?? ''}` };
  const asking = actor === null || !forms.asking ? null : askBefore.exec(before.slice(-60));
  const would = forms.would ? wouldForm.exec(rest) : null;
  if (would !== null) {
    const isThat = asking !== null && / that /.test(asking[0]);
    return {
      form: isThat ? 'asked' : 'would',
      start: endOf(would),
      verb: isThat ? asking[0] : (would.groups?.['verb'] ?? ''),
    };
  }
  const should = forms.should ? shouldForm.exec(rest) : null;
  if (should !== null) return { form: 'should', start: endOf(should), verb: should.groups?.['verb'] ?? '' };
  const note = noteForm.exec(rest);
  if (asking !== null) {
    if (note !== null) return { form: 'asked', start: endOf(note), verb: asking[0] };
    const doing = /^ with (?=\p{Ll}+ing\b)/u.exec(rest);
    if (doing !== null) return { form: 'asked', start: endOf(doing), verb: asking[0] };
    const paper = paperFor.exec(rest);
    if (paper !== null && / (?:for|about) /.test(paper[0]))
      return { form: 'paper', start: endOf(paper), verb: asking[0] };
  }
  if (note !== null)
    return { form: leftBefore.test(before.slice(-40)) ? 'left' : 'note', start: endOf(note), verb: '' };
  const from = /(?:from|by) $/.test(before.slice(-6)) ? fromBefore.exec(before.slice(-200)) : null;
  if (from !== null && actor !== null && !/^to\b/.test(from.groups?.['paper'] ?? ''))
    return {
      form: 'paper',
      start: 0,
      verb: from.groups?.['verb'] ?? '',
      paper: from.groups?.['paper'] ?? '',
    };
  const plain = /^ (?:do )?(?=\p{Ll})/u.exec(rest);
  return plain !== null && (actor !== null || / that $/.test(before))
    ? { form: 'plain', start: endOf(plain), verb: asking?.[0] ?? '' }
    : null;
}
