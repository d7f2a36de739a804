import type { Found, InterestConduct, ItemText } from './facts.ts';

const left =
  /\b(?:left|leave|leaving|withdrew|withdraw|vacated) (?:from )?(?:the )?(?:room|meeting|chamber|proceedings|discussion)|\btook no part\b|\b(?:did|would) not (?:take part|participate|vote)\b|\bwithdrew\b|\bretired from the\b/i;
const dispensed = /\bdispensation\b/i;
const refused = /\bno dispensation|dispensation (?:was )?(?:refused|not granted)/i;

/** What the words of a declaration and the rest of its paragraph say of leaving the room and of a dispensation. */
export function withConduct<Value>({ text }: ItemText, found: Found<Value>): Found<Value & InterestConduct> {
  const stop = text.indexOf('\n', found.end);
  const words = text.slice(found.start, stop === -1 ? found.end + 400 : Math.min(stop, found.end + 400));
  const dispensation = dispensed.test(words) && !refused.test(words);
  return { ...found, value: { ...found.value, leftRoom: left.test(words), dispensation } };
}
