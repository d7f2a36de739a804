import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { type ActorShape, anyActor } from './action-actors.ts';
import { splitDue } from './action-due.ts';

const paper =
  /\b(?:reports?|updates?|briefings?|papers?|notes?|information|figures|data|breakdowns?|lists?|presentations?|details|responses?|letters?|cop(?:y|ies)|statistics|analys[ei]s|plans?|options|timetables?|reviews?|repl(?:y|ies)|answers?|summar(?:y|ies)|explanations?|comparisons?|maps?|schedules?|visits?|workshops?|seminars?|training|sessions?|assurances?|evidence|costings?|costs|quotes?|quotations?|prices|estimates?|statements?|advice|views|opinion|findings|outcomes?|results?|examples?|links?|slides|photographs?|dates?|clarification|progress|feedback|minutes|proposals|table|chart|profile|drafts?|sample|trends?|benchmarks?|invoices?|accounts|numbers|tour|meeting|survey|audit|questions?|log|matter|item|issue|dashboard|programme|scope|appraisal|forecast|comments|recommendations?)\b/i;

/** Whether words name something that is written, sent or held for members. */
export const isPaper = (words: string): boolean => paper.test(words.slice(0, 90));

const given = String.raw`(?:brought(?: back| forward)?|submitted|resubmitted|provided|circulated|presented|prepared|sent|supplied|given|shared|reported(?: back)?|added|included|produced|arranged|obtained|undertaken|carried out|forwarded|issued|distributed|e-?mailed|drawn up|made(?: available| public)?|published|answered|shown|tabled|organi[sz]ed|convened|scheduled|set up|placed|posted|written|held|fed back|followed up|invited|contacted|asked|chased|checked|raised|taken up|taken back|looked into|investigated|reviewed|updated|amended|corrected|put|got|found|sought|bought|ordered|replaced|repaired|painted|fixed|installed|removed|cleared|cut)`;
const passive = new RegExp(
  String.raw`(?<aux>\b(?:would|will|shall|should|could|can|may|might|must|needs? to|(?:is|are|was|were) (?:now )?to|to)? ?(?:then |also |now |therefore )?)(?:be (?:\p{Ll}+ly )?(?<verb>${given})|(?<=(?:would|will) (?:then |also )?)(?<arrives>be (?:with|available|ready|in touch|on the (?:web|site|intranet))|reach|go (?:out |round |back )?(?:to|on)|come (?:back )?(?:to|before)|follow))(?![\p{L}-])`,
  'giu',
);
const mayBeDone = prefilter(passive);
const boundary =
  /[;:,"]|\. | – |\b(?:that|which|who|where|when|if|whether|unless|until|because|as|so|said|stated|replied|confirmed|advised|agreed|resolved|RESOLVED|AGREED|asked|requested|asked for|but)\b/gi;
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
  /** Words behind "by", where its author may stand. */
  readonly by: string | null;
  readonly weight: number;
  readonly from: number;
}

/** "A report would be brought …", "asked that the figures be circulated …". */
export function findPassiveTasks({ words, printed, expand }: ActorShape, opening: string): PassiveTask[] {
  if (!mayBeDone(printed) || !/\bbe \p{Ll}|\b(?:would|will) (?:reach|go|come|follow)\b/u.test(words))
    return [];
  const isAsked = /\b(?:asked|requested|actions?)\b/i.test(opening);
  const isAgreed = /\b(?:agreed|decided|content|approved|noted)\b/i.test(opening);
  const isResolved = /\b(?:resolved|recommended)\b/i.test(opening);
  const found: PassiveTask[] = [];
  for (const match of matchesOf(passive, words)) {
    const before = words.slice(Math.max(0, match.index - 220), match.index);
    const ends = matchesOf(boundary, before).at(-1);
    const own = before.slice(ends === undefined ? 0 : ends.index + ends[0].length);
    const noun = own
      .replace(/\([^()]*\)/g, '')
      .replace(/\b(?:was|were|had|has)\b[^,;]* and\s*$/, '')
      .replace(
        /^\W*(?:\(?\w{1,3}[.)]\s+)?(?:\d{1,3}(?:\.\d{1,3})*\.? )?(?:the |an? |any |and |his |her |their |then |also |for )*/i,
        '',
      )
      .trim();
    const rest = /^[^.;]*/.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const aux = (match.groups?.['aux'] ?? '').trim().toLowerCase();
    const front = before.slice(0, before.length - own.length);
    const task = (match.groups?.['verb'] ?? match.groups?.['arrives'] ?? '') + rest;
    if (
      noun === '' ||
      noun.length > 160 ||
      /\b(?:had|was|were|has|have|is|are)\b|^(?:committee|council|board|panel|members)'s? (?:comments|views|recommendations|decision)/i.test(
        noun,
      ) ||
      (/^(?:it|they|he|she|we|this|that|these|there|who|which)$/i.test(noun) && !asking.test(front))
    )
      continue;
    const weight = weighPassive({
      aux,
      noun,
      front,
      task,
      rest: expand(rest),
      isAsked,
      isAgreed,
      isResolved,
      isSigned: toSomebody.test(rest),
      isArriving: match.groups?.['arrives'] !== undefined,
      isShared: /\b(?:was|were|had|has)\b[^,;]* and\s*$/.test(own),
    });
    const by = /^(?<before>.*?) by (?<owner>(?:the )?[\ue000-\uf8ff\p{Lu}].*)$/u.exec(rest)?.groups;
    found.push({
      words: match.groups?.['verb'] === undefined ? `${noun} would ${task}` : `${noun} be ${task}`,
      by: by?.['owner'] ?? null,
      weight,
      from: match.index,
      ...(by === undefined
        ? {}
        : {
            words: `${noun}${/ (?:in writing)/.test(rest) ? ` ${match.groups?.['verb'] ?? ''}` : ''}${by['before'] ?? ''}`,
          }),
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
  const isToMembers = toMeeting.test(rest);
  const isResolved = (passive.isResolved || resolving.test(front)) && !isAsking;
  // What is resolved is carried out; only what comes back to members is a task of its own.
  if (isResolved && !isToMembers) return 0;
  if (aux === '' && !isAsking && !isAgreed) return 0;
  if (aux === 'to' && !isAsking && !/(?:^|[;:.–])\W*$/.test(front)) return 0;
  if (
    /^(?:should|could|can|may|might|must|need)/.test(aux) &&
    !isAsking &&
    !/\b(?:agreed|resolved)\b/i.test(front)
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
    (/ by (?:the )?\p{Lu}/u.test(rest) ? 0.15 : 0) +
    (/^(?:full |separate )?written\b/i.test(noun) ? 0.15 : 0) +
    (/\bin writing\b/.test(rest) ? 0.2 : 0)
  );
}

const wanted = new RegExp(
  String.raw`(?:\b(?:committee|sub-committee|panel|board|forum|cabinet|members|chair(?:man|woman)?|authority|commission|council|governors|trustees|they|it|[\ue000-\uf8ff])(?: (?:also|then|further|therefore|accordingly|had))?|^\W*(?:\(?\w{1,4}[.)])\s*|\band(?! sought)|\bto) (?<verb>asked? for|asked? to (?:receive|see|have|be (?:given|sent|provided with))|request(?:ed|s)?|call(?:ed)? for|sought) (?:an? |the |some |further )*(?<what>[^.;]{4,240})`,
  'iu',
);

const mayBeWanted = prefilter(wanted);

/** "The Committee asked for a report on agency spend": what a body asks to be given. */
export function findWanted(
  { words, printed }: ActorShape,
  isMember: (sign: string) => boolean,
): { words: string; from: number } | null {
  if (!mayBeWanted(printed) || !/asked? |request|call(?:ed)? for|sought/i.test(words)) return null;
  const found = wanted.exec(words);
  if (found === null || /\bhad\b/.test(found[0])) return null;
  const what = found.groups?.['what'] ?? '';
  const sign = /^[\ue000-\uf8ff]/u.exec(found[0])?.[0];
  if (/^(?:item|matter|report|application|it) to (?:come|be brought) back/i.test(what)) return null;
  const early =
    /^(?:[^,;]{0,60}?)(?= (?:that|if|whether|on how|on why)\b)|^[^,;]{0,60}/.exec(what)?.[0] ?? '';
  if (
    !isPaper(early) ||
    /^(?:that|if|whether|to|(?:the )?(?:committee|members|council|board|panel)'|permission|leave|time|an adjournment|the licence|the application|more money|funding)\b/i.test(
      what,
    )
  )
    return null;
  if (/\b(?:be|is|was|were) (?:granted|refused|approved|deferred|noted)\b/.test(what)) return null;
  if (
    /^(?:clarification|details?|assurances?|information|views?|explanations?|examples?|an? update|update|questions?|evidence)\b/i.test(
      what,
    ) &&
    splitDue(what).due === null &&
    !/\bin writing|circulat|written\b/.test(what)
  )
    return null;
  return sign !== undefined && !isMember(sign) ? null : { words: what, from: found.index };
}
