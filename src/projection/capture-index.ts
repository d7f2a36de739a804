import type { PlacedCapture } from './ports.ts';
import type { CaptureReader } from './read-capture.ts';
import { findRepeats } from './repeats.ts';
import { type Subject, subjectsOf, subjectsOfPage } from './subjects.ts';

/** An install's captures by subject, each list by time. */
export interface CaptureIndex {
  readonly council: readonly PlacedCapture[];
  readonly committees: ReadonlyMap<number, readonly PlacedCapture[]>;
  readonly meetings: ReadonlyMap<number, readonly PlacedCapture[]>;
  readonly members: ReadonlyMap<number, readonly PlacedCapture[]>;
  readonly items: ReadonlyMap<number, readonly PlacedCapture[]>;
  /** Pages of one item by the meeting whose page led to them. */
  readonly itemsByMeeting: ReadonlyMap<number, readonly PlacedCapture[]>;
  /** Captures whose subject neither address, context nor content tells. */
  readonly unplaced: readonly PlacedCapture[];
  /** Numbers of captures that say again, to the byte, what the one before them in time said. */
  readonly repeats: ReadonlySet<number>;
}

/** Sorts captures, given by time, by subject. One whose address names no subject is read to find out. */
export async function toCaptureIndex(
  captures: readonly PlacedCapture[],
  reader: CaptureReader,
): Promise<CaptureIndex> {
  const council: PlacedCapture[] = [];
  const unplaced: PlacedCapture[] = [];
  const byKind = { committee: new Groups(), meeting: new Groups(), item: new Groups(), member: new Groups() };
  const itemsByMeeting = new Groups();
  for (const capture of captures) {
    const named = subjectsOf(capture);
    const subjects = named.length > 0 ? named : await readSubjects(capture, reader);
    if (subjects.length === 0) unplaced.push(capture);
    for (const subject of subjects) {
      if (subject.kind === 'council') council.push(capture);
      else byKind[subject.kind].add(subject.sourceId, withSubject(capture, subject));
    }
    if (capture.pageType === 'agenda-item' && capture.meetingId !== null) {
      itemsByMeeting.add(capture.meetingId, capture);
    }
  }
  return {
    council,
    committees: byKind.committee,
    meetings: byKind.meeting,
    members: byKind.member,
    items: byKind.item,
    itemsByMeeting,
    unplaced,
    repeats: findRepeats(captures),
  };
}

class Groups extends Map<number, PlacedCapture[]> {
  add(key: number, capture: PlacedCapture): void {
    const group = this.get(key);
    if (group) group.push(capture);
    else this.set(key, [capture]);
  }
}

async function readSubjects(capture: PlacedCapture, reader: CaptureReader): Promise<Subject[]> {
  const reading = await reader.read(capture);
  return reading.state === 'read' ? subjectsOfPage(reading.pageType, reading.page) : [];
}

function withSubject(capture: PlacedCapture, subject: Exclude<Subject, { kind: 'council' }>): PlacedCapture {
  const { sourceId } = subject;
  switch (subject.kind) {
    case 'committee':
      // A list of several committees stays one: its rows tell which is whose.
      return capture;
    case 'meeting':
      return { ...capture, meetingId: sourceId };
    case 'item':
      return { ...capture, itemId: sourceId };
    case 'member':
      return { ...capture, memberId: sourceId };
  }
}
