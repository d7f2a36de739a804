import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { type Actor, type ActorShape, anyActor } from './action-actors.ts';
import { splitDue } from './action-due.ts';
import { isNobody } from './action-owners.ts';
import { isPaper } from './action-papers.ts';
import { isToDo } from './action-participles.ts';

const given = String.raw`(?:brought(?: back| forward)?|submitted|resubmitted|provided|circulated|presented|prepared|sent|supplied|given|shared|reported(?: back)?|added|included|produced|arranged|obtained|undertaken|carried out|forwarded|issued|distributed|e-?mailed|drawn up|made(?: available| public)?|published|answered|shown|tabled|organi[sz]ed|convened|scheduled|set up|placed|posted|written|held|fed back|followed up|invited|contacted|asked|chased|checked|raised|taken up|taken back|looked into|investigated|reviewed|updated|amended|corrected|put|got|found|sought|bought|ordered|replaced|repaired|painted|fixed|installed|removed|cleared|cut)`;
const passive = new RegExp(
  String.raw`(?<aux>\b(?:would|will|shall|should|could|can|may|might|must|needs? to|(?:is|are|was|were) (?:now )?to|to)? ?(?:then |also |now |therefore )?)(?:be (?:\p{Ll}+ly )?(?<verb>\p{Ll}[\p{Ll}-]{2,})|(?<=(?:would|will|(?<! (?:is|are|was|were) )to) (?:then |also )?)(?<arrives>be (?:with|available|ready|in touch|on the (?:web|site|intranet))|reach|go (?:out |round |back )?(?:to|on)|come (?:back(?: (?:to|before))?|to|before)|follow))(?![\p{L}-])`,
  'giu',
);
const mayBeDone = prefilter(passive);
const anyPassive = /\bbe \p{Ll}|\b(?:would|will|to) (?:reach|go|come|follow)\b/u;
/** Whether words of a sentence may say that something is to be done. */
export const mayHoldPassive = (words: string): boolean => mayBeDone(words) && anyPassive.test(words);
const boundary =
  /[;:,"]|\. | – |\b(?:that|which|who|where|when|if|whether|unless|until|because|as|so|said|stated|replied|confirmed|advised|agreed|resolved|RESOLVED|AGREED|asked|requested|wished|wanted|asked for|but)\b/gi;
const doubtful =
  /\b(?:hop(?:ed|es)|thought|feared|felt|believed|wondered|if|whether|assumed|expected|understood|warned|questioned|suggested|considered|view|doubted|when|unless|until|because|though|although|which|who|where|how|why|what|moved|proposed|had|recommend\w*|options?)\b[^;.]{0,90}$/i;
const asking =
  /\b(?:ask(?:ed|s|ing)?(?! (?:if|whether|how|why|when|what)\b)|request(?:ed|s|ing)?|call(?:ed|s)|sought|wish(?:ed|es)|want(?:ed|s)|require[ds]?|direct(?:ed|s)|instruct(?:ed|s))\b[^.;]{0,140}$/i;
const agreeing =
  /\b(?:agreed|resolved|decided|settled|arranged|content|confirmed|noted|undertook|undertaking|assurance|promised)\b[^.]{0,240}$|^\W*(?:\(?\w{1,4}[.)]\s*)?that\b/i;
const resolving = /\b(?:RESOLVED|resolved|recommended)\b|^\W*(?:\(?\w{1,4}[.)]\s*)?[Tt]hat\b/;
const toMeeting =
  /\b(?:to|with|for|at|before|by) (?:the |a |all |its |this |our |every |each |ward |future |next )*(?:\p{Lu}\p{L}+ )*(?:members?|councillors?|committee|panel|board|council|cabinet|forum|authority|meetings?|group|questioners?|him|her|them|sub-committee|commission|executive)\b/iu;
const toSomebody = new RegExp(
  String.raw`\b(?:to|with|for) (?:the )?(?:${anyActor}|residents|parish|petitioners?|everyone|all)`,
  'iu',
);

/** Something that is to be written, sent or held, in the passive. */
export interface PassiveTask {
  readonly words: string;
  /** Who is to do it: named behind "by", or whoever says so; null where nobody is. */
  readonly owner: Actor | null;
  readonly weight: number;
  readonly from: number;
}

const isGiven = new RegExp(`^${given}(?![\\p{L}-])`, 'iu');
const authorIn = /^(?<before>.*?) by (?:the |both )?(?<sign>[\ue000-\uf8ff])(?<after>.*)$/u;
const said = String.raw`(?:said|stated|confirmed|advised|replied|acknowledged|conceded|responded|answered|indicated|intimated|assured|undertook|promised|agreed|told)`;
/** "The Head of Planning said that a paper would be …". */
const speakerBefore = new RegExp(
  String.raw`(?<sign>${anyActor})(?: \([^()]{1,60}\))?,? (?:also |then )?(?:[^\ue000-\uf8ff;.]{2,80} and )?${said}(?: (?:members|the \p{Ll}+|him|her|them|${anyActor}))?,?(?: that)?\s*$`,
  'iu',
);
/** "…, the Planning Manager confirmed". */
const speakerBehind = new RegExp(String.raw`, (?:the )?(?<sign>${anyActor}) ${said}$`, 'iu');
/** "was assured by the Chairman that …". */
const assurer = new RegExp(
  String.raw`\b(?:assured|told|advised|informed) by (?:the )?(?<sign>${anyActor}) that\s*$`,
  'iu',
);
const invited = /^invited$/i;

/** "A report would be brought …", "asked that the figures be circulated …". */
export function findPassiveTasks(
  { words, actors, printed, expand }: ActorShape,
  opening: string,
): PassiveTask[] {
  if (!mayBeDone(printed) || !anyPassive.test(words)) return [];
  const isAsked = /\b(?:asked|requested|actions?)\b/i.test(opening);
  const isAgreed = /\b(?:agreed|decided|content|approved|noted)\b/i.test(opening);
  const isResolved = /\b(?:resolved|recommended)\b/i.test(opening);
  const person = (groups: Record<string, string> | undefined): Actor | null => {
    const actor = actors.get(groups?.['sign'] ?? '');
    return actor === undefined || actor.kind === 'body' || actor.kind === 'name' || isNobody(actor.owner)
      ? null
      : actor;
  };
  const found: PassiveTask[] = [];
  for (const match of matchesOf(passive, words)) {
    const verb = match.groups?.['verb'];
    const rest = /^[^.;]*/.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const isKnown = verb === undefined || isGiven.test(verb + rest);
    if (!isKnown && !isToDo(verb, expand(rest))) continue;
    const before = words.slice(Math.max(0, match.index - 220), match.index);
    const ends = matchesOf(boundary, before).at(-1);
    const own = before.slice(ends === undefined ? 0 : ends.index + ends[0].length);
    const noun = own
      .replace(/\([^()]*\)/g, '')
      .replace(/\b(?:was|were|had|has)\b[^,;]* and\s*$/, '')
      .replace(
        /^[^\w\ue000-\uf8ff]*(?:\(?\w{1,3}[.)]\s+)?(?:\d{1,3}(?:\.\d{1,3})*\.? )?(?:the |an? |any |and |his |her |their |then |also |for )*/i,
        '',
      )
      .trim();
    const aux = (match.groups?.['aux'] ?? '').trim().toLowerCase();
    const front = before.slice(0, before.length - own.length);
    const task = (verb ?? match.groups?.['arrives'] ?? '') + rest;
    if (
      noun === '' ||
      noun.length > 160 ||
      /^to \p{Ll}/u.test(noun) ||
      /\b(?:had|was|were|has|have|is|are)\b|^(?:committee|council|board|panel|members)'s? (?:comments|views|recommendations|decision)/i.test(
        noun,
      )
    )
      continue;
    // An item that comes back was put off, which is no task besides.
    if (
      /^(?:the |this )?(?:item|application|matter|motion)s?\b/i.test(expand(noun)) &&
      /^(?:brought back|dealt|considered|passed|come )/.test(task)
    )
      continue;
    const by = authorIn.exec(rest)?.groups;
    const author = actors.get(by?.['sign'] ?? '') ?? null;
    // What another body is to decide is no task of anybody here.
    if (author?.kind === 'body') continue;
    const isPronoun = /^(?:it|they|he|she|we|i|this|that|these|there|those|who|which)$/i.test(noun);
    const speaker = /^(?:would|will|could)/.test(aux)
      ? (person(speakerBefore.exec(front)?.groups) ??
        person(assurer.exec(front)?.groups) ??
        person(speakerBehind.exec(rest)?.groups))
      : null;
    if (isPronoun && !asking.test(front) && speaker === null) continue;
    const guest = actors.get(noun) ?? null;
    // Somebody is replaced or removed by a decision.
    if (guest?.kind === 'person' && !/^(?:invited|asked|copied)$/.test(verb ?? '')) continue;
    const weight = weighPassive({
      aux,
      noun: expand(noun),
      front,
      task,
      rest: expand(rest),
      isAsked,
      isAgreed,
      isResolved,
      isSigned: toSomebody.test(rest),
      isArriving: match.groups?.['arrives'] !== undefined,
      isShared: /\b(?:was|were|had|has)\b[^,;]* and\s*$/.test(own),
      isKnown,
      hasAuthor:
        (invited.test(verb ?? '') && guest?.kind === 'office') ||
        (author !== null && author.kind !== 'name' && !isNobody(author.owner)),
      hasSpeaker: speaker !== null,
    });
    // Who is to write is named; what he is to write stands in front.
    const done = author !== null && /^(?:full )?written\b/i.test(noun) ? '' : (verb ?? '');
    const behind = author === null ? task : `${done}${by?.['before'] ?? ''}${by?.['after'] ?? ''}`;
    const told = behind.replace(speakerBehind, '');
    found.push({
      words:
        verb === undefined
          ? `${noun} would ${told}`
          : `${noun}${done === '' && author !== null ? '' : ' be '}${told}`,
      owner: author ?? (invited.test(verb ?? '') ? guest : null) ?? speaker,
      weight,
      from: match.index,
    });
  }
  return found;
}

interface Passive {
  readonly aux: string;
  readonly noun: string;
  readonly front: string;
  readonly task: string;
  readonly rest: string;
  /** What the words that open its list say. */
  readonly isAsked: boolean;
  readonly isAgreed: boolean;
  readonly isResolved: boolean;
  /** Whether an actor is to have it. */
  readonly isSigned: boolean;
  /** Active: a paper would "reach" somebody. */
  readonly isArriving: boolean;
  /** Whether another verb stands between the noun and this one. */
  readonly isShared: boolean;
  /** Whether the verb is one of those that papers and meetings mostly stand with. */
  readonly isKnown: boolean;
  /** Whether somebody is named behind "by". */
  readonly hasAuthor: boolean;
  /** Whether somebody says that it would be done. */
  readonly hasSpeaker: boolean;
}

function weighPassive(passive: Passive): number {
  const { aux, noun, front, task, rest, isAsked, isSigned, isShared } = passive;
  const isAsking =
    isAsked ||
    (asking.test(front.slice(-160)) && !/\b(?:if|whether|why|how|when)\b[^,;]{0,60}$/i.test(front));
  const isAgreed = passive.isAgreed || passive.isResolved || agreeing.test(front);
  const { due } = splitDue(task);
  if (
    passive.isArriving &&
    (!isPaper(noun) ||
      !(/\b(?:members?|councillors?|panel|committee|board|website)\b/i.test(rest) || due !== null))
  )
    return 0;
  if (/\bas (?:usual|normal|ever)\b/.test(rest)) return 0;
  const isToMembers = toMeeting.test(rest);
  const isResolved = (passive.isResolved || resolving.test(front)) && !isAsking;
  // What is resolved is carried out; only what comes back to members is a task of its own.
  if (isResolved && !isToMembers && !/^(?:cop(?:y|ies)|letter)\b/i.test(noun)) return 0;
  if (aux === '' && !isAsking && !isAgreed) return 0;
  // What will be done some time, by nobody in particular, is told and not asked for.
  const isOwn = isToMembers || passive.hasAuthor || passive.hasSpeaker || /\bin writing\b/.test(rest);
  if (/^(?:would|will)/.test(aux) && !isAsking && !isAgreed && !isOwn) return 0;
  const isNote = /^(?:to|(?:is|are) to)$/.test(aux) && /(?:^|[;:.–])\W*$/.test(front);
  if (aux === 'to' && !isAsking && !isNote) return 0;
  if (
    /^(?:shall|should|could|can|may|might|must|need)/.test(aux) &&
    !isAsking &&
    !/\b(?:agreed|resolved)\b/i.test(front) &&
    !(
      aux === 'could' &&
      passive.hasSpeaker &&
      isPaper(noun) &&
      /^(?:provided|sent|shared|circulated|supplied|obtained|arranged|made available)\b/.test(task)
    )
  )
    return 0;
  if (doubtful.test(front.slice(-120)) && !isAsking) return 0;
  if (/^(?:\S+ ){0,2}(?:members|councillors|residents)$/i.test(noun)) return 0;
  return (
    0.2 +
    (isPaper(noun) ? 0.25 : -0.05) -
    (isShared ? 0.15 : 0) +
    (/^(?:would|will|is to|are to|was to|were to)/.test(aux) ? 0.1 : 0) +
    (isAsking ? 0.3 : isAgreed ? 0.12 : 0) +
    (due === null ? 0 : 0.12) +
    (isToMembers || isSigned ? 0.15 : 0) +
    (passive.hasAuthor ? 0.4 : / by (?:the )?\p{Lu}/u.test(rest) ? 0.15 : 0) +
    (passive.hasSpeaker ? 0.3 : 0) +
    (isNote && !isAsking ? 0.35 : 0) -
    (passive.isKnown ? 0 : 0.05) +
    (/^(?:full |separate )?written\b/i.test(noun) ? 0.15 : 0) +
    (/\bin writing\b/.test(rest) ? 0.2 : 0)
  );
}
