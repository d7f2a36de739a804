import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Found, ItemText } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const change =
  '(?:vari|vary|chang|alter|amend|revis|rearrang|re-arrang|re-?order|adjust|revers|invert|modif|switch|swap|suspend)';
const order = String.raw`(?:running |published |printed )?order (?:of (?:the |proceedings|consideration)?|in which )?[^.;]{0,30}?(?:business|agenda|items?|proceedings|consideration)`;
const thing =
  '(?:items?|business|reports?|applications?|motions?|petitions?|matters?|presentation|deputation)';
const taken = String.raw`(?:taken|considered|heard|dealt with|discussed|brought forward|moved (?:up|forward|to)|advanced|presented)`;
const place = String.raw`(?:first|next|last|earlier|later (?:in|on) the agenda|before|ahead of|after|following|prior to|at (?:this|that) (?:point|stage|juncture)|as the (?:first|next|last|final|second)|immediately|in advance|at the (?:start|beginning|end|outset)|out of (?:order|sequence|turn)|to be the (?:first|next))`;
const varied = [
  new RegExp(String.raw`\b${order}[^.;]{0,60}\b(?:be|been|was|were|being) (?:\w+ )?${change}`, 'i'),
  new RegExp(String.raw`\b${change}\w* (?:of |in |to )?(?:the )?(?:\w+ )?${order}`, 'i'),
  new RegExp(
    String.raw`\bagenda\b[^.;]{0,40} (?:be|been|was|were) (?:\w+ )?(?:vari|chang|alter|rearrang|re-?order)`,
    'i',
  ),
  new RegExp(
    String.raw`\b${thing}\b[^.;]{0,90}? (?:be|been|was|were|would be|being) (?:\w+ )?${taken} (?:\w+ )?${place}`,
    'i',
  ),
  new RegExp(
    String.raw`\bto (?:take|consider|hear|deal with|bring forward|move) (?:agenda )?${thing}\b[^.;]{0,60} ${place}`,
    'i',
  ),
  /\b(?:taken|considered|heard|dealt with) out of (?:the )?(?:agenda |published |printed )?(?:order|sequence|turn)\b|\b(?:in|with) the following order\b|\bbrought forward (?:on|in|up) the agenda\b|\b(?:change|variation|alteration|amendment) (?:to|in|of) the (?:\w+ )?order of (?:the )?(?:business|agenda|items|proceedings)\b/i,
];
/** Nothing was changed, or what is taken after something else is no item of this agenda. */
const notDone =
  /\b(?:not|declined|refused|without|no need) (?:to )?(?:vary|change|alter|varying|changing)|\border\b[^.]{0,40}\bnot (?:be )?(?:varied|changed)|\bno (?:change|variation)|\b(?:asked|suggested|requested) (?:if|whether|that)\b|\bat (?:the|its|a) (?:next|future|later|subsequent) meeting\b|\bstanding orders?\b[^.]{0,30}\b(?:chang|amend|alter|revis)/i;
const trigger =
  /\border\b|\bagenda\b|\b(?:items?|business|reports?|applications?|motions?|petitions?|matters?)\b/i;

const mayVary = prefilter(...varied);

/** The sentence that says that the order of business was changed; null for none. */
export function readOrderVaried(item: ItemText): Found<true> | null {
  const { even, sentences } = toReading(item);
  if (!mayVary(even) || !trigger.test(item.text)) return null;
  const said = sentences.find(
    ({ bare }) =>
      mayVary(bare) && trigger.test(bare) && varied.some((rule) => rule.test(bare)) && !notDone.test(bare),
  );
  return said === undefined ? null : toFound(item, said, true, 'order-wording-2', 0.8);
}
