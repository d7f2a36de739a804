import { type PartialDate, toDateText, toDateTimeValue } from '../words/dates.ts';

/** A date as far as it is known. */
export function DateText({ of }: { readonly of: PartialDate }) {
  const value = toDateTimeValue(of);
  return value ? (
    <time dateTime={value}>{toDateText(of)}</time>
  ) : (
    <span class="unknown">{toDateText(of)}</span>
  );
}
