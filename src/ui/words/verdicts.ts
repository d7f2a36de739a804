/** What a verdict says, in a few words and in a sentence. */
export interface VerdictWords {
  readonly short: string;
  readonly sentence: string;
}

const verdicts: Readonly<Record<string, VerdictWords>> = {
  SEEN: {
    short: 'Was before this committee',
    sentence: 'The words stand in the record of this committee.',
  },
  COMMITTEE_DID_NOT_EXIST: {
    short: 'The committee did not exist then',
    sentence: 'The committee did not meet in the time asked for, by its own list of meetings.',
  },
  NOT_IN_OUR_COPY: {
    short: 'Not in our copy',
    sentence:
      'We have not read this committee’s list of meetings for the time asked for, so nothing can be said.',
  },
  NO_MEETING_IN_WINDOW: {
    short: 'No meeting then',
    sentence: 'The committee’s list of meetings was read and names none in the time asked for.',
  },
  POSSIBLY_SEEN: {
    short: 'Possibly before this committee',
    sentence: 'The words were found, but it is not certain that the meeting lies in the time asked for.',
  },
  POSSIBLY_IN_EXEMPT_PAPERS: {
    short: 'Possibly in exempt papers',
    sentence: 'The words were not found in what is public; some business was taken in private.',
  },
  NOT_FOUND_RECORD_INCOMPLETE: {
    short: 'Not found; the record is incomplete',
    sentence:
      'The words were not found, but part of the record is missing: this does not show that the matter was not discussed.',
  },
  NOT_FOUND_IN_COMPLETE_MINUTES: {
    short: 'Not found in complete minutes',
    sentence:
      'The items and minutes of every listed meeting were read and do not have these words. The papers were not read, and not in the minutes is not the same as not discussed.',
  },
  NOT_FOUND_IN_COMPLETE_PAPERS: {
    short: 'Not found in complete papers',
    sentence: 'The items, minutes and papers of every listed meeting were read and do not have these words.',
  },
};

/** A verdict that this page does not know is shown by its own name. */
export function toVerdictWords(verdict: string): VerdictWords {
  return verdicts[verdict] ?? { short: verdict, sentence: `The answer’s verdict is ${verdict}.` };
}
