import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Found, ItemText, Movement } from './facts.ts';
import { anyone, type ReadSentence, toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const someone = `(?<who>${anyone}(?:(?: \\([^()]{0,40}\\))?(?:, | and |, and | & )${anyone}){0,30})`;
const one = `(?<who>${anyone})`;
const aside = `(?: ?\\([^()]{0,60}\\)|, [^,.;]{3,60},(?= (?:then|also|had|took|arr|joi|ent|cam|lef|dep|pres|assum|occup|chair|who)))?`;
const adverbs = `(?:,? \\b(?:who|then|also|having|had|has|now|duly|thereupon|subsequently|later|both|each|all|accordingly|therefore|and|since|having apologised|apologised and)\\b){0,4}`;
const place = `(?:(?:the |this |their )?(?:\\w+ )?(?:meeting|chamber|room|table|committee room|proceedings|hall|session|call|horseshoe|building)\\b)`;
const clock = `(?:at|from|by|around|about|shortly (?:after|before)) (?:about |approximately |approx\\.? )?(?:\\d|noon|midday|this (?:point|juncture|stage)|half)`;
/** What people are said to do, behind their names. */
const behind = (verbs: string): RegExp => new RegExp(`${someone}${aside}${adverbs},? (?:${verbs})`, 'giu');
/** The same with the names behind the words. */
const before = (words: string): RegExp =>
  new RegExp(`(?:${words})(?: (?:the \\p{L}+,? |by ))? ?${someone}`, 'giu');

const doings: readonly (readonly [Movement['what'], readonly RegExp[]])[] = [
  [
    'ARRIVED',
    [
      behind(
        `arrived\\b(?! at an? |[^.;]{0,20}\\bconclusion)|(?:joined|entered|came in(?:to)?) ${place}|(?:came|was|were|been|arriving) late\\b(?! father| mr| councillor)|(?:came|joined) (?:in )?${clock}|joined (?:late|later|part(?:-| )?way|during)|took (?:his|her|their) (?:seats?|places?) (?:late|${clock}|during|part)|${clock}[^.;]{0,12} arrived`,
      ),
      new RegExp(`${one} ?\\((?:arrived|joined|arriving|late|from \\d|present from)\\b`, 'giu'),
      before(
        `\\b(?:late )?arrivals? of|\\blate arrivals?:?|\\barrived(?: late)?:|\\barriving late:?|\\b(?:the meeting was|were|was) (?:then )?joined by`,
      ),
    ],
  ],
  [
    'LEFT',
    [
      behind(
        `left (?:${place}|${clock}|early|before|part(?:-| )?way)|departed\\b|(?:withdrew|retired) from ${place}|took (?:his|her|their) leave|(?:to|must) leave (?:${place}|early|${clock})|leaving early|apologi[sz]ed (?:for|that)[^.;]{0,25}\\bleav\\w*|left\\.?$`,
      ),
      new RegExp(`${one} ?\\((?:left|leaving|departed|until \\d|to \\d|present (?:until|to))\\b`, 'giu'),
      before(`\\b(?:early )?departures? of|\\bleft (?:early|the meeting):|\\bdepartures?:|\\bleft:`),
    ],
  ],
  [
    'CHAIRED',
    [
      behind(
        `(?:was |were |being |remained |continued )?in the chair\\b|(?:took|takes|taking|assum\\w+|occup\\w+|t?o take|resumed) the chair\\b|presid(?:ed|ing)\\b|chair(?:ed|ing) (?:the|this) (?:meeting|session|item|hearing|proceedings|remainder)|act(?:ed|ing) as (?:the )?chair\\w*\\b|(?:was |be |is )?(?:elected|appointed|chosen|voted)(?: (?:as|to be|to act as))?(?: the)? (?:temporary )?(?:chair\\w*|convener|preside)\\b(?: \\w+){0,4} (?:for (?:the|this) (?:duration|meeting|evening|session|hearing|remainder|item)|of the meeting|pro tem)`,
      ),
      before(
        `\\bchair was (?:then |duly |accordingly )?(?:taken|assumed|occupied)(?: \\w+)? by|\\b(?:meeting|session|hearing|proceedings) (?:was|were) (?:then )?(?:chaired|presided over) by|\\bunder the (?:chairmanship|presidency) of|\\b(?:handed|passed|gave up|yielded) (?:over )?the chair (?:over )?to|\\b(?:elected|appointed|chosen|invited|asked|called upon)(?= ${anyone}[^.;]{0,30}(?:to (?:take|assume|preside)|chair\\w* (?:for (?:the|this) (?:meeting|duration|session|hearing)|of the meeting)))|\\b(?:to (?:take|assume) the chair):`,
      ),
    ],
  ],
];

/** Anything of this in a sentence, and the rules are tried. */
const hint =
  /arriv|join|enter|came|late|left|leav|depart|withdrew|retired|chair|presid|\(from|\(until|\(to \d|present/i;
/** The rules with a cheap look before each. */
const filtered = doings.map(([what, patterns]) => ({
  what,
  patterns: patterns.map((pattern) => ({ pattern, mayMatch: prefilter(pattern) })),
}));
const mayMove = prefilter(...doings.flatMap(([, patterns]) => patterns));
const remotely = /\b(?:remote(?:ly)?|virtual(?:ly)?|online|video|telephone|zoom|teams|webex|via)\b/i;
/** Who left over an interest, or for one item, came back: that is no leaving. */
const forAWhile =
  /\b(?:interest|pecuniary|prejudicial|DPI|dispensation|return(?:ed|ing)?|re-?(?:joined|entered))\b|\b(?:for|during) (?:the |this |that |its |his |her )?(?:\w+ ){0,2}(?:items?|discussion|consideration|debate|vote|voting|application|determination|matter|adjournment|break|recess)\b|\b(?:while|whilst|when) (?:this|the|that|it|they)\b[^.;]{0,40}\b(?:discuss|consider|debat|determin|vot|taken)/i;
const noReturn =
  /\b(?:did|do|would|had) not (?:return|re-?join)|\b(?:after|before|prior to|following|at the (?:end|close|conclusion|start|beginning|completion) of)\b/i;
const notMeeting =
  /\b(?:no longer|left the (?:council|authority|party|group|service|organisation|company|employment))\b/i;

function isMeant(what: Movement['what'], sentence: ReadSentence): boolean {
  const { bare } = sentence;
  if (what === 'ARRIVED') return !remotely.test(bare) && !/\bre-?(?:joined|entered)\b/i.test(bare);
  if (what !== 'LEFT' || notMeeting.test(bare))
    return what === 'CHAIRED' && !/\b(?:future|rota|next meeting)\b/i.test(bare);
  return (
    !forAWhile.test(bare) ||
    (noReturn.test(bare) && !/\b(?:interest|pecuniary|prejudicial|DPI)\b/i.test(bare))
  );
}

/** Who came late, left before the end, or took the chair; each person and doing once. */
export function readMovements(item: ItemText): Found<Movement>[] {
  const seen = new Set<string>();
  const { sentences, even } = toReading(item);
  return sentences.flatMap((sentence) => {
    if (sentence.people.size === 0 || !mayMove(sentence.words) || !hint.test(sentence.bare)) return [];
    return filtered.flatMap(({ what, patterns }) => {
      if (!isMeant(what, sentence)) return [];
      return patterns.flatMap(({ pattern, mayMatch }) =>
        (mayMatch(sentence.words) ? matchesOf(pattern, sentence.shape) : []).flatMap(({ groups }) => {
          const signs = Array.from(groups?.['who'] ?? '').filter((sign) => sentence.people.has(sign));
          // Of several before "took the chair" the last one did.
          return (what === 'CHAIRED' ? signs.slice(-1) : signs).flatMap((sign) => {
            const name = sentence.people.get(sign)?.name ?? '';
            const key = `${what} ${name}`;
            if (name === '' || seen.has(key) || (what === 'LEFT' && cameBack(name, even, sentence.end)))
              return [];
            seen.add(key);
            return [toFound(item, sentence, { name, what }, 'movement-wording-2', 0.8)];
          });
        }),
      );
    });
  });
}

/** Whether a later sentence says that somebody of this surname returned. */
function cameBack(name: string, even: string, from: number): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const rest = even.slice(from, from + 6_000);
  for (let at = rest.indexOf(surname); at !== -1; at = rest.indexOf(surname, at + 1))
    if (
      /^(?: \([^()]*\))?,? (?:then |later |had )?(?:returned|re-?joined|re-?entered)\b/i.test(
        rest.slice(at + surname.length, at + surname.length + 80),
      )
    )
      return true;
  return false;
}
