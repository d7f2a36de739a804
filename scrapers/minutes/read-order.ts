import type { Found, ItemText } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';

const varied =
  /\b(?:order of (?:the )?(?:business|agenda|items)|agenda)\b[^.;]{0,60}\b(?:be|been|was|were) (?:varied|changed|altered|re-?ordered|amended)\b|\b(?:varied|vary|changed|altered|change to) the order of (?:the )?(?:business|agenda|items)\b|\b(?:was|were|be) (?:taken|considered|heard) (?:before|ahead of|after|as the (?:first|next|last)) (?:agenda )?items?\b|\btaken out of (?:agenda )?order\b/i;
const notDone =
  /\b(?:not|declined|refused) (?:to )?(?:vary|change|alter)|\border\b[^.]{0,40}\bnot (?:be )?(?:varied|changed)/i;

/** The sentence that says that the order of business was changed; null for none. */
export function readOrderVaried(item: ItemText): Found<true> | null {
  const said = toReading(item).sentences.find(({ bare }) => varied.test(bare) && !notDone.test(bare));
  return said === undefined ? null : toFound(item, said, true, 'order-wording-1', 0.8);
}
