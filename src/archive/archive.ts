import { join } from 'node:path';
import { type Capture, type CaptureRequest, capture, captureRequest } from '../../schema/records/capture.ts';
import { DataFolderError } from '../errors.ts';
import { type BodyRead, BodyStore, digestOf } from './body-store.ts';
import type { DataFolder } from './data-folder.ts';
import { type ArchiveNotice, Journal, type Unnumbered } from './journal.ts';
import { emptyContacts, noScrubRules } from './scrub/empty-contacts.ts';
import { toTombstones } from './tombstones.ts';

/** A request and what came of it, before it is listed. `body` is the page as it came; null where none is to be kept. */
export type CaptureInput = CaptureRequest & { readonly body: Uint8Array | null };

export interface ArchiveCheck {
  readonly captures: number;
  readonly bodies: number;
  readonly damaged: readonly Extract<BodyRead, { state: 'damaged' }>[];
}

/**
 * Every page that was ever asked for, in order, and the bodies that came. Append-only, one writer.
 * A body is safe on the disk before its capture is listed, so a listed capture always has its body.
 */
export interface Archive {
  readonly notices: readonly ArchiveNotice[];
  /** Number of the last capture; 0 for an empty archive. */
  readonly position: number;
  /** Empties contacts, stores the body, lists the capture; done when it would survive a loss of power. */
  append(input: CaptureInput): Promise<Capture>;
  /** The same for several, in order, with one sync of the list; a loss of power meanwhile may leave the first of them. */
  appendMany(inputs: readonly CaptureInput[]): Promise<Capture[]>;
  /** Captures in order, from number `fromSeq` on. */
  captures(fromSeq?: number): readonly Capture[];
  /** The last capture of each address, failed ones and tombstones too; `readable`: the last that has a body. */
  latestByUrl(which?: 'any' | 'readable'): Map<string, Capture>;
  readBody(digest: string): Promise<BodyRead>;
  /** Whether this digest or address was forgotten. */
  isForgotten(target: string): boolean;
  /**
   * Removes the body with this digest, or all bodies of this address, and lists a tombstone for each address that
   * had one. They stay forgotten: a later capture of the same body, or of a forgotten address, keeps no body.
   * @returns the tombstones; none where nothing was kept
   */
  forget(target: string, reason: string, at?: Date): Promise<Capture[]>;
  /** Reads every body that is listed. */
  verify(): Promise<ArchiveCheck>;
  close(): Promise<void>;
}

/** @throws ArchiveDamagedError when the list of captures does not read back */
export async function openArchive(folder: DataFolder): Promise<Archive> {
  const root = join(folder.path, 'archive');
  const bodies = new BodyStore(join(root, 'bodies'), folder.files);
  const journal = await Journal.open(join(root, 'captures.jsonl'), {
    schema: capture,
    files: folder.files,
    mode: folder.mode,
  });
  const archive = new FolderArchive(journal, bodies);
  if (folder.mode === 'write') await archive.finishForgetting();
  return archive;
}

class FolderArchive implements Archive {
  readonly #journal: Journal<Capture>;
  readonly #bodies: BodyStore;
  /** Size of each body that a listed capture names: those are known to be safe on the disk. */
  readonly #listed = new Map<string, number>();
  /** Digests and addresses that were forgotten, with the reason. */
  readonly #forgotten = new Map<string, string>();
  readonly #waiting: {
    inputs: readonly CaptureInput[];
    resolve: (c: Capture[]) => void;
    reject: (e: unknown) => void;
  }[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(journal: Journal<Capture>, bodies: BodyStore) {
    this.#journal = journal;
    this.#bodies = bodies;
    for (const entry of journal.entries) this.#note(entry);
  }

  get notices(): readonly ArchiveNotice[] {
    return this.#journal.notices;
  }

  get position(): number {
    return this.#journal.position;
  }

  async append(input: CaptureInput): Promise<Capture> {
    const [added] = await this.appendMany([input]);
    if (added === undefined) throw new DataFolderError('A capture was not listed', { url: input.url });
    return added;
  }

  async appendMany(inputs: readonly CaptureInput[]): Promise<Capture[]> {
    // Here and not when it is its turn: a wrong input must not fail those it would share a sync with.
    const checked = inputs.map((input) => ({ ...captureRequest.parse(input), body: input.body }));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ inputs: checked, resolve, reject });
      void this.#inTurn(() => this.#commit());
    });
  }

  captures(fromSeq = 1): readonly Capture[] {
    const { entries } = this.#journal;
    if (fromSeq <= 1) return entries;
    // Numbers go up, with gaps at most where a person took lines out: the place is at or before fromSeq - 1.
    let at = Math.min(fromSeq - 1, entries.length);
    while (at > 0 && (entries[at - 1]?.seq ?? 0) >= fromSeq) at -= 1;
    return entries.slice(at);
  }

  latestByUrl(which: 'any' | 'readable' = 'any'): Map<string, Capture> {
    const latest = new Map<string, Capture>();
    for (const entry of this.#journal.entries) {
      if (which === 'any' || (entry.digest !== null && !this.#forgotten.has(entry.digest)))
        latest.set(entry.url, entry);
    }
    return latest;
  }

  async readBody(digest: string): Promise<BodyRead> {
    const reason = this.#forgotten.get(digest);
    if (reason !== undefined) return { state: 'forgotten', digest, reason };
    const bytes = this.#listed.get(digest);
    if (bytes !== undefined) return this.#bodies.read(digest, bytes);
    const message = `No capture lists a body ${digest}: the graph is of another archive, run rebuild`;
    return { state: 'damaged', digest, path: '', message };
  }

  isForgotten(target: string): boolean {
    return this.#forgotten.has(target);
  }

  forget(target: string, reason: string, at = new Date()): Promise<Capture[]> {
    return this.#inTurn(async () => {
      const kept = this.#journal.entries.filter((e) => e.digest !== null && !this.#forgotten.has(e.digest));
      const { tombstones, digests } = toTombstones(kept, target, reason, at);
      // Listed first: a forgetting that is cut short is finished on the next open.
      const added = tombstones.length === 0 ? [] : await this.#journal.append(tombstones);
      for (const entry of added) this.#note(entry);
      await this.#bodies.remove(digests);
      return added;
    });
  }

  async verify(): Promise<ArchiveCheck> {
    const damaged: Extract<BodyRead, { state: 'damaged' }>[] = [];
    let bodies = 0;
    for (const digest of this.#listed.keys()) {
      const found = await this.readBody(digest);
      if (found.state === 'damaged') damaged.push(found);
      if (found.state !== 'forgotten') bodies += 1;
    }
    return { captures: this.#journal.entries.length, bodies, damaged };
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#journal.close());
  }

  /** Removes bodies that a tombstone names and a stopped program left. */
  async finishForgetting(): Promise<void> {
    await this.#bodies.remove([...this.#forgotten.keys()].filter((key) => this.#listed.has(key)));
  }

  /** One at a time, in the order asked, whether or not the one before went well. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  /** Takes all that waits, so that what was offered during one sync shares the next. */
  async #commit(): Promise<void> {
    const taken = this.#waiting.splice(0);
    if (taken.length === 0) return;
    try {
      const added = await this.#store(taken.flatMap((t) => t.inputs));
      let at = 0;
      for (const { inputs, resolve } of taken) {
        resolve(added.slice(at, at + inputs.length));
        at += inputs.length;
      }
    } catch (error) {
      for (const { reject } of taken) reject(error);
    }
  }

  async #store(inputs: readonly CaptureInput[]): Promise<Capture[]> {
    const fresh = new Map<string, Uint8Array>();
    const lines: Unnumbered<Capture>[] = [];
    for (const { body, ...asked } of inputs) {
      const none = { ...asked, digest: null, bytes: 0, scrubRules: noScrubRules };
      if (body === null) {
        lines.push(none);
        continue;
      }
      const emptied = emptyContacts(body, asked);
      const digest = digestOf(emptied.body);
      const scope = this.#forgotten.has(asked.url) ? 'url' : 'digest';
      const reason = this.#forgotten.get(asked.url) ?? this.#forgotten.get(digest);
      if (reason !== undefined) {
        lines.push({ ...none, tombstone: { scope, reason, digests: [] } });
        continue;
      }
      if (!(await this.#reads(digest))) fresh.set(digest, emptied.body);
      lines.push({ ...asked, digest, bytes: emptied.body.byteLength, scrubRules: emptied.rules });
    }
    await this.#bodies.write(fresh).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new DataFolderError(
        `Could not store a page (${why}): make room or mend the disk, then run again; nothing that was listed is lost`,
        { urls: inputs.map((input) => input.url) },
        error,
      );
    });
    const added = await this.#journal.append(lines);
    for (const entry of added) this.#note(entry);
    return added;
  }

  /** A listed body is safe already, unless its file was removed or damaged since: then it takes its place again. */
  async #reads(digest: string): Promise<boolean> {
    const bytes = this.#listed.get(digest);
    return bytes !== undefined && (await this.#bodies.read(digest, bytes)).state === 'read';
  }

  #note(entry: Capture): void {
    if (entry.digest !== null) this.#listed.set(entry.digest, entry.bytes);
    if (!entry.tombstone) return;
    for (const digest of entry.tombstone.digests) this.#forgotten.set(digest, entry.tombstone.reason);
    if (entry.tombstone.scope === 'url') this.#forgotten.set(entry.url, entry.tombstone.reason);
  }
}
