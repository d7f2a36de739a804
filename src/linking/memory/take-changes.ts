import {
  type LinkableRow,
  linkableCouncils,
  linkableItems,
  linkableMeetings,
  writtenMeetings,
} from '../../../queries/read/linking-facts.ts';
import { installOf } from '../../../schema/records/ids.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { inParts } from '../in-parts.ts';
import { inTurns } from '../in-turns.ts';
import { HeldCouncil, type HeldGraph } from './held-graph.ts';
import { holdItem, releaseItem } from './hold-item.ts';

/** Meetings and items of one read, and items between two breaths: with their texts they are dear. */
const meetingsAtOnce = 500;
const itemsAtOnce = 1000;
const turn = 250;

/**
 * Brings what is known of meetings and items up to the graph. Everything that hangs on a meeting is written anew when
 * the meeting's bundle says something else, and its digest tells: so only the items of such meetings are read, those
 * that they had before, and those that share a paper with them. Gives the ids of the items that were read or are gone.
 */
export async function takeChanges(engine: GraphEngine, held: HeldGraph): Promise<ReadonlySet<string>> {
  await takeCouncils(engine, held);
  const written = new Map((await engine.read(writtenMeetings, {})).map(({ id, digest }) => [id, digest]));
  const touched = new Set<string>();
  for (const [id, digest] of written)
    if (digest === null || held.meetings.get(id)?.digest !== digest) touched.add(id);
  for (const id of held.meetings.keys()) if (!written.has(id)) touched.add(id);
  if (touched.size === 0) return new Set();
  const items = new Set<string>();
  const papers = new Set<string>();
  for (const item of held.items()) if (touched.has(item.meetingId)) items.add(item.id);
  for (const id of touched) {
    for (const paper of held.meetings.get(id)?.documents ?? []) papers.add(paper);
    held.meetings.delete(id);
  }
  for (const ids of inParts([...touched], meetingsAtOnce))
    for (const { items: listed, ...meeting } of await engine.read(linkableMeetings, { ids })) {
      held.meetings.set(meeting.id, { ...meeting, digest: written.get(meeting.id) ?? null });
      for (const id of listed) items.add(id);
      for (const id of meeting.documents) papers.add(id);
    }
  await takeItems(engine, held, [...items].sort(), papers);
  const sharing = [...held.items()].filter(
    (item) => !items.has(item.id) && item.papers.some((id) => papers.has(id)),
  );
  for (const { id } of sharing) items.add(id);
  await takeItems(
    engine,
    held,
    sharing.map(({ id }) => id),
    new Set(),
  );
  return items;
}

/** A council's name weighs in all its items: where one is called otherwise, nothing of it is known. */
async function takeCouncils(engine: GraphEngine, held: HeldGraph): Promise<void> {
  const names = new Map(
    (await engine.read(linkableCouncils, {})).map(({ install, name }) => [install, name]),
  );
  for (const { install, name } of held.councils.values())
    if ((names.get(install) ?? '') !== name) {
      held.forgetRecord();
      break;
    }
  for (const [install, name] of names)
    if (!held.councils.has(install)) held.councils.set(install, new HeldCouncil(install, name));
}

/** Reads these items afresh, and adds the papers that they had and have. */
async function takeItems(
  engine: GraphEngine,
  held: HeldGraph,
  ids: readonly string[],
  papers: Set<string>,
): Promise<void> {
  for (const part of inParts(ids, itemsAtOnce)) {
    for (const id of part) {
      for (const paper of held.itemOf(id)?.papers ?? []) papers.add(paper);
      releaseItem(held, id);
    }
    await inTurns(
      await engine.read(linkableItems, { ids: part }),
      (row: LinkableRow) => {
        for (const { id } of row.papers) papers.add(id);
        const install = installOf(row.id);
        const council = held.councils.get(install) ?? new HeldCouncil(install, '');
        held.councils.set(install, council);
        holdItem(council, row, held.meetings.get(row.meetingId));
      },
      turn,
    );
  }
}
