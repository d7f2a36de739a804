import type { Outcome } from '../../schema/records/decision.ts';
import { readDecisions } from './decisions.ts';
import type { Found, ItemFacts, ItemText } from './facts.ts';
import { readAbsences } from './read-absences.ts';
import { readInterests } from './read-interests.ts';
import { readSubstitutes } from './read-people.ts';

/** Everything that the minutes of one item say. An item with two readings of its outcome is UNKNOWN. */
export function readItem(item: ItemText): ItemFacts {
  const { apologies, absent } = readAbsences(item);
  const readings = readDecisions({
    id: '',
    meetingId: null,
    decisionText: null,
    minutesText: item.text,
    minutesCut: false,
  }).map(
    ({ outcome, inference: { quote, start, end, method, confidence } }): Found<Outcome> => ({
      value: outcome,
      quote,
      start,
      end,
      method,
      confidence,
    }),
  );
  const [first] = readings;
  const compete = readings.some(({ value }) => value !== first?.value);
  const verdict = compete || first?.value === 'UNKNOWN' ? null : (first ?? null);
  return {
    outcome: verdict?.value ?? (first === undefined ? 'NONE_RECORDED' : 'UNKNOWN'),
    verdict,
    parts: [],
    candidates: verdict === null ? readings : [],
    votes: null,
    moved: null,
    seconded: null,
    substitutes: readSubstitutes(item),
    apologies,
    absent,
    interests: readInterests(item),
    actions: [],
    referrals: [],
    corrections: [],
    kind: null,
  };
}
