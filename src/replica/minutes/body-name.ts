import { nameKey } from '../person-name.ts';

/** "the Environment Committee", but "Cabinet" and "Council" as minutes name them. */
export function withArticle(body: string): string {
  return /^(the|cabinet|council|annual council|full council)\b/i.test(body) ? body : `the ${body}`;
}

/** Whether the name is one of a committee's own, "&" and "and" and a missing "Committee" apart. */
export function isOneOf(name: string, committeeNames: string[]): boolean {
  const key = (text: string): string => nameKey(text.replace(/&/g, ' and ').replace(/\bcommittee\b/gi, ' '));
  return committeeNames.some((own) => key(own) === key(name));
}
