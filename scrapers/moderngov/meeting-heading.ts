import { DateFormatError } from '../../schema/errors.ts';
import { type PartialDate, unknownDate } from '../../schema/records/partial-date.ts';
import type { Notices } from '../core/notices.ts';
import { parseUkDateTime } from '../core/uk-dates.ts';
import { meetingTypeWords } from './meeting-status.ts';

export interface DatedWords {
  readonly date: PartialDate;
  readonly time: string | null;
  /** What follows the date: "CANCELLED", "Rescheduled from …". */
  readonly suffixes: string[];
}

/** A date with whatever follows it after commas, dashes or in brackets; null where no date is at the front. */
export function readDatedWords(words: string): DatedWords | null {
  const suffixes: string[] = [];
  let rest = words.trim();
  for (;;) {
    try {
      return { ...parseUkDateTime(rest), suffixes };
    } catch (error) {
      if (!(error instanceof DateFormatError)) throw error;
    }
    const cut = /^(.*\S)\s*(?:,|\s[-–—]\s|\s\()\s*(.+?)\)?$/.exec(rest);
    if (cut?.[1] === undefined || cut[2] === undefined) return null;
    rest = cut[1];
    suffixes.unshift(cut[2]);
  }
}

export interface MeetingHeading extends DatedWords {
  /** False where no date was found; "date not known" is found. */
  readonly isDated: boolean;
  readonly committeeName: string | null;
  readonly meetingType: string | null;
}

/** "AGM, Council" is a kind of meeting and a committee; "Children, Education & Safeguarding" is a committee. */
function splitType(
  name: string,
  linkedName: string | null,
): { committeeName: string; meetingType: string | null } {
  if (linkedName !== null && linkedName !== name && name.endsWith(`, ${linkedName}`)) {
    return { committeeName: linkedName, meetingType: name.slice(0, -linkedName.length - 2) };
  }
  const comma = name.indexOf(', ');
  const before = name.slice(0, Math.max(comma, 0));
  if (name === linkedName || !meetingTypeWords.test(before))
    return { committeeName: name, meetingType: null };
  return { committeeName: name.slice(comma + 2), meetingType: before };
}

/**
 * "<type>, <committee> - <date> <time>, <status>", where the committee's name may hold dashes and commas and
 * the date may be partial. `linkedName` is the committee's name in the heading's own link, where it has one.
 * A heading without a readable date is a problem; its date is then unknown.
 */
export function parseMeetingHeading(
  heading: string,
  linkedName: string | null,
  notices: Notices,
  recordId: string,
): MeetingHeading {
  const dashes = [...heading.matchAll(/\s+[-–—]\s+/g)].reverse();
  for (const dash of dashes) {
    const name = heading.slice(0, dash.index).trim();
    const dated = readDatedWords(heading.slice(dash.index + dash[0].length));
    if (dated !== null && name !== '') return { ...splitType(name, linkedName), ...dated, isDated: true };
  }
  notices.fail('date-format', 'The heading of the meeting ends in no date that can be read', {
    expected: '<committee> - <date>',
    found: heading,
    recordId,
  });
  return {
    committeeName: linkedName,
    meetingType: null,
    date: unknownDate,
    time: null,
    suffixes: [],
    isDated: false,
  };
}
