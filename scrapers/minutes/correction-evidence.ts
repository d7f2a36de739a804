import type { TermChange } from './correction-pairs.ts';
import type { TermKind } from './correction-terms.ts';
import { isRecordItem } from './earlier-record.ts';
import type { RecordCorrection } from './facts.ts';

type Field = RecordCorrection['field'];

const asked =
  /\b(?:asked (?:for|that|whether|if|to)|suggested|wondered|believed|thought|felt|queried|questioned|requested|proposed that|moved that|wished|wanted|sought)\b/i;
const made =
  /\b(?:was|were|been|had|be|being|is|have|has|then|duly|so|clerk|secretary|officer|both) (?:\p{L}+ ){0,2}?(?:made|corrected|amended|changed|altered|agreed|accepted|put right|put in|added|replaced|done|carried|taken out|removed|inserted|adjusted)\b|\b(?:with|subject to|on|given|after|following) (?:that|this|these|those|the(?: above)?)(?: \p{L}+)? ?(?:corrections?|amendments?|changes?|alterations?|basis|footing|proviso|foregoing|above)\b|\bsubject to (?:this|that|the)\b|\bas (?:so )?(?:amended|corrected|altered)\b|\b(?:so|thus) (?:amended|corrected|changed|altered)\b|\b(?:agreed|resolved)\b|\bwould (?:be )?(?:amend|correct|add|alter|change|made)\p{L}*\b|\bcarried\b|\baccepted\b/iu;
const refusedHere =
  /\b(?:no (?:change|amendment|alteration|correction)s? (?:was|were|had been|being) (?:made|needed|necessary|proposed|agreed)|(?:did|would|could) not (?:agree|accept|be (?:changed|altered|amended))|not (?:changed|altered|amended|accepted|agreed|carried|supported)|(?:stood|stand|remained?|left) (?:as|unaltered|unchanged)|declined|without (?:alteration|amendment|change)|unamended|(?:was|were|is) (?:lost|defeated|rejected|refused|ruled)|fell\b|no seconder|not (?:been )?seconded|(?:were|was) (?:deferred|held over)|brought back|minutes? (?:therefore )?(?:stood|stand)\b)\b/i;

/** In the sentence of the wish itself. */
const madeHere =
  /\b(?:and|which|this|that|it|but|these) (?:(?:this|that|it|the \p{L}+|these) )?(?:was|were|had been|has been) (?:\p{L}+ ){0,2}?(?:agreed|accepted|made|done|corrected|amended|carried|put right|changed|altered)\b|\band (?:agreed|resolved|the committee agreed)\b/iu;
const backToIt =
  /^\W*(?:this|that|it|the (?:motion|amendment|request|change|suggestion|correction|wording|minutes?)|no|officers?|they|on being put)\b/i;
const unquoted = (words: string): string => words.replace(/"[^"\n]*"/g, '""');

/** Whether a wish to change the record was not followed: by the sentence itself or those after it. */
export function isOnlyAsked(sentences: readonly { readonly words: string }[], at: number): boolean {
  const own = unquoted(sentences[at]?.words ?? '');
  const later = sentences.slice(at + 1, at + 5).map(({ words }) => unquoted(words));
  if (refusedHere.test(own)) return true;
  const ask = asked.exec(own);
  const next = later[0] ?? '';
  if (ask === null) return backToIt.test(next) && refusedHere.test(next) && !made.test(next);
  if (madeHere.test(own.slice(ask.index))) return false;
  for (const words of later) {
    if (refusedHere.test(words)) return true;
    if (made.test(words)) return false;
  }
  return true;
}

const correcting =
  /\b(?:correct(?:ed|ion|ions|ing)|to correct|not (?:in|on|among) the (?:\p{L}+ )?(?:list|record|sederunt|minutes|attendance)|amend\p{L}*|alter(?:ed|ation|ations|ing)|errors?|erroneous\p{L}*|mistakes?|mistaken\p{L}*|typo\p{L}*|mis-?(?:spel|spelt|print|record|report|stat|attribut)\p{L}*|inaccura\p{L}*|wrong\p{L}*|incorrect\p{L}*|omitted|omission|left (?:off|out)|dropped out|put back|filled in|should (?:have |read|say|be|show)|ought to|substitution of|put right|delet\p{L}*|insert\p{L}*|struck out|in fact|not (?:been )?(?:recorded|shown|listed|included|minuted)|to (?:be (?:listed|shown|recorded|marked|added|included|removed)|read)|(?:been|be|being|was|were|is) (?:added|included|removed)|the addition of|cywir\p{L}*|newid)\b/iu;
const perhaps =
  /\b(?:instead of|rather than|in place of|and not|replac\p{L}*|changed?|missing|omit|includ\p{L}+|add|remov\p{L}*|moved from|show|read|when|although|not)\b|\[/iu;
const ofRecord =
  /\b(?:minutes?|record\p{L}*|sederunt|pages?|pp?\.|para(?:graph)?s?|lines?|sentences?|words?|wording|draft|attendance|apolog\p{L}*|present|absent|list(?:ed)?|spel[lt]\p{L}*|entry|entries|votes?|voted|declar\p{L}*|interests?|cofnod\p{L}*|notes?|resolution|figures?|date)\b|\b[A-Z]{0,4}\d{1,3}[./]\d{1,3}\b/iu;
/** Says of the whole record that changes were made. */
const corrected =
  /\b(?:(?:following|these|this|that|those|one|two|three|minor|both|above|foregoing|a|the) (?:\p{L}+ )?(?:corrections?|amendments?|changes?|alterations?|errors?)|(?:so|as|thus) (?:corrected|amended|altered|changed)|put right|in error|amended to|corrected|(?:with|subject to) (?:these|this|that|those|which))\b/iu;
const arising =
  /^\W*(?:matters arising|arising (?:from|out of)|action (?:log|tracker|sheet|list|points?)|actions?)\b/i;
/** A heading that itself is of a correction. */
const correctionTitle = /\b(?:correction|amendment)s?\b|\baccuracy\b/i;

/** What the item as a whole tells of changes to a record, for each of its sentences. */
export function correctionsBefore(
  title: string,
  sentences: readonly { readonly words: string }[],
): (at: number) => number {
  const end = sentences.findIndex(({ words }) => arising.test(words));
  const body = end === -1 ? sentences : sentences.slice(0, end);
  const isTold =
    correctionTitle.test(title) ||
    (isRecordItem(title) &&
      !/^\W*(?:[\w./]+\W+)?matters arising\b/i.test(title) &&
      body.some(({ words }) => corrected.test(words) && !refusedHere.test(words)));
  return (at) => (end !== -1 && at >= end ? -2 : isTold ? 2 : 0);
}

/** Pieces that little but a record holds. */
const ofMinutes: readonly TermKind[] = ['quoted', 'standing', 'vote', 'interest'];

/** How much speaks for a sentence being about a change of a record, with what is changed in it. */
export function evidenceOf(words: string, { kinds, isSure }: TermChange): number {
  const isOfMinutes = ofMinutes.some((kind) => kinds.has(kind));
  return (
    (correcting.test(words) ? 2 : perhaps.test(words) ? 1 : 0) +
    (ofRecord.test(words) ? 1 : 0) +
    (kinds.has('quoted') || (isSure && isOfMinutes) ? 1 : 0)
  );
}

const votesWords =
  /\b(?:votes?|voted|voting|abstain\p{L}*|abstention|casting|dissent\p{L}*|unanimous\p{L}*|show of hands)\b/iu;
const moverWords = /\b(?:mov(?:ed|er|ing)|second(?:ed|er|ing)|propos(?:ed|er|ing))\b/i;
const interestWords =
  /\b(?:interests?|declar\p{L}+|pecuniary|non-pecuniary|prejudicial|disclos\p{L}+|dispensation)\b/iu;
const attendanceWords =
  /\b(?:present|absent|attend\p{L}*|apolog\p{L}*|sederunt|substitut(?:e|es|ed|ing)(?! ")|observers?|at the meeting|sat through|list of (?:those|members)|left (?:the|at|early)|arriv\p{L}*|joined)\b/iu;

/** What kind of entry is changed. */
export function fieldOf({ kinds, change, isSure }: TermChange, clause: string, sentence: string): Field {
  const own = `${change.before ?? ''} ${change.after ?? ''}`;
  const isVote =
    /\b(?:vot(?:e|ed|es|ing)\b|abst\p{L}+|dissent\p{L}*|in favour|unanimous\p{L}*|for and|against)\b/iu.test(
      own,
    );
  const isCount = kinds.has('vote') && !/^(?:carried|lost|against)$/i.test(own.trim());
  if (isCount || (isVote && !kinds.has('standing'))) return 'votes';
  if (/\binterests?\b|pecuniary|prejudicial|\bdeclared\b/i.test(own) || kinds.has('interest'))
    return 'interests';
  if (kinds.has('standing') || kinds.has('list'))
    return votesWords.test(own) || /\brecorded vote\b/i.test(clause) ? 'votes' : 'attendance';
  if (kinds.has('quoted') ? attendanceQuote.test(own) : attendanceWords.test(own)) return 'attendance';
  if (theVote.test(clause)) return 'votes';
  if (kinds.has('amount') && /[£€%]/.test(own)) return 'wording';
  const hasNames = kinds.has('people') || isName(change.after ?? change.before ?? '');
  for (const words of kinds.has('people') || kinds.has('place') ? [clause, sentence] : [clause]) {
    if (interestWords.test(words)) return 'interests';
    if (votesWords.test(words) && hasNames) return 'votes';
    if (/\bspelt|\bspelling|\btitle\b/i.test(words)) return 'wording';
    if (attendanceWords.test(words) && (hasNames || !kinds.has('quoted'))) return 'attendance';
    if (moverWords.test(words) && hasNames) return 'votes';
  }
  return kinds.has('people') && (isSure || titled.test(own)) ? 'attendance' : 'wording';
}

const titled = /\b(?:cllr|councillor|alderman|bailie|mrs?|ms|dr)\b/i;
const attendanceQuote = /\b(?:substitute|apologies|absent|in attendance)\b/i;
const theVote =
  /\bmajority\b|\b(?:the|recorded) vote\b|\bvotes? (?:on|at|in|of|for|against)\b|\bnumber of (?:votes|abstentions)\b|\bvoting on\b/i;
const isName = (words: string): boolean =>
  /^(?:(?:cllr|councillor|mrs?|ms|dr)\.? )?(?:\p{Lu}[\p{L}.'-]*\s?){1,4}$/u.test(words);
