import type { Outcome } from '../../schema/records/decision.ts';

/** Word forms of each outcome's verbs. "Recommendations" and "referred to in" decide nothing and are left out. */
const forms: readonly (readonly [Outcome, string])[] = [
  ['REFERRED', 'refer|refers|referred(?! to (?:in|above|below|as)\\b)|referrals?'],
  ['RECOMMENDED', 'recommend|recommends|recommended'],
  ['REJECTED', 'refuse|refuses|refused|reject|rejects|rejected|lost|fell|dismissed'],
  ['WITHDRAWN', 'withdraw|withdrawn|withdrew'],
  ['DEFERRED', 'defer|defers|deferred|deferral|adjourn|adjourned|held over|postpone|postponed'],
  ['AMENDED', 'amend|amended|amendments?'],
  [
    'APPROVED',
    'approve|approves|approved|approval|adopt|adopts|adopted|ratify|ratified|grant|granted|accept|accepts|accepted',
  ],
  [
    'AGREED',
    'agree|agrees|agreed|elect|elected|appoint|appointed|delegate|delegated|endorse|endorsed|exclude|excluded|carried|authorise|authorised|authorize|authorized',
  ],
  ['NOTED', 'note|notes|noted|receive|receives|received'],
];

/** Where a verb of deciding stands: after "be", "to" or "that", or first in its line or numbered point. */
const decidingPlace =
  '(?:\\b(?:be|been|was|were|is|are|to|that|hereby|unanimously|duly|also|further)\\s+|^\\W*(?:\\(?\\w{1,3}[.)]\\s*)?|[:;]\\s*)';

const verbs = forms.map(([outcome, words]) => ({
  outcome,
  anywhere: new RegExp(`\\b(?:${words})\\b`, 'i'),
  deciding: new RegExp(`${decidingPlace}(?:${words})\\b`, 'im'),
}));

const denial = /\bnot (be )?(approved|agreed|supported|adopted|accepted)\b/gi;

/** Minutes agreed as they stand are an approval, whichever verb says so. */
const correctRecord =
  /\bas (an? )?(true|correct|accurate)( and (true|correct|accurate))?( and \w+)? records?\b/i;

export const isCorrectRecord = (text: string): boolean => correctRecord.test(text);

/**
 * The outcome of a verdict's words when the verbs of exactly one outcome occur in them, and one stands where
 * verbs of deciding do; UNKNOWN for none, for several that compete and for a denial.
 */
export function readOutcome(text: string): Outcome {
  const plain = text.replace(denial, 'be rejected');
  const found = verbs.filter(({ anywhere }) => anywhere.test(plain));
  if (isCorrectRecord(plain)) {
    const others = found.filter(({ outcome }) => !['APPROVED', 'AGREED', 'AMENDED'].includes(outcome));
    return others.length === 0 ? 'APPROVED' : 'UNKNOWN';
  }
  const [only] = found;
  if (only === undefined || found.length > 1 || !only.deciding.test(plain)) return 'UNKNOWN';
  return only.outcome !== 'REJECTED' && /\bnot\b/i.test(plain) ? 'UNKNOWN' : only.outcome;
}
