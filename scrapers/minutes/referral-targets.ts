import { matchesOf } from '../core/matches.ts';
import { addresseesAtFront, bodiesAtFront } from './body-names.ts';

const toBody = /(?:^|[ ,])to[,:]? (?<to>.+)/is;
/** What may stand between a passive and "to". */
const gap =
  /^(?:,[^,;.]{2,90},| (?:back|on|onwards?|up|down|over|out|again|together|across|along|through|without (?:further )?(?:debate|discussion|comment)|directly|jointly|formally|straight|forthwith|with (?:[\p{L}'-]+ ){0,6}?[\p{L}]+|for (?!the\b)[\p{L} ]{3,45}?|under [\p{L}\d .]{3,40}?|in (?:its|the) [\p{L} ]{3,30}?|by [\p{L} ]{3,30}?))*,?$/iu;

/** "to extend", and not "to it". */
const infinitive = /^\p{Ll}+ /u;
const object = /^(?:the|an?|it|its|this|that|these|them|his|her)\b/i;
/** Characters from the verb to the first body, at most. */
const farthest = 180;

/** To whom a verb sends. */
export interface ReferralTargets {
  readonly to: readonly string[];
  /** What stands between the verb and the first. */
  readonly between: string;
}

/** The bodies to which the words behind a verb send something; null where they send nothing to any. */
export function targetsOf(after: string, isPassive: boolean): ReferralTargets | null {
  const clause = (/^[^;\n]{0,400}/.exec(after)?.[0] ?? '').split(/\.(?= \p{Lu})/u)[0] ?? '';
  for (let from = 0; from < clause.length; ) {
    const found = toBody.exec(clause.slice(from));
    const words = found?.groups?.['to'];
    if (found === null || words === undefined) return null;
    const place = from + found.index;
    const between = clause.slice(0, place);
    // What comes to this body arrived by referral.
    if (between.length > farthest || /^(?:this|us)\b/.test(words)) return null;
    const start = clause.length - words.length;
    const several = distributed(after.slice(start));
    const bodies = several.length > 0 ? several : bodiesAtFront(words);
    const to = bodies.length > 0 || !isPassive ? bodies : addresseesAtFront(words);
    if (to.length > 0) {
      if (isPassive && !gap.test(between)) return null;
      return { to: several.length > 0 ? to : [...to, ...alsoTo(after.slice(place))], between };
    }
    // "refer the request to extend hours to the Board": an infinitive belongs to what is sent.
    if (!infinitive.test(words) || object.test(words)) return null;
    from = start;
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
