import { askOnce } from '../core/ask-once.ts';
import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import { addresseesAtFront, bodiesAtFront } from './body-names.ts';
import type { Sentence } from './even-text.ts';

/** A place where a sentence sends something to one or more bodies. */
export interface SentOn {
  readonly to: readonly string[];
  /** Words of what is sent; empty where only "it" is. */
  readonly what: string;
  /** Offset of the verb in the sentence. */
  readonly at: number;
}

const verb = /\b(?<form>refer|pass|remit)(?<ending>s|es|red|ed|ring|ing|ted|ting)?\b/gi;
/** "sent on, by way of referral, to": the noun for the verb. */
const byReferral = /\b(?:by (?:way of )?(?:a )?|for |on |as a )(?:referral|remit),? to (?<to>.+)/is;
/** A sentence that sends on more often lists what was said. */
const mostVerbs = 12;
const adverbs = String.raw`(?:(?:hereby|thereby|accordingly|therefore|also|further|then|now|instead|formally|noted|received|approved|endorsed|unanimously|automatically|duly|simply|jointly|both|and|be|again|immediately|either),? )*`;
/** The auxiliary of a passive, or a first participle that shares it ("be received and referred"). */
const passive = new RegExp(
  String.raw`\b(?:be|is|are|was|were|stands?|stood|being)(?:,? ${adverbs}$| [^.;:]{2,110}?(?:,|\band|\bbut) (?:to be |be |is |was )?${adverbs}$|,[^,.;]{2,60}, ${adverbs}$)`,
  'iu',
);
/** "… deferred and the item referred". */
const elliptic =
  /\b(?:resolved|agreed|be|was|were)\b[^.;]{3,120}?\band (?:that )?(?:the|this|its|his|her|their) [^.;:,]{3,50}? $/i;
const body = String.raw`(?:the |this |our )?(?:committee|sub-committee|members|council|cabinet|board|panel|forum|authority|meeting|executive|commission|group|chair(?:man|woman|person)?|mayor|provost|leader|convener|president|trustees|governors|it)`;
/** "the Committee referred …", "The Panel agreed that … and referred …". */
const finite = new RegExp(
  String.raw`(?:^|\b(?:and|then|accordingly|therefore|that),? |^[^,;.]{3,60}, )\W*(?:\(?\w{1,4}[.)]\s*)?(?:accordingly,? |therefore,? |unanimously,? )?${body}(?:,[^,;.]{3,60},)? (?:hereby |then |therefore |accordingly |unanimously |also |formally |should |would |will |shall )*$|(?:^|[:–-] )\W*${body} [^.;]{3,160}?,? (?:and|but) (?:then |therefore |accordingly )*$`,
  'iu',
);
/** "(2) referred the terms to the Resources Committee": a point of what the committee did. */
const listed = /^\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*(?:(?:also|then|accordingly|unanimously) )*$/i;
const infinitive =
  /\bto (?:also |then |formally |therefore |instead |now )*$|^\W*(?:\(?\w{1,4}[.)]\s*)?(?:that )?(?:and )?$|[;:] ?(?:and )?(?:\(?\w{1,4}[.)]\s*)?$|\b(?:resolved|agreed|note|notes|noted|receive|approve|endorse|support|thank \p{Lu}[^.;]{2,60}|\p{Ll}+), ?(?:and|but) $|\band $/iu;
const telegraphic =
  /^\W*(?:\(?\w{1,4}[.)]\s*|\d[\d.]*\s+)?(?:[^.;:]{2,40}[:–-] )?(?:(?:item|matter|application|motion|report|petition)s? )?$/i;

const toBody = /(?:^|[ ,])to[,:]? (?<to>.+)/is;
/** What may stand between a passive and "to". */
const gap =
  /^(?:,[^,;.]{2,90},| (?:back|on|onwards?|up|down|over|out|again|together|across|along|through|without (?:further )?(?:debate|discussion|comment)|directly|jointly|formally|straight|forthwith|with (?:[\p{L}'-]+ ){0,6}?[\p{L}]+|for (?!the\b)[\p{L} ]{3,45}?|under [\p{L}\d .]{3,40}?|in (?:its|the) [\p{L} ]{3,30}?|by [\p{L} ]{3,30}?))*,?$/iu;
/** "remitted to the Finance Sub-Committee the question of charges". */
const objectBehind =
  /^ to (?:the |its )?[^,;.]{3,80}?(?:, for [^,;.]{3,40},|,)? (?:the|this|an?|its|their) (?:question|matter|issue|report|item|motion|application|proposal|request|petition|complaint|topic|subject|review)\b/i;
const thanks =
  /\b(?:thanks|gratitude|congratulations|condolences|sympath\w+|vote of|best wishes|round the|power)\b/i;

/** "Cases were referred to the panel": what happens day by day. */
const isUsual =
  /(?:^|[.;:,] |\b(?:that|of|where|when|and) )(?:\w+ )?(?:cases|queries|enquiries|callers|residents|members|tenants|patients|children|clients|people|families|pupils|complaints|tenants|women|men|victims|contacts|young people)(?: \p{Ll}+){0,4} (?:are|were|is|was|being) (?:\p{Ll}+ )?$/iu;

/** The bodies to which words behind the verb send something, and the words before the first. */
function targetsOf(after: string, isPassive: boolean): { to: string[]; between: string } | null {
  const clause = (/^[^;\n]{0,400}/.exec(after)?.[0] ?? '').split(/\.(?= \p{Lu})/u)[0] ?? '';
  for (let from = 0; from < clause.length; ) {
    const found = toBody.exec(clause.slice(from));
    const words = found?.groups?.['to'];
    if (found === null || words === undefined) return null;
    const place = from + found.index;
    const between = clause.slice(0, place);
    if (between.length > 180) return null;
    // What comes to this body arrived by referral.
    if (/^(?:this|us)\b/.test(words)) return null;
    const several = distributed(after.slice(clause.length - words.length));
    const bodies = several.length > 0 ? several : bodiesAtFront(words);
    const to = bodies.length > 0 || !isPassive ? bodies : addresseesAtFront(words);
    if (to.length > 0) {
      if (isPassive && !gap.test(between)) return null;
      return { to: [...to, ...alsoTo(several.length > 0 ? '' : after.slice(place))], between };
    }
    // "refer the request to extend hours to the Board": an infinitive belongs to what is sent.
    if (!/^\p{Ll}+ /u.test(words) || /^(?:the|an?|it|its|this|that|these|them|his|her)\b/i.test(words))
      return null;
    from = place + found[0].length - words.length;
  }
  return null;
}

const list =
  /^(?:the |its )?(?<names>(?:\p{Lu}[\p{L}'&-]*(?: (?:and |& |of |for )?\p{Lu}[\p{L}'&-]*){0,5}(?:[;,] (?:and )?|,? and )){1,8}\p{Lu}[\p{L}'&-]*(?: (?:& )?\p{Lu}[\p{L}'&-]*){0,4}?) (?<noun>(?:sub-)?committees|panels|boards|forums|groups)\b/iu;

/** "the Adults; Children; and Housing committees" are three bodies. */
function distributed(words: string): string[] {
  const found = list.exec(words.slice(0, 260))?.groups;
  const names = (found?.['names'] ?? '').split(/[;,] (?:and )?|,? and /).filter((name) => name !== '');
  const noun = (found?.['noun'] ?? '').replace(/s$/i, '');
  return names.length < 2 ||
    names.some((name) => /\b(?:committee|panel|board|forum|group|council)s?$/i.test(name))
    ? []
    : names.map((name) => `${name} ${noun}`);
}

/** "… for costing and to the Safety Committee for its views". */
function alsoTo(words: string): string[] {
  return matchesOf(
    /(?:,|\band|;)(?: and)? (?:then |also |thereafter )?to (?=the |\p{Lu})/gu,
    words.slice(0, 300),
  ).flatMap(({ index, 0: { length } }) => bodiesAtFront(words.slice(index + length)));
}

/** Every place where a sentence refers, passes or remits something to a body. */
export function findSentOn({ words }: Sentence): SentOn[] {
  const noun = byReferral.exec(words);
  const bodies = noun === null ? [] : bodiesAtFront((noun.groups?.['to'] ?? '').replace(/^each /i, ''));
  if (noun !== null && bodies.length > 0)
    return [{ to: bodies, what: words.slice(0, noun.index), at: noun.index }];
  return matchesOf(verb, words)
    .slice(0, mostVerbs)
    .flatMap((match): SentOn[] => {
      const before = words.slice(Math.max(0, match.index - 260), match.index);
      const after = words.slice(match.index + match[0].length);
      const ending = (match.groups?.['ending'] ?? '').toLowerCase();
      const isPast = /^(?:red|ed|ted)$/.test(ending);
      const isPassive = isPast && (passive.test(before) || elliptic.test(before));
      const isBrief = isPast && !isPassive && telegraphic.test(before);
      const isFinite = isPast || ending === 's' || ending === 'es';
      const isActive = isFinite
        ? finite.test(before) || (isPast && listed.test(before))
        : ending === '' && (infinitive.test(before) || finite.test(before));
      const asPassive = isPassive || isBrief ? targetsOf(after, true) : null;
      const found = asPassive ?? (isActive ? targetsOf(after, false) : null);
      if (
        found === null ||
        thanks.test(found.between) ||
        thanks.test(before.slice(-60).split(/[,;]/).at(-1) ?? '') ||
        isUsual.test(before)
      )
        return [];
      // "The Committee referred to the Cabinet" mentions it.
      if (asPassive === null && isFinite && found.between.trim() === '' && !objectBehind.test(after))
        return [];
      const what =
        asPassive !== null && isPassive
          ? words.slice(0, match.index).replace(/\b(?:be|is|are|was|were|stands?|stood|being)\b[^.;]*$/i, '')
          : found.between.replace(/ (?:back|on|onwards?|up|down|over|out|again)$/i, '');
      return [{ to: found.to, what, at: match.index }];
    });
}

const earlier =
  /\bon \d{1,2} \p{Lu}\p{Ll}+ (?:had )?(?:resolved|agreed|decided)\b|\bhad (?:been |previously |then |earlier |already |since |,[^,]*, |in \p{Lu}\p{Ll}+ )?(?:RESOLVED|resolved|agreed|decided|referred|refered|passed|remitted|asked|recommended|considered|sent)\b|\bhaving (?:been )?(?:referred|resolved|passed|RESOLVED)\b|\b(?:previously|originally|earlier|last year|last month) (?:refer+ed|agreed|resolved)\b|\b(?:which|that|who) (?:was|were|had been|has been) (?:refer+ed|passed) to (?:this|the) (?:committee|board|panel|sub-committee)\b|\breferred to (?:this|us)\b|\bat its meeting\b|\bha(?:s|ve) been (?:refer+ed|passed|remitted)\b/iu;
const notDone =
  /\b(?:could|might|may|should|can|cannot|not|never|unless|asked|asks|suggest(?:s|ed|ing)?|wondered|hoped|wished|called for|invited|urged|felt|thought|opposed|instead of being|rather than|options?|choices?|alternatives?|wanted|considered whether|minded|asked that|argued|believed|declined|refused)\b(?<gap>[^.;:]{0,110})$|\b(?:options|choices|alternatives|courses of action)\b[^.]{0,240}$/i;
const proposing = /\b(?:moved|proposed|amendment|motion|seconded)\b/i;
const recommends = /\brecommend(?:ed|s|ation|ations)?\b[^.;:]{0,60}\b(?:that|to)\b[^.;:]{0,120}$/i;
const carried = /\b(?:carried|agreed|resolved|approved|won|adopted)\b/i;
const lost =
  /\b(?:lost|fell|defeated|rejected|not carried|withdrawn|no seconder|not seconded|not put|not pressed)\b/i;

/** Whether a motion in this sentence was carried, by this sentence or by the next few. */
function isCarried(sentences: readonly Sentence[], at: number): boolean {
  for (const { words } of sentences.slice(at, at + 5)) {
    if (lost.test(words)) return false;
    if (carried.test(words)) return true;
  }
  return false;
}

/** What was felt or wished was done: "and it was so agreed", "RESOLVED accordingly". */
const accorded =
  /\b(?:so|thus) (?:agreed|resolved|ordered|decided)\b|\b(?:agreed|resolved|ordered|decided|carried) (?:accordingly|to do so)\b|\b(?:this|that|it|which) was (?:\p{L}+ )?(?:agreed|carried|resolved|accepted|approved|done)\b/iu;

const mayBeEarlier = prefilter(earlier);
/** Whether a sentence tells of an earlier referral. */
const isEarlier = askOnce(earlier);

/** Whether what a sentence words as sent on was sent on by this meeting. */
export function isSent(sentences: readonly Sentence[], at: number, verbAt: number): boolean {
  const words = sentences[at]?.words ?? '';
  const before = words.slice(0, verbAt);
  if ((mayBeEarlier(words) && isEarlier(words)) || recommends.test(before)) return false;
  const doubt = notDone.exec(before);
  if (
    doubt !== null &&
    !/\b(?:resolved|agreed|decided|determined|directed|ruled|accordingly)\b|\band (?:duly |accordingly )?$/i.test(
      doubt.groups?.['gap'] ?? '',
    ) &&
    !accorded.test(`${words.slice(verbAt)} ${sentences[at + 1]?.words ?? ''}`)
  ) {
    // "That, if the notice is not complied with, the matter be referred": a condition in a resolution.
    const isResolved =
      /^\W*(?:\(?\w{1,4}[.)]\s*)?(?:resolved\W+|agreed\W+)?that\b/i.test(before) ||
      /\b(?:resolved|agreed)\b/i.test(before.slice(0, doubt.index));
    if (!isResolved) return false;
  }
  return (
    !proposing.test(before) ||
    /\bmotion\b(?! (?:to|that)\b)[^.;:]{0,60}\b(?:was|were|is)\b[^.;:]{0,60}$/i.test(before) ||
    /\b(?:st(?:ood|ands?)\b[^.;]{0,30}|to (?:which|whom) [^.;]{0,60})$/i.test(before) ||
    isCarried(sentences, at)
  );
}
