import type { DateAnswer } from '../answers.ts';
import { toDateTimeValue } from '../words/dates.ts';

/** A meeting's date as far as it is known. */
export function DateText({ of }: { readonly of: DateAnswer }) {
  const value = toDateTimeValue(of);
  if (value) return <time dateTime={value}>{of.dateText}</time>;
  return <span class={of.datePrecision === 'UNKNOWN' ? 'unknown' : undefined}>{of.dateText}</span>;
}
