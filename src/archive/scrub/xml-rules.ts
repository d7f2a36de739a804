import { type Cut, findPhones } from './contact-patterns.ts';
import { closingOf, type MarkupToken } from './tokens.ts';

/** Elements of the web service that hold a person's address or contact text, with all that is in them. */
const emptied = new Set(['workaddress', 'homeaddress', 'surgerydetails', 'additionalcontactinfo']);
const contactName = /phone|mobile|fax|email|^tel$|^pager$/;

/**
 * What to take out of a web-service reply, e-mail addresses apart: the insides of address and contact elements,
 * and phone numbers in any text (minutes come as escaped HTML).
 */
export function findXmlContacts(text: string, tokens: readonly MarkupToken[]): Cut[] {
  const cuts: Cut[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'text') {
      for (const [a, b] of findPhones(text.slice(token.start, token.end)))
        cuts.push([token.start + a, token.start + b]);
      continue;
    }
    if (token.kind !== 'open' || token.selfClosing) continue;
    if (!emptied.has(token.name) && !contactName.test(token.name)) continue;
    const close = closingOf(tokens, i, 1000);
    if (close < 0) continue;
    const end = tokens[close]?.start ?? token.end;
    if (text.slice(token.end, end).trim() !== '') cuts.push([token.end, end]);
    i = close;
  }
  return cuts;
}
