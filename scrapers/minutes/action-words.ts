import { splitDue } from './action-due.ts';
import { firstOwner, ownerAtEnd, ownerAtFront, toOwner } from './action-owners.ts';
import type { PeopleSentence } from './people-shape.ts';

const adverbs = String.raw`(?:(?:also|then|further|therefore|accordingly|subsequently|had|has|have|duly|again|kindly|furthermore|gladly|readily) )*`;
const undertakes = new RegExp(
  String.raw`\b${adverbs}(?:(?<offer>offered|volunteered)|undertook|undertakes|promised|pledged|committed|gave (?:an|his|her|their) (?:undertaking|assurance|commitment)|(?<agree>agreed|agrees)|took (?:it upon (?:himself|herself|themselves)|an action|away an action)) to (?!(?:the|a|this|that|it|by|these|all)\b)(?<what>.+)`,
  'iu',
);
const isAsked = new RegExp(
  String.raw`\b(?<be>was|were|be|being)? ?${adverbs}(?:asked|requested|instructed|tasked|directed|invited|charged|mandated|urged|reminded|encouraged|commissioned)(?: by (?:the )?[\p{L} ]{3,40})? (?:to(?! (?:the|a|an|this|its|next)\b)|with (?=\p{Ll}+ing\b)) ?(?<what>.+)`,
  'iu',
);
const asks =
  /\b(?:asked|requested|instructed|tasked|invited|directed|urged|to (?:ask|request|instruct|invite|direct))\s+(?<whom>(?!(?:that|if|whether|about|for|how|why|when|what)\b)(?:the )?.{2,90}?) to (?!(?:the|an?|this|its|next)\b)(?<what>.+)/iu;
const asksThat =
  /\b(?:[Aa]sked|[Rr]equested|[Aa]greed|AGREED|suggested and agreed|confirmed|noted|advised|said|stated|reported) that (?<whom>(?:the )?[^.;:]{2,90}?)(?: (?<modal>would|will|should|be asked to|to|must))? (?<what>\p{Ll}[^.;]+)/u;
const reportBe =
  /\b(?:asked|requested|asked for|called for|sought|wished|wanted)\b(?! (?:if|whether|when|how|why|about)\b)[^.;:]{0,60}? (?:that |for )?(?:(?:an?|the|further|more|this|another|any|some|regular|updated?|detailed|written|quarterly|annual|six-monthly) )*(?<what>(?:[\p{L}'-]+ ){0,4}?(?:reports?|updates?|briefings?|papers?|notes?|information|figures|data|breakdown|list|presentation|details|response|letter|copy|copies|statistics|analysis|plan|options|timetable|review)\b[^.;]{0,160}? (?:be|to be) (?:brought|submitted|provided|circulated|presented|made|prepared|sent|supplied|given|shared|reported|added|included|produced|arranged|obtained|undertaken|carried out|forwarded|issued|distributed|emailed|drawn up)\b[^.;]*)/iu;
/** "The Committee asked for a report on agency spend": what a body asks to be given. */
const wantsReport =
  /\b(?:committee|sub-committee|panel|board|forum|cabinet|members|chair(?:man)?|authority|commission|council)(?: also| then| further)? (?:asked (?:for|to (?:receive|see|have))|requested|called for|sought) (?<what>(?:an? |the )?(?:(?:further|more|another|additional|detailed|written|updated?|full|regular|quarterly|annual|fuller|short|progress|briefing) )*(?:reports?|updates?|briefings?|papers?|notes?|information|figures|data|breakdown|analysis|presentation|statistics|details)\b[^.;]*)/iu;
const would = new RegExp(
  String.raw`^(?<who>.{2,200}?)(?:,[^,]{2,60},)? (?:would|will|shall) (?:(?:also|then|now|therefore|himself|herself|themselves|personally|ensure that (?:he|she|they)) )*(?<what>(?!(?:be|have|not|like|prefer|welcome|need|see|become|remain|abstain|chair|require|leave|rather|vote|support|rise|fall|mean|take part|require|depend|cost|lead|continue|sever|close|harm|hold him|arrive|go on|cease|apply|expect|want|begin|start|oppose|second|retire|stand|suffer|benefit|result|affect|retain|lose|gain|make (?:no|a difference|it))\b)[\p{Ll}-]+ .+)$`,
  'iu',
);
const doing =
  /^(?:ask|send|circulate|write|provide|supply|bring|report|check|arrange|share|contact|investigate|look|e-?mail|prepare|produce|submit|raise|speak|liaise|follow|find|obtain|answer|respond|reply|give|add|update|take|confirm|consult|convene|organise|organize|seek|explain|clarify|chase|pursue|examine|explore|compile|collate|draft|publish|present|return|amend|review|feed|pass|forward|issue|invite|notify|inform|tell|let|remind|remove|replace|repair|walk|meet|visit|attend to|monitor|analyse|analyze|research|request|discuss|set up|set out|draw up|distribute|listen|verify|establish|ensure|make (?:enquir|inquir|contact|sure|arrangements|available)|come back|bring back|get back|report back|collect|deliver|discover|display|post|upload|record|schedule|map|scope|calculate|recalculate|brief|advise)\b/i;
const isDecisionTask =
  /^(?:note|approve|agree|consider|choose|decide|determine|endorse|adopt|support|vote|receive|comment|ratify|accept|resolve|elect|recommend|delegate|move|declare|withdraw|leave|stand|sit|join|come forward|ask (?:any )?questions|put (?:his|her|their|the|a) question|make (?:an? |his |her |their )(?:statement|representation|case|point|opening|closing)|give (?:an? |his |her |their )(?:presentation|evidence|views?)|thank|pass on (?:its|the \S+'s|their) thanks|convey|speak|address|introduce|present (?:the|this|his|her) (?:report|item|paper|petition|motion)|refer to|leave)\b/i;
const quotedEarlier =
  /\bhad (?:been )?(?:previously |then |earlier |also |already )?(?:asked|requested|instructed|undertaken|agreed|promised|offered|resolved|RESOLVED|recommended|tasked)\b|\b(?:is|are) (?:asked|invited|requested|recommended) to\b|\bwere asked to (?:approve|note|consider|agree|choose)/i;
const motion =
  /\b(?:moved|MOVED|proposed|proposes?|an? amendment|AMENDMENT|seconded)\b[^.]{0,120}\bthat\b|^["']?\W*(?:that )?this council\b.*\b(?:deplores|condemns)/i;

/** A body, or nobody, as the one that agrees. */
const decides =
  /^\W*(?:it was )?$|\b(?:committee|council|cabinet|board|panel|forum|members?|authority|meeting|executive|assembly|commission|party|group|partnership|it was(?: \w+)?|they)\b[^.]{0,60}$/i;
/** What a motion that was carried asks of somebody. */
const motionAsks =
  /\b(?:asks|requests|instructs|calls (?:up)?on|resolves to (?:ask|request|instruct)) (?<whom>(?:the )?[^.;:]{2,90}?) to (?<what>[^.;]+)/u;
const doubtful =
  /\b(?:hoped|thought|feared|felt|believed|asked|wondered|if|whether|assumed|expected|understood|warned|questioned|suggested|considered|view|doubted|when|unless|until|because|though|although|that (?:it|this|there|which))\b/i;
/** "A written reply would be sent by the Director of Highways": passive, the owner behind or nobody. */
const wouldBe =
  /\b(?:the |an? )?(?<what>(?:(?:further|more|full|detailed|additional|updated?|written|separate) )*(?:repl(?:y|ies)|answers?|responses?|reports?|briefings?(?: notes?)?|notes?|updates?|information|figures|details|data|breakdown|lists?|cop(?:y|ies)|papers?|letters?)\b[^.;,]{0,50}?) (?:would|will|to) be (?:sent|provided|supplied|circulated|brought|given|shared|reported|e-?mailed|submitted|issued|presented|prepared|forwarded)\b(?<rest>[^.;]*)/iu;

/** Without one of these no rule fits. */
const trigger =
  /\b(?:ask|request|instruct|task|direct|invit|charg|mandat|urg|remind|encourag|commission|call|sought|wish|want|would|will|shall|undert|agre|offer|volunteer|promis|pledg|commit|gave|took|resolves|to) ?\w*/i;

/** A task as a sentence words it. */
export interface ActionWords {
  readonly owner: string | null;
  /** What is to be done and by when; empty where only the owner is named. */
  readonly words: string;
  /** Where it stands apart from the words. */
  readonly due?: string | null;
  readonly method: string;
  readonly confidence: number;
}

/** Up to where the sentence turns to something else. */
export function taskOf(words: string): string {
  return words
    .replace(
      /(?:;| – (?=\p{Ll})|, (?:and|but|which|since|as|so|because|who|to which|where|while) |,? and (?:this|the \p{Ll}+) (?:was|were) ).*$/u,
      (cut) => (/^, and (?:to )?(?=\p{Ll}+ (?:the|a|his|her|figures|members))/u.test(cut) ? cut : ''),
    )
    .replace(/[\s."')]+$/, '');
}

/** The subject of a verb: what stands just before it, or the first in the sentence where "and" does ("…, and undertook"). */
function subjectOf(before: string, people: PeopleSentence, subject: () => string | null): string | null {
  const lead = before.replace(/\s+(?:had|has|have|also|then)$/, '').trimEnd();
  if (/\b(?:he|she|they|who)$/i.test(lead))
    return ownerIn(lead.replace(/\b(?:he|she|they|who)$/i, ''), people) ?? subject();
  if (/(?:^|,|\b(?:and|but|then))$/.test(lead)) return ownerIn(lead, people);
  return ownerAtEnd(lead) ?? personAtEnd(lead, people);
}

/** The person in whom the words end. */
function personAtEnd(words: string, { shape, start }: PeopleSentence): string | null {
  const end = words.trimEnd().replace(/,[^,]{3,60},?$/, '').length;
  const person = shape.groups
    .flat()
    .find((one) => one.end - start === end || one.end - start === words.trimEnd().length);
  return person?.name ?? null;
}

/** Who is spoken of first in the words: an office or a person. */
export function ownerIn(words: string, { shape, start }: PeopleSentence): string | null {
  const person = shape.groups.flat().find((one) => one.end - start <= words.length);
  const office = firstOwner(words);
  if (person === undefined || office === null) return office ?? person?.name ?? null;
  return words.indexOf(office) < person.start - start ? office : person.name;
}

/** The owner as words give him: a named person, an office, or nobody. */
function asOwner(words: string, sentence: PeopleSentence): string | null {
  const at = sentence.words.indexOf(words);
  const person = sentence.shape.groups.flat().find((one) => {
    const from = one.start - sentence.start;
    return at !== -1 && from >= at && from <= at + 5 && one.end - sentence.start <= at + words.length;
  });
  if (person !== undefined) return person.name;
  return toOwner(words);
}

/** What a sentence says that somebody is to do; `subject` is who was spoken of last. */
export function readActionWords(
  sentence: PeopleSentence,
  subject: () => string | null,
  isLost: boolean,
): ActionWords | null {
  const { words } = sentence;
  if (!trigger.test(words)) return null;
  if (quotedEarlier.test(words) || motion.test(words)) return null;
  const asking = motionAsks.exec(words)?.groups;
  const whom = asking === undefined || isLost ? null : asOwner((asking['whom'] ?? '').trim(), sentence);
  if (whom !== null)
    return { owner: whom, words: asking?.['what'] ?? '', method: 'action-motion-1', confidence: 0.7 };
  const found = undertakes.exec(words);
  if (found?.groups !== undefined) {
    const owner = subjectOf(words.slice(0, found.index), sentence, subject);
    // What "AGREED to" and "The Committee agreed to" begin is the decision.
    const isDecision =
      found.groups['agree'] !== undefined &&
      (!/^agreed$/.test(found.groups['agree']) || decides.test(words.slice(0, found.index)));
    const isOffer =
      found.groups['offer'] !== undefined &&
      /applicant|publican|holder|developer|operator/i.test(words.slice(0, found.index));
    if (owner !== null && !isOffer && !isDecision)
      return { owner, words: found.groups['what'] ?? '', method: 'action-undertaking-1', confidence: 0.9 };
  }
  return asked(sentence) ?? passive(sentence) ?? promised(sentence, subject) ?? telegraphic(sentence);
}

function asked(sentence: PeopleSentence): ActionWords | null {
  const { words } = sentence;
  const passive = isAsked.exec(words);
  if (passive?.groups !== undefined && passive.groups['be'] !== undefined) {
    const before = words.slice(0, passive.index).trimEnd();
    const owner =
      ownerAtEnd(before) ??
      personAtEnd(before, sentence) ??
      asOwner(before.replace(/^\W*(?:\(?\w{1,3}[.)] )?(?:that )?/i, ''), sentence);
    const what = passive.groups['what'] ?? '';
    if (owner !== null && !isDecisionTask.test(what))
      return { owner, words: what, method: 'action-request-1', confidence: 0.85 };
  }
  const active = asks.exec(words);
  if (active?.groups !== undefined) {
    const owner = asOwner((active.groups['whom'] ?? '').trim(), sentence);
    const what = active.groups['what'] ?? '';
    const isInvited = /^invit/i.test(active[0]) && splitDue(taskOf(what)).due === null;
    if (owner !== null && !isInvited && !isDecisionTask.test(what))
      return { owner, words: what, method: 'action-request-1', confidence: 0.85 };
  }
  const report = (reportBe.exec(words) ?? wantsReport.exec(words))?.groups?.['what'];
  if (report !== undefined)
    return { owner: null, words: report, method: 'action-request-1', confidence: 0.75 };
  const that = asksThat.exec(words);
  if (that?.groups !== undefined) {
    const isAsking = /^(?:asked|requested|suggested)/i.test(that[0]) || that.groups['modal'] !== undefined;
    const owner = asOwner((that.groups['whom'] ?? '').trim(), sentence);
    const what = that.groups['what'] ?? '';
    const isTask = doing.test(what) || (that.groups['modal'] !== undefined && splitDue(what).due !== null);
    if (isAsking && owner !== null && isTask && !/^(?:would|will|should)/.test(what))
      return { owner, words: what, method: 'action-request-1', confidence: 0.8 };
  }
  return null;
}

function passive(sentence: PeopleSentence): ActionWords | null {
  const found = wouldBe.exec(sentence.words)?.groups;
  if (
    found === undefined ||
    doubtful.test(
      sentence.words.replace(/^.*\b(?:said|stated|confirmed|advised|replied) that\b/i, '').slice(0, 80),
    )
  )
    return null;
  const by = /^(?<before>.*?) by (?<owner>(?:the )?\p{Lu}.*)$/u.exec(found['rest'] ?? '')?.groups;
  const owner = by === undefined ? null : (ownerAtFront(by['owner'] ?? '') ?? null);
  const named = sentence.shape.groups
    .flat()
    .find(({ name }) => (by?.['owner'] ?? '').includes(name) && owner === null);
  const words = `${found['what']}${by?.['before'] ?? found['rest']}${owner?.rest ?? ''}`;
  return { owner: owner?.owner ?? named?.name ?? null, words, method: 'action-promise-1', confidence: 0.7 };
}

/** "The Clerk would listen to the recording", "PC Marr said that she would bring the speed gun". */
function promised(sentence: PeopleSentence, subject: () => string | null): ActionWords | null {
  const match = would.exec(sentence.words);
  if (match?.groups === undefined) return null;
  const what = match.groups['what'] ?? '';
  const who = match.groups['who'] ?? '';
  const said =
    /^(?<speaker>.*?)(?:,| and)? (?:said|stated|confirmed|advised|replied|added|indicated|responded|explained)(?: that)?(?: (?<who>he|she|they|.{2,80}))?$/i.exec(
      who,
    );
  const inner = said?.groups?.['who'];
  const pronoun = inner === undefined || /^(?:he|she|they|that he|that she)$/i.test(inner);
  const owner =
    said === null
      ? subjectOf(who, sentence, subject)
      : pronoun
        ? (speakerOf(said.groups?.['speaker'] ?? '', sentence) ?? subject())
        : (ownerAtEnd(inner) ?? personAtEnd(who, sentence));
  const near = who.split(/,? and |; |, but /).at(-1) ?? who;
  if (owner === null || isDecisionTask.test(what) || doubtful.test(near)) return null;
  const due = splitDue(taskOf(what)).due;
  const isSure = due !== null && !/^(?:once|when|until|as soon)/i.test(due);
  return doing.test(what) || isSure
    ? { owner, words: what, method: 'action-promise-1', confidence: isSure ? 0.8 : 0.7 }
    : null;
}

/** Who says something: the words' end ("…, and the Area Co-ordinator"), else who is named first. */
function speakerOf(words: string, sentence: PeopleSentence): string | null {
  return ownerAtEnd(words) ?? personAtEnd(words, sentence) ?? ownerIn(words, sentence);
}

/** "Head of Place to recalculate income": a task without a verb of asking. */
function telegraphic(sentence: PeopleSentence): ActionWords | null {
  const words = sentence.words.replace(/^\W*(?:\(?\w{1,3}[.)]\s+)?/, '').replace(/^(?:A|Answer)\. /, '');
  const front = ownerAtFront(words);
  const offset = sentence.words.length - words.length;
  const person = sentence.shape.groups[0]?.[0];
  const isPerson = person !== undefined && person.start - sentence.start - offset <= 0;
  const owner = isPerson ? person.name : (front?.owner ?? null);
  const rest = isPerson ? sentence.words.slice(person.end - sentence.start) : (front?.rest ?? '');
  const found =
    /^(?:,? (?:was|were|is|are))? to (?!(?:the|a|an|this|that|be|it|all|our|its)\b)(?<what>\p{Ll}.+)$/u.exec(
      rest,
    );
  if (owner === null || found?.groups === undefined) return null;
  return { owner, words: found.groups['what'] ?? '', method: 'action-telegraphic-1', confidence: 0.8 };
}
