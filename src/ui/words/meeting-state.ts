const publications: Readonly<Record<string, string>> = {
  NONE: 'nothing published',
  AGENDA: 'agenda published',
  AGENDA_AND_DECISIONS: 'agenda and decisions published',
  DRAFT_MINUTES: 'agenda and draft minutes published',
  MINUTES: 'agenda and minutes published',
  UNKNOWN: 'what is published is not known',
};

const readings: Readonly<Record<string, string>> = {
  READ: 'read by us',
  LISTED: 'listed, not read by us',
  FAILED: 'could not be read',
};

const attendances: Readonly<Record<string, string>> = {
  PRESENT: 'present',
  APOLOGIES: 'sent apologies',
  ABSENT: 'absent',
  SUBSTITUTED: 'replaced by a substitute',
  EXPECTED: 'expected; whether they came is not said',
  IN_ATTENDANCE: 'in attendance',
  UNKNOWN: 'not known whether present',
};

const outcomes: Readonly<Record<string, string>> = {
  NOTED: 'Noted',
  APPROVED: 'Approved',
  AGREED: 'Agreed',
  RECOMMENDED: 'Recommended to another body',
  REFERRED: 'Referred to another body',
  DEFERRED: 'Deferred',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
  AMENDED: 'Approved as amended',
  NONE_RECORDED: 'No decision recorded',
  UNKNOWN: 'Outcome not known',
};

/** A value that this page does not know is shown by its own name. */
export function toPublicationText(state: string | null): string {
  return publications[state ?? 'UNKNOWN'] ?? String(state);
}

export function toReadingText(state: string | null): string {
  return state === null ? 'not read by us' : (readings[state] ?? state);
}

export function toAttendanceText(status: string): string {
  return attendances[status] ?? status;
}

export function toOutcomeText(outcome: string): string {
  return outcomes[outcome] ?? outcome;
}
