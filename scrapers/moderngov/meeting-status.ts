import type { MeetingStatus, PublicationState } from '../../schema/records/meeting.ts';
import type { Notices } from '../core/notices.ts';

const statusWords = new Map<string, MeetingStatus>([
  ['confirmed', 'CONFIRMED'],
  ['provisional', 'TENTATIVE'],
  ['tentative', 'TENTATIVE'],
  ['draft', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
]);

const moved =
  /^(re-?scheduled|moved|postponed|deferred|new (date|time|venue)|change of (date|time|venue))\b/i;
export const meetingTypeWords =
  /^(AGM|EGM|((Annual|Extraordinary|Special|Urgent|Emergency|Ordinary|Additional|Informal|Budget|Joint|Private|Virtual|Remote|Hybrid|Reconvened|Adjourned|Call-?in)( (General|Council|Budget|Joint|Call-?in))? (Meeting|Session))|Annual( Council)?|Extraordinary|Special)$/i;

export interface ReadStatus {
  /** Null where no word speaks of it. */
  readonly status: MeetingStatus | null;
  readonly statusText: string | null;
  readonly meetingType: string | null;
  readonly rescheduled: string | null;
}

/**
 * The parts of a compound status: "Confirmed; Special Meeting" of the service, "CANCELLED" after a heading or a
 * row of a list. A part that is none of the known ones is a problem and makes the status UNKNOWN.
 */
export function readStatus(parts: readonly string[], notices: Notices, recordId?: string): ReadStatus {
  let status: MeetingStatus | null = null;
  let meetingType: string | null = null;
  let rescheduled: string | null = null;
  let unmapped = false;
  for (const part of parts) {
    const known = statusWords.get(part.toLowerCase());
    if (known !== undefined) status = known;
    else if (moved.test(part)) rescheduled = part;
    else if (meetingTypeWords.test(part)) meetingType = part;
    else {
      unmapped = true;
      notices.warn('unmapped-status', `Meeting status "${part}" is not in the list of known ones`, {
        expected: 'a known status, type or rescheduling',
        found: part,
        recordId,
      });
    }
  }
  const statusText = parts.length === 0 ? null : parts.join('; ');
  return { status: status ?? (unmapped ? 'UNKNOWN' : null), statusText, meetingType, rescheduled };
}

export interface Publication {
  readonly publicationState: PublicationState;
  readonly agendaPublished: boolean | null;
  readonly decisionsPublished: boolean | null;
  readonly minutesPublished: boolean | null;
}

export const publicationUnknown: Publication = {
  publicationState: 'UNKNOWN',
  agendaPublished: null,
  decisionsPublished: null,
  minutesPublished: null,
};

const publicationWords = new Map<string, 'agenda' | 'decisions' | 'minutes' | 'draft'>([
  ['agenda', 'agenda'],
  ['decisions', 'decisions'],
  ['decision', 'decisions'],
  ['minutes', 'minutes'],
  ['draft minutes', 'draft'],
]);

/** Whether the word stands for something published ("Agenda", "draft minutes"). */
export function isPublicationWord(word: string): boolean {
  return publicationWords.has(word.trim().toLowerCase());
}

/** What is published, from the words of a heading or a list row; null when a word is not a known one. */
export function readPublication(words: readonly string[]): Publication | null {
  const kinds = words.map((word) => publicationWords.get(word.trim().toLowerCase()));
  if (kinds.includes(undefined)) return null;
  const draft = kinds.includes('draft');
  return toPublication({
    agenda: kinds.includes('agenda'),
    decisions: kinds.includes('decisions'),
    minutes: draft || kinds.includes('minutes'),
    draft,
  });
}

/** The state that follows from what is published. The service cannot tell draft minutes from agreed ones. */
export function toPublication(published: {
  agenda: boolean;
  decisions: boolean;
  minutes: boolean;
  draft: boolean;
}): Publication {
  const { agenda, decisions, minutes, draft } = published;
  const withoutMinutes = decisions ? 'AGENDA_AND_DECISIONS' : agenda ? 'AGENDA' : 'NONE';
  return {
    publicationState: minutes ? (draft ? 'DRAFT_MINUTES' : 'MINUTES') : withoutMinutes,
    agendaPublished: agenda,
    decisionsPublished: decisions,
    minutesPublished: minutes,
  };
}

/** The state that a meeting page's main heading names ("Agenda, decisions and minutes"); null if it names none. */
export function readHeadingPublication(heading: string): Publication | null {
  if (/^meeting( details| information)?$/i.test(heading)) return readPublication([]);
  const words = heading.split(/\s*,\s*|\s+and\s+|\s*&\s*/i).filter((word) => word !== '');
  return words.length === 0 ? null : readPublication(words);
}
