const verdicts: Readonly<Record<string, string>> = {
  SEEN: 'Was before this committee',
  COMMITTEE_DID_NOT_EXIST: 'The committee did not exist then',
  NOT_IN_OUR_COPY: 'Not in our copy',
  NO_MEETING_IN_WINDOW: 'No meeting then',
  POSSIBLY_SEEN: 'Possibly before this committee',
  POSSIBLY_IN_EXEMPT_PAPERS: 'Possibly in exempt papers',
  NOT_FOUND_RECORD_INCOMPLETE: 'Not found, and the record is incomplete',
  NOT_FOUND_IN_COMPLETE_MINUTES: 'Not found in complete minutes',
  NOT_FOUND_IN_COMPLETE_PAPERS: 'Not found in complete papers',
};

/** A verdict in a few words; one that this page does not know is shown by its own name. */
export function toVerdictText(verdict: string): string {
  return verdicts[verdict] ?? verdict;
}
