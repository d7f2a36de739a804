/**
 * What a search over a committee's record comes to, in the order in which they are tried: the first that applies is
 * given. Their meaning is described in `trace-answer.graphql`.
 */
export const verdicts = [
  'SEEN',
  'COMMITTEE_DID_NOT_EXIST',
  'NOT_IN_OUR_COPY',
  'NO_MEETING_IN_WINDOW',
  'POSSIBLY_SEEN',
  'POSSIBLY_IN_EXEMPT_PAPERS',
  'NOT_FOUND_RECORD_INCOMPLETE',
  'NOT_FOUND_IN_COMPLETE_MINUTES',
  'NOT_FOUND_IN_COMPLETE_PAPERS',
] as const;
export type Verdict = (typeof verdicts)[number];
