import type { DateAnswer } from '../answers.ts';
import { toDateTimeValue } from '../words/dates.ts';

/** A meeting's date as far as it is known. */
export function DateText({ of }: { readonly of: DateAnswer }) {
  const value = toDateTimeValue(of);
  return value ? <time dateTime={value}>{of.dateText}</time> : <span class="unknown">{of.dateText}</span>;
}
