/** Order and meaning: docs/data-model.md. UNKNOWN stays visible in every count. */
export const outcomes = [
  'NOTED',
  'APPROVED',
  'AGREED',
  'RECOMMENDED',
  'REFERRED',
  'DEFERRED',
  'REJECTED',
  'WITHDRAWN',
  'AMENDED',
  'NONE_RECORDED',
  'UNKNOWN',
] as const;
export type Outcome = (typeof outcomes)[number];
