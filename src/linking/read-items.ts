import { followableMeetings } from '../../queries/read/following-facts.ts';
import {
  actionLeads,
  type LeadRow,
  type LinkableRow,
  linkableCouncils,
  linkableItems,
  referralLeads,
} from '../../queries/read/linking-facts.ts';
import { trailStatements } from '../../queries/write/trails.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { Lead, LinkableItem } from './matters/linkable.ts';
import { type MatterRecord, MatterRecordBuilder } from './matters/record.ts';
import { readAll, readPages } from './read-all.ts';

/** What evidence and names of issues need of an item. */
export interface PlacedItem {
  readonly id: string;
  readonly title: string;
  readonly sortKey: string;
  readonly issueTitle: string | null;
  readonly url: string | null;
  readonly digest: string | null;
}

/** One council's items as linking compares them. */
export interface InstallItems {
  readonly install: string;
  readonly record: MatterRecord;
  readonly items: ReadonlyMap<string, PlacedItem>;
}

/** Kinds of slots whose title says nothing of what was taken in them. */
const slots = new Set(['MEMBERS_ITEM', 'PUBLIC_QUESTIONS', 'URGENT']);
const workProgramme = /\b(?:work|forward) (?:programmes?|plans?)\b/i;

/** Reads every item of the graph once, page by page; no text is kept. Gives how many there are, too. */
export async function readItems(engine: GraphEngine): Promise<{ items: number; installs: InstallItems[] }> {
  const names = new Map(
    (await engine.read(linkableCouncils, {})).map(({ install, name }) => [install, name]),
  );
  const meetings = new Map(
    (await readAll(engine, followableMeetings)).map((meeting) => [meeting.id, meeting]),
  );
  const leads = await readLeads(engine);
  const builders = new Map<string, { builder: MatterRecordBuilder; items: Map<string, PlacedItem> }>();
  let count = 0;
  await readPages(engine, linkableItems, (row: LinkableRow) => {
    count += 1;
    const meeting = meetings.get(row.meetingId);
    const standing = toStanding(row);
    if (meeting === undefined || standing === null) return;
    const { id, install, meetingId, title, sortKey, issueIid, issueTitle, url, digest } = row;
    let own = builders.get(install);
    if (own === undefined) {
      own = { builder: new MatterRecordBuilder(names.get(install) ?? ''), items: new Map() };
      builders.set(install, own);
    }
    own.items.set(id, { id, title, sortKey, issueTitle, url, digest });
    const item: LinkableItem = {
      id,
      meetingId,
      title,
      sortKey,
      issueIid: standing === 'starts' ? issueIid : null,
      canStart: standing === 'starts',
      mentionedDays: row.mentionedDays ?? [],
      committees: meeting.committees,
      dateFrom: meeting.dateFrom,
      dateTo: meeting.dateTo,
    };
    const text = [row.decisionText, row.minutesText].filter((part) => part !== null).join('\n');
    own.builder.add(item, {
      title: standing === 'starts' ? title : '',
      text,
      papers: standing === 'starts' ? row.papers : [],
    });
  });
  const installs = [...builders].map(([install, { builder, items }]) => ({
    install,
    items,
    record: builder.close(leads.filter(({ from }) => items.has(from))),
  }));
  return { items: count, installs };
}

/**
 * Whether an item can be what a matter is known by, can only join one by its text, or is business of every meeting
 * (minutes and declarations speak of all matters and are about none).
 */
function toStanding({
  title,
  heading,
  procedural,
  kind,
  minutesText,
  decisionText,
}: LinkableRow): 'starts' | 'joins' | null {
  if (heading || workProgramme.test(title)) return null;
  if (!procedural) return 'starts';
  return slots.has(kind ?? '') && (minutesText ?? decisionText) !== null ? 'joins' : null;
}

async function readLeads(engine: GraphEngine): Promise<Lead[]> {
  const leads: Lead[] = [];
  const add = ({ from, to }: LeadRow): void => {
    for (const start of from)
      for (const end of to)
        leads.push({ from: start.id, to: end.id, score: (start.score ?? 1) * (end.score ?? 1) });
  };
  await readPages(engine, referralLeads, add);
  await readPages(engine, actionLeads, add);
  for (const { from, to, score } of await engine.read(trailStatements.continues.held, {}))
    leads.push({ from, to, score });
  return leads;
}
