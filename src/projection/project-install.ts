import { namedOnly } from '../../queries/read/derivation-facts.ts';
import { meetingsOfItems, retiredItems } from '../../queries/read/ingest-state.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { deriveCommittees } from '../ingest/derive-committees.ts';
import { deriveMembers } from '../ingest/derive-members.ts';
import { deriveOfficers } from '../ingest/derive-officers.ts';
import { inParts } from '../ingest/grouping.ts';
import { meetingOfRetired } from '../ingest/retired-ids.ts';
import { upsertCommitteeBundles } from '../ingest/upsert-committees.ts';
import { upsertCouncilBundles } from '../ingest/upsert-councils.ts';
import { addCounts, noUpserts, type UpsertCount } from '../ingest/upsert-count.ts';
import { touchMeetingsSeen, upsertMeetingBundles } from '../ingest/upsert-meetings.ts';
import { upsertMemberBundles } from '../ingest/upsert-members.ts';
import { type InstallSources, loadInstallSources } from './install-sources.ts';
import type { PlacedCapture, ProblemLog } from './ports.ts';
import type { CaptureReader } from './read-capture.ts';
import { findTouched, type Touched } from './touched.ts';

export interface InstallProjection {
  readonly engine: GraphEngine;
  readonly council: CouncilFile;
  /** All captures of the install that the readers know, by time. */
  readonly captures: readonly PlacedCapture[];
  readonly reader: CaptureReader;
  /** Captures up to this number are in the graph already. */
  readonly from: number;
  readonly log: ProblemLog;
  readonly onProgress: (progress: ProjectionProgress) => void;
}

export interface ProjectionProgress {
  readonly install: string;
  readonly stage: 'committees' | 'meetings' | 'members' | 'issues';
  readonly done: number;
  readonly total: number;
}

export type SubjectKind = 'council' | 'committee' | 'meeting' | 'member';
export type SubjectCounts = Readonly<Record<SubjectKind, UpsertCount>>;

/** Subjects of one transaction. */
const committeesAtOnce = 50;
const meetingsAtOnce = 50;
const membersAtOnce = 200;

/** Brings everything of one install that captures after `from` touched up to date, meetings a batch at a time. */
export async function projectInstall(projection: InstallProjection): Promise<SubjectCounts> {
  const { engine, council } = projection;
  const sources = await loadInstallSources(projection);
  const touched = await findTouched(sources, projection.from, (aiIds) =>
    findMeetingsOfItems(engine, council.slug, aiIds),
  );
  const work = new InstallWork(projection, sources, touched);
  const counts = {
    council: await upsertCouncilBundles(engine, [sources.councilBundle()]),
    committee: await work.committees(),
    meeting: await work.meetings(),
    member: await work.members(),
  };
  await reportUnplaced(projection, sources);
  return counts;
}

/** New captures that ended in no subject: kept, and said. */
async function reportUnplaced(
  { engine, council, from, log }: InstallProjection,
  { index }: InstallSources,
): Promise<void> {
  const report = (capture: PlacedCapture['capture'] | undefined, code: string, message: string): void => {
    if (!capture || capture.seq <= from) return;
    log({ level: 'warning', code, message, install: council.slug, url: capture.url, seq: capture.seq });
  };
  for (const { capture } of index.unplaced) {
    report(
      capture,
      'unplaced-page',
      'Neither address nor content tells what the page is about: it is kept and not used',
    );
  }
  const alone = [...index.items].filter(([, pages]) =>
    pages.some((page) => page.capture.seq > from && page.meetingId === null),
  );
  const ofMeetings = alone.map(([aiId]) => ids.item(council.slug, aiId));
  const rows = ofMeetings.length === 0 ? [] : await engine.read(meetingsOfItems, { ids: ofMeetings });
  const placed = new Set(rows.map((row) => row.id));
  for (const [aiId, pages] of alone) {
    if (placed.has(ids.item(council.slug, aiId))) continue;
    report(
      pages.findLast((page) => page.capture.seq > from)?.capture,
      'item-without-meeting',
      `No meeting that was read lists item ${String(aiId)}: its page is kept and not used`,
    );
  }
}

/** Meetings in the graph that list the items or once did: what is gone tells where it was read last. */
async function findMeetingsOfItems(
  engine: GraphEngine,
  install: string,
  aiIds: readonly number[],
): Promise<number[]> {
  if (aiIds.length === 0) return [];
  const items = aiIds.map((aiId) => ids.item(install, aiId));
  const rows = await engine.read(meetingsOfItems, { ids: items });
  const listing = rows.flatMap((row) => row.meetings.map((id) => Number(id.slice(id.lastIndexOf(':') + 1))));
  const asked = new Set(items);
  const gone = await engine.read(retiredItems, { install });
  const former = gone.flatMap(({ id, itemId }) => (asked.has(itemId) ? (meetingOfRetired(id) ?? []) : []));
  return [...listing, ...former];
}

class InstallWork {
  readonly #projection: InstallProjection;
  readonly #sources: InstallSources;
  readonly #touched: Touched;
  readonly #people = {
    committees: new Set<string>(),
    members: new Set<string>(),
    officers: new Set<string>(),
  };

  constructor(projection: InstallProjection, sources: InstallSources, touched: Touched) {
    this.#projection = projection;
    this.#sources = sources;
    this.#touched = touched;
  }

  async committees(): Promise<UpsertCount> {
    const { engine } = this.#projection;
    return this.#inBatches('committees', this.#touched.committees, committeesAtOnce, async (cids) => {
      const bundles = [];
      for (const cid of cids) bundles.push(await this.#sources.committeeBundle(cid));
      for (const bundle of bundles) {
        this.#people.committees.add(bundle.id);
        for (const id of bundle.everMembers) this.#people.members.add(id);
      }
      return upsertCommitteeBundles(engine, bundles);
    });
  }

  async meetings(): Promise<UpsertCount> {
    const { engine, log } = this.#projection;
    const again = [...this.#touched.seenAgain].map(([mid, at]) => ({
      id: ids.meeting(this.#projection.council.slug, mid),
      lastSeenAt: at,
    }));
    const unchanged = await touchMeetingsSeen(engine, again);
    const count = await this.#inBatches('meetings', this.#touched.meetings, meetingsAtOnce, async (mids) => {
      const bundles = [];
      for (const mid of mids) bundles.push(await this.#sources.meetingBundle(mid, log));
      for (const bundle of bundles) {
        for (const id of bundle.everCommittees) this.#people.committees.add(id);
        for (const id of bundle.everMembers) this.#people.members.add(id);
        for (const id of bundle.everOfficers) this.#people.officers.add(id);
      }
      return upsertMeetingBundles(engine, bundles, (heirs) => this.#loadMeetings(heirs));
    });
    return addCounts(count, unchanged);
  }

  /** Members last, and after them what only all the others together tell. */
  async members(): Promise<UpsertCount> {
    const { engine } = this.#projection;
    const count = await this.#inBatches(
      'members',
      this.#touched.members,
      membersAtOnce,
      async (memberIds) => {
        const bundles = [];
        for (const id of memberIds) bundles.push(await this.#sources.memberBundle(id));
        for (const { id } of bundles) this.#people.members.add(id);
        return upsertMemberBundles(engine, bundles);
      },
    );
    // Words that named somebody may be gone with nothing left to tell whom they named.
    const named = await engine.read(namedOnly, { install: this.#projection.council.slug });
    await deriveMembers(engine, [...this.#people.members, ...named.map(({ id }) => id)]);
    await deriveOfficers(engine, this.#people.officers);
    await deriveCommittees(engine, this.#people.committees);
    return count;
  }

  async #loadMeetings(meetingIds: readonly string[]) {
    const bundles = [];
    for (const id of meetingIds) {
      const mid = Number(id.slice(id.lastIndexOf(':') + 1));
      bundles.push(await this.#sources.meetingBundle(mid, () => undefined));
    }
    return bundles;
  }

  async #inBatches<T>(
    stage: ProjectionProgress['stage'],
    subjects: readonly T[],
    size: number,
    upsert: (part: readonly T[]) => Promise<UpsertCount>,
  ): Promise<UpsertCount> {
    const { council, onProgress } = this.#projection;
    let count = noUpserts;
    let done = 0;
    for (const part of inParts(subjects, size)) {
      count = addCounts(count, await upsert(part));
      done += part.length;
      onProgress({ install: council.slug, stage, done, total: subjects.length });
    }
    return count;
  }
}
