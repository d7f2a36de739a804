import type { Found, InterestConduct, ItemText } from './facts.ts';

const left =
  /\b(?<!not (?:to )?|required to |need to |have to )(?:left\b(?! (?:open|out|over|blank|by|with))|leave (?:the|for|when|during|before)|leaving (?:the )?(?:room|meeting|chamber)|withdrew\b|withdraw (?:from|for|when)|vacated\b|absented|recused|retired from|stepped (?:out|outside)|stood down|took no (?:further )?part|taking no (?:further )?part|(?:did|would|will|could) not (?:take (?:any )?part|participate|vote|be present|speak))/i;
const dispensed = /\bdispensation\b/i;
const refused = /\bno dispensation|dispensation (?:was )?(?:refused|not granted)/i;

/** What the words of a declaration and the rest of its paragraph say of leaving the room and of a dispensation. */
export function withConduct<Value>({ text }: ItemText, found: Found<Value>): Found<Value & InterestConduct> {
  const stop = text.indexOf('\n', found.end);
  const words = text.slice(found.start, stop === -1 ? found.end + 400 : Math.min(stop, found.end + 400));
  const dispensation = dispensed.test(words) && !refused.test(words);
  return { ...found, value: { ...found.value, leftRoom: left.test(words), dispensation } };
}
