import { prefilter } from '../core/prefilter/prefilter.ts';
import { type ActorShape, anyActor } from './action-actors.ts';
import { splitDue } from './action-due.ts';
import { isDeciding, isNobody } from './action-owners.ts';
import { isPaper } from './action-papers.ts';
import { taskOf } from './action-task.ts';
import { isAnsweredHere, isCarryingOut, isDoing } from './action-verbs.ts';

/** A request as a sentence words it; nobody where a body asks for it to be done. */
interface Request {
  readonly owner: string | null;
  readonly words: string;
}

const who = `(?:the )?(?<sign>${anyActor})`;
const what = String.raw`(?<what>\p{Ll}[^.;?]{6,240})`;
/** "asked Mrs Lacey if she would look after the publicity". */
const asksIf = new RegExp(
  String.raw`(?:\basked ${who}|${who.replace('sign', 'told')} (?:was|were) asked) (?:if|whether) (?:he|she|it|they) (?:would|could|might) (?:be (?:willing|able|prepared) to |kindly |please )?${what}`,
  'u',
);
/** "Please could Finance confirm …", "Can someone from Facilities please …". */
const pleases = new RegExp(
  String.raw`^\W*(?:[Pp]lease (?:could|can|will|would) ${who}|(?:[Cc]ould|[Cc]an|[Ww]ill|[Ww]ould) (?:someone from |somebody in )?${who.replace('sign', 'told')} (?:please|kindly)) (?:please )?${what}`,
  'u',
);
/** "elicited from the Service Lead a promise to publish …". */
const elicited = new RegExp(
  String.raw`\b(?:from|of) ${who} (?:an?|the) (?:firm )?(?:promise|undertaking|assurance|commitment|offer) to ${what}`,
  'u',
);
/** "suggested that the Head of Law write …, and this was accepted". */
const accepted = new RegExp(
  String.raw`\b(?:suggested|proposed)(?: that)? ${who} (?:should |might |could )?${what},? (?:and|which) (?:this |that |it |the suggestion )?was (?:accepted|agreed|adopted|approved|taken up)\b`,
  'u',
);
/** "with a request to the Treasurer for benchmarking". */
const requestTo = new RegExp(
  String.raw`\b(?:with|made) (?:an? |the )(?:\p{Ll}+ )?(?:request|instruction) (?:to|that) ${who} (?:to|for) ${what}`,
  'u',
);
/** "It was agreed to ask the society for its accounts". */
const agreedTo =
  /(?:\b(?:It|it) was (?:\p{Ll}+ly |further |also |therefore |then |accordingly )*(?:agreed|decided|resolved)|^\W*(?:AGREED|RESOLVED|Agreed|Resolved),?) to (?<what>(?:ask|write|invite|contact|request|seek|e-?mail|obtain|send|raise|enquire|query|chase|report|arrange|investigate|liaise|meet|lobby|respond|reply|advertise|look into|find out|get|press)\b[^.;]{6,240})/u;
/** "An update was requested for the next meeting", "More detail was sought from the Director". */
const wasRequested = new RegExp(
  String.raw`^\W*(?:\d[\d.]* )?(?<noun>[\ue000-\uf8ff\p{L}][^.;,:]{4,120}?) (?:was|were) (?:also |then |further )?(?:requested|asked for|called for)(?<rest>(?: [^;.]{2,100})?)\.?$`,
  'u',
);
export const mayBeRequest = prefilter(asksIf, pleases, elicited, accepted, requestTo, agreedTo, wasRequested);

/** Requests in other words than "was asked to". */
export function readRequests({ words, actors, printed, expand }: ActorShape, next: string): Request[] {
  if (words.length > 700 || !mayBeRequest(printed)) return [];
  const found =
    asksIf.exec(words) ??
    pleases.exec(words) ??
    elicited.exec(words) ??
    accepted.exec(words) ??
    requestTo.exec(words);
  if (found === null) {
    const { noun = '', rest = '' } = wasRequested.exec(words)?.groups ?? {};
    if (noun !== '') {
      const named = /^ (?:from|of) (?:the )?(?<sign>[\ue000-\uf8ff])(?<more>.*)$/u.exec(rest)?.groups;
      const giver = actors.get(named?.['sign'] ?? '')?.owner ?? null;
      const isFirm = giver !== null || splitDue(`send${rest}`).due !== null;
      return isPaper(expand(noun)) && isFirm && !/\b(?:vote|hands|adjournment)\b/i.test(noun)
        ? [{ owner: giver, words: expand(taskOf(`${noun}${named?.['more'] ?? rest}`)) }]
        : [];
    }
    if (/\bthank/i.test(words)) return [];
    const task = taskOf(agreedTo.exec(words)?.groups?.['what'] ?? '');
    return !isDoing(task) || (isCarryingOut(task) && splitDue(task).due === null)
      ? []
      : [{ owner: null, words: expand(task) }];
  }
  const { sign, told, what: said = '' } = found.groups ?? {};
  const actor = actors.get(sign ?? told ?? '');
  if (actor === undefined || isDeciding(actor.owner) || isNobody(actor.owner)) return [];
  const isFor = / for $/.test(found[0].slice(0, found[0].length - said.length));
  if (!isFor && (!isDoing(said) || (words.includes(' asked ') && isAnsweredHere(said, next)))) return [];
  return [{ owner: actor.owner, words: expand(taskOf(said)) }];
}
