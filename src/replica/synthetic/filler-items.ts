import { municipalYear } from './calendar.ts';
import type { Domain } from './committee-plan.ts';
import { weightedOutcome } from './matter.ts';
import { fullAgenda, type PlannedItem, type PlannedMeeting } from './planned.ts';
import type { Random } from './random.ts';
import type { ThreadTruth } from './truth.ts';
import { contractors, oneOffSubjects, places } from './words.ts';

const seriesTitles: Record<Domain, (quarter: number, year: string) => string> = {
  children: (quarter, year) => `Children's Services Data Dashboard, Quarter ${String(quarter)} ${year}`,
  adults: (quarter, year) => `Adult Care Indicators Q${String(quarter)} ${year}`,
  environment: (quarter, year) => `Street Cleansing Survey Results ${year} (${String(quarter)})`,
  housing: (quarter, year) => `Homelessness Returns - Quarter ${String(quarter)} of ${year}`,
  resources: (quarter, year) => `Revenue Budget Monitoring Month ${String(quarter * 3)} ${year}`,
  scrutiny: (quarter, year) => `Quarter ${String(quarter)} Performance Monitoring ${year}`,
  council: (quarter, year) =>
    `Reports of the Leader, ${['summer', 'autumn', 'winter', 'spring'][quarter - 1] ?? ''} ${year}`,
  culture: (quarter, year) => `Visits to Leisure and Libraries, Quarter ${String(quarter)} ${year}`,
};

/** A report that comes back every quarter to the same line of committees: a thread of its own kind. */
export function planSeries(held: PlannedMeeting[][]): ThreadTruth[] {
  return held.map((meetings, at) => {
    const thread: ThreadTruth = {
      id: `S${String(at + 1).padStart(2, '0')}`,
      kind: 'series',
      title: '',
      items: [],
      seenBy: [],
      notSeenBy: [],
    };
    const seen = new Set<string>();
    for (const meeting of meetings) {
      const year = municipalYear(meeting.date);
      const quarter = Math.floor(((Number(meeting.date.slice(5, 7)) + 7) % 12) / 3) + 1;
      const title = seriesTitles[meeting.line.domain](
        quarter,
        `${String(year)}/${String(year + 1).slice(2)}`,
      );
      if (seen.has(title) || meeting.business.length >= fullAgenda) continue;
      seen.add(title);
      thread.title = thread.title === '' ? title : thread.title;
      meeting.business.unshift({
        aiId: 0,
        title,
        sentences: ['The indicators of the quarter were set out in the appendix.'],
        threads: [thread.id],
        outcome: 'NOTED',
      });
    }
    return thread;
  });
}

/** Items that come once, and exempt ones, so that no meeting that took place is empty. */
export function planOneOffs(meetings: PlannedMeeting[], random: Random): void {
  const used = new Set<string>();
  for (const meeting of meetings) {
    if (meeting.cancelled) continue;
    const wanted = Math.max(2, random.whole(2, 4));
    while (meeting.business.length < wanted) meeting.business.push(oneOff(used, random));
    if (random.chance(0.1)) meeting.business.push(exemptItem(used, random));
  }
}

function oneOff(used: Set<string>, random: Random): PlannedItem {
  const title = freshTitle(used, random, (subject, place) =>
    random.pick([
      `${subject} (${place})`,
      `${place} Ward: ${subject}`,
      `${subject} - proposals for ${place}`,
    ]),
  );
  return { aiId: 0, title, sentences: [], threads: [], outcome: weightedOutcome(random) };
}

function exemptItem(used: Set<string>, random: Random): PlannedItem {
  const title = freshTitle(
    used,
    random,
    (subject, place) => `${subject} at ${place}: terms with ${random.pick(contractors)}`,
  );
  return { aiId: 0, title, sentences: [], threads: [], outcome: 'APPROVED', restricted: true };
}

function freshTitle(
  used: Set<string>,
  random: Random,
  compose: (subject: string, place: string) => string,
): string {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const subject = random.pick(oneOffSubjects);
    const place = random.pick(places);
    if (used.has(`${subject}|${place}`)) continue;
    used.add(`${subject}|${place}`);
    return compose(subject, place);
  }
  // So large a council has used most pairs up: a number makes the title its own.
  used.add(`numbered|${String(used.size)}`);
  return `${compose(random.pick(oneOffSubjects), random.pick(places))}, paper ${String(used.size)}`;
}
