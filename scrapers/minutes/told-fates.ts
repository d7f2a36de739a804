import type { Outcome } from '../../schema/records/decision.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { ItemReading, ReadSentence } from './item-reading.ts';
import { byOthers } from './verdict-wording.ts';

const business =
  '(?:item|report|paper|application|motion|petition|matter|business|case|proposal|consideration|discussion|decision|review|plan|policy|minutes?|it|this|they|these)';
const reported = new RegExp(
  `\\b(?:${business}\\b[^.;,]{0,50}|(?:it|this)) (?:had|has|have|was|were)(?: now| since| therefore| already| accordingly)? (?:been )?(?:,? ?(?:by|with) (?:the )?(?:leave|consent|permission)(?: of [^,;.]{3,40})?,? )?(withdrawn|deferred|postponed|adjourned|taken back|stood down|pulled)\\b(?! (?:from|at|by) (?:the )?(?:previous|last|earlier|an earlier))`,
  'i',
);
const takenBack =
  /\b(?:taken|pulled|removed) (?:this |the )?(?:paper|item|report|it|matter)? ?(?:out of|from|off) the agenda\b|\bwithdr(?:aw|ew|awing)(?: (?:his|her|their|its|the|this))? (?:it|item|motion|application|petition|request|paper|notice of motion|question)\b(?! (?:to|from the meeting))|\b(?:t(?:ook|aken|aking|ake) back|pulled) (?:the|his|her|their|its) (?:[\w-]+ ){0,3}?(?:item|motion|notice|request|application|petition|report|paper|proposal|question)\b|\bleave (?:to withdraw|was given (?:for|to) )/i;
const hadWithdrawn =
  /\b(?:had|has|have)(?: now| since| already)? (?:withdrawn|taken back) (?:the|his|her|their|its|this) (?:[\w-]+ ){0,3}?(?:item|motion|notice|request|application|petition|report|paper|proposal|appeal|bid)\b/i;
const consented =
  /\b(?:content|agreed|happy|agreeable|consented) for [^.;]{3,60}? to be (?:held over|deferred|postponed|adjourned|put back|carried over|taken at)\b/i;
const laterDay =
  '(?:(?:the|a|an|its|our|their) )?(?:(?:next|future|later|following|subsequent|special|further|early|another|new|reconvened) (?:[\\w-]+ ){0,2}(?:meeting|agenda|cycle|session|date)|[\\w-]+(?: \\d{4})? (?:meeting|agenda)|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year)\\b)';
const later = new RegExp(
  `\\b${business}\\b[^.;]{0,60}? (?:(?:would|will|should|must|(?:is|are|was|were) to)(?: therefore| accordingly| now)? (?:be )?(?:on the agenda|(?:included|added|placed) (?:on|to) the agenda)? ?|(?:was|were|be|been)(?: therefore| accordingly| then)? )(?:brought|bring|come|came|carried|held|put|taken|heard|considered|reconsidered|return(?:ed)?|re-?submitted|presented|left|placed|rolled|moved)(?: back| over| forward| again| on the table)?(?: (?:to|at|on|until|till|for|in|before)) (?:the (?:committee|board|panel|council|forum|cabinet|group) (?:at|on|in) )?${laterDay}`,
  'i',
);
const clippedLater = new RegExp(
  `^\\W*(?:${business} )?(?:to be )?(?:carried|held|brought|put|left|stood|carry|hold|bring|put) (?:over|back|forward|off)(?: (?:to|until|for) ${laterDay}|\\W*$)|\\b(?:stands?|stood|held|left|laid|put|lies|lie) over (?:to|until|till|for)\\b|\\b${business}\\b[^.;]{0,40} on the agenda (?:for|of|at) ${laterDay}|^\\W*(?:defer|postpone|adjourn|hold over|carry forward)\\b(?! (?:to the (?:officer|chair)|charge))|\\bno decision (?:was|could be|had been) (?:made|taken|reached)\\b[^.]{0,80}\\b(?:until|pending|next)\\b|\\b(?:left|lie|lay) on the table (?:until|till)\\b`,
  'i',
);
const lapsed =
  /\b(?:item|business|motion|matter|question|petition|application)\b[^.;]{0,30} (?:therefore |accordingly )?lapsed\b/i;
const regarded =
  /\b(?:application|appeal|motion|item|petition|notice|it|request)\b[^.;,]{0,20} (?:was|were|be) (?:\w+ )?(?:treated|regarded) as (?:having been )?withdrawn\b/i;
const mayTell = prefilter(
  ...[reported, takenBack, hadWithdrawn, consented, later, clippedLater, lapsed, regarded],
);
const any =
  /withdr|deferr?|postpon|adjourn|taken|stood|stands|lies|took|taking|back|pulled|removed|leave|brought|bring|come|came|carr|held|hold|put|consider|return|submit|present|left|lie|lay|placed|rolled|moved|laps|no decision/i;
const toldOfOthers =
  /\b(?:said|told|asked|recalled|explained|hoped|suggested|replied|answered|wondered|thought)\b[^.;]{0,120}$/i;

/**
 * What a sentence tells of the item's fate where nothing is resolved: taken back, put off, or lapsed, which is neither
 * a refusal nor a delay and so UNKNOWN.
 */
function fateOf({ bare }: ReadSentence): Outcome | null {
  const words = bare.slice(0, 1500);
  if (!mayTell(words) || !any.test(words) || words.endsWith('?')) return null;
  const told = reported.exec(words);
  if (
    told !== null &&
    !/\b(?:asked|why|whether|if|replied|answered)\b/i.test(words.slice(0, told.index)) &&
    !byOthers.test(words.slice(told.index + told[0].length))
  )
    return /^(?:withdrawn|taken back|pulled|stood down)/i.test(told[1] ?? '') &&
      !/stood down to\b/i.test(words)
      ? 'WITHDRAWN'
      : 'DEFERRED';
  const back = takenBack.exec(words);
  if (
    back !== null &&
    !toldOfOthers.test(words.slice(0, back.index).replace(/\b(?:asked|asks) (?:for )?$/i, ''))
  )
    return 'WITHDRAWN';
  if (regarded.test(words)) return 'WITHDRAWN';
  const had = hadWithdrawn.exec(words);
  if (had !== null && !/\b(?:asked|why|whether|if)\b/i.test(words.slice(0, had.index))) return 'WITHDRAWN';
  if (consented.test(words)) return 'DEFERRED';
  const put = later.exec(words) ?? clippedLater.exec(words);
  if (put !== null && !toldOfOthers.test(words.slice(0, put.index))) return 'DEFERRED';
  return lapsed.test(words) ? 'UNKNOWN' : null;
}

/** The item's fate where no sentence decides, and the sentence that tells it; the last one that does. */
export function toldFate({ sentences }: ItemReading): { outcome: Outcome; sentence: ReadSentence } | null {
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    const outcome = sentence === undefined ? null : fateOf(sentence);
    if (sentence !== undefined && outcome !== null) return { outcome, sentence };
  }
  return null;
}
