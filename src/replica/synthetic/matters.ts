import { shiftDay } from './calendar.ts';
import type { CommitteeLine } from './committee-plan.ts';
import { planLookAlike } from './look-alikes.ts';
import { fillTitle, freePlace, type Matter, type MatterContext, weightedOutcome } from './matter.ts';
import { type MatterKind, matterKinds } from './matter-kinds.ts';
import { nextWithRoom, type PlannedItem, type PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import type { ThreadTruth } from './truth.ts';
import { contractors, officers, places, surnames } from './words.ts';

/** Matters that come back under changing titles in several committees, each with items that only look like it. */
export function planMatters(count: number, context: MatterContext): Matter[] {
  const matters: Matter[] = [];
  for (let number = 0; number < count; number += 1) {
    const kind = matterKinds[number % matterKinds.length];
    const matter = kind && planMatter(number + 1, kind, context);
    if (!matter) continue;
    matters.push(matter);
    if (context.random.chance(0.4)) planLookAlike(matter, context);
  }
  for (const [at, matter] of matters.entries()) {
    const other = matters[at + 1];
    if (other && at % 25 === 7) planSharedItem(matter, other, context);
  }
  return matters;
}

function planMatter(number: number, kind: MatterKind, context: MatterContext): Matter | undefined {
  const { held, random } = context;
  const place = freePlace(kind, places, context);
  const home = lineOf([...held.keys()], kind.home, random);
  const meetings = home && held.get(home);
  if (!place || !home || !meetings) return undefined;
  const subject = { place, contractor: random.pick(contractors), street: random.pick(surnames) };
  const route = [
    home,
    ...random
      .some(kind.others, random.whole(1, 3))
      .flatMap((domain) => lineOf([...held.keys()], domain, random) ?? []),
  ];
  const thread: ThreadTruth = {
    id: `T${String(number).padStart(4, '0')}`,
    kind: 'matter',
    title: fillTitle(kind.titles[0] ?? '', subject),
    items: [],
    seenBy: [],
    notSeenBy: [],
  };
  const stops = planStops(route, meetings, context);
  const issue = random.chance(0.15) ? { iid: 40_000 + number, title: thread.title } : undefined;
  const matter: Matter = { thread, kind, subject, sightings: [] };
  for (const [at, meeting] of stops.entries()) {
    const item: PlannedItem = {
      aiId: 0,
      title: fillTitle(kind.titles[Math.min(at, kind.titles.length - 1)] ?? '', subject),
      sentences: random.some(kind.sentences, 2).map((sentence) => fillTitle(sentence, subject)),
      threads: [thread.id],
      outcome: 'NOTED',
      ...(issue && random.chance(0.6) ? { issue } : {}),
    };
    meeting.business.push(item);
    matter.sightings.push({ meeting, item });
  }
  for (const [at, sighting] of matter.sightings.entries())
    decide(sighting, matter.sightings[at + 1], context);
  return matter;
}

/** Two to seven meetings, the first of the home committee, in order of date. */
function planStops(
  route: CommitteeLine[],
  homeMeetings: PlannedMeeting[],
  { held, random }: MatterContext,
): PlannedMeeting[] {
  const wanted = random.whole(2, 7);
  const first = nextWithRoom(homeMeetings, random.pick(homeMeetings).date);
  if (!first) return [];
  const stops = [first];
  let day = first.date;
  for (let attempt = 0; attempt < wanted * 2 && stops.length < wanted; attempt += 1) {
    const line = random.chance(0.55) ? route[0] : random.pick(route);
    const next = line && nextWithRoom(held.get(line), shiftDay(day, random.whole(14, 110)));
    if (!next) continue;
    stops.push(next);
    day = next.date;
  }
  return stops;
}

function decide(
  { meeting, item }: Matter['sightings'][number],
  next: Matter['sightings'][number] | undefined,
  { random, nameOf }: MatterContext,
): void {
  const elsewhere = next && next.meeting.line !== meeting.line;
  if (elsewhere && random.chance(0.55)) {
    item.outcome = random.chance(0.75) ? 'REFERRED' : 'RECOMMENDED';
    item.referTo = {
      cid: next.meeting.cid,
      name: nameOf(next.meeting.cid, meeting.date),
      arrivesAs: next.item,
    };
    if (item.outcome === 'REFERRED' && random.chance(0.6)) {
      next.item.title = `Referral from ${nameOf(meeting.cid, meeting.date)} - ${next.item.title}`;
    }
    return;
  }
  if (next && !elsewhere && random.chance(0.12)) {
    item.outcome = 'DEFERRED';
    next.item.title = item.title;
    return;
  }
  item.outcome = weightedOutcome(random);
  if (next && !elsewhere && random.chance(0.3)) {
    const due = random.chance(0.5)
      ? random.pick(['the next meeting', 'the end of the quarter', 'September', 'the spring'])
      : null;
    item.action = {
      owner: random.pick(officers),
      what: 'bring a further report on the matter to the Committee',
      due,
      reportedBackIn: next.item,
    };
    next.item.sentences.push(
      `The report had been asked for at the meeting of ${nameOf(meeting.cid, meeting.date)} on ${meeting.date.split('-').reverse().join('/')}.`,
    );
  }
}

/** One item that belongs to two matters. */
function planSharedItem(one: Matter, other: Matter, { held, random }: MatterContext): void {
  const last = one.sightings.at(-1);
  const meeting =
    last && nextWithRoom(held.get(last.meeting.line), shiftDay(last.meeting.date, random.whole(20, 90)));
  if (!meeting) return;
  const item: PlannedItem = {
    aiId: 0,
    title: `Update on ${one.thread.title} and on ${other.thread.title}`,
    sentences: [
      ...one.kind.sentences.slice(0, 1).map((text) => fillTitle(text, one.subject)),
      ...other.kind.sentences.slice(0, 1).map((text) => fillTitle(text, other.subject)),
    ],
    threads: [one.thread.id, other.thread.id],
    outcome: 'NOTED',
  };
  meeting.business.push(item);
  one.sightings.push({ meeting, item });
  other.sightings.push({ meeting, item });
}

function lineOf(lines: CommitteeLine[], domain: string, random: Random): CommitteeLine | undefined {
  const fitting = lines.filter((line) => line.domain === domain);
  return fitting.length > 0 ? random.pick(fitting) : lines.find((line) => line.domain === 'council');
}
