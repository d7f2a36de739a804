import type { NodeRow } from '../../queries/write/graph-rows.ts';
import type { RecordKind } from '../../schema/records/ids.ts';
import type { RetiredEntry, RetiredParent } from '../ingest/bundles.ts';
import { toRetiredId } from '../ingest/retired-ids.ts';
import type { GoodReading } from './read-capture.ts';

/** When a record was first and last on a page that we hold. */
export interface Seen {
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** First and last captures of each record, over all readings of a subject. */
export class SeenTimes {
  readonly #times = new Map<string, Seen>();

  note(id: string, at: string): void {
    const before = this.#times.get(id);
    if (!before) this.#times.set(id, { firstSeenAt: at, lastSeenAt: at });
    else {
      this.#times.set(id, {
        firstSeenAt: at < before.firstSeenAt ? at : before.firstSeenAt,
        lastSeenAt: at > before.lastSeenAt ? at : before.lastSeenAt,
      });
    }
  }

  noteAll(reading: GoodReading): void {
    for (const record of reading.page.records) {
      if ('id' in record) this.note(record.id, reading.capture.fetchedAt);
    }
  }

  of(id: string, otherwise: string): Seen {
    return this.#times.get(id) ?? { firstSeenAt: otherwise, lastSeenAt: otherwise };
  }
}

/** Something that a subject's pages list, and the page that named it last. */
export interface Child {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly sourceUrl: string | null;
  readonly digest: string | null;
}

export interface Gone extends Child {
  /** When the capture that no longer named it was made. */
  readonly retiredAt: string;
}

/** Follows what a subject lists from capture to capture; what comes back is no longer gone. */
export class Retirement {
  #present = new Map<string, Child>();
  readonly #gone = new Map<string, Gone>();

  observe(children: Iterable<Child>, at: string): void {
    const now = new Map([...children].map((child) => [child.id, child]));
    for (const [id, child] of this.#present) {
      if (!now.has(id)) this.#gone.set(id, { ...child, retiredAt: at });
    }
    for (const id of now.keys()) this.#gone.delete(id);
    this.#present = now;
  }

  get gone(): readonly Gone[] {
    return [...this.#gone.values()];
  }

  get present(): readonly Child[] {
    return [...this.#present.values()];
  }
}

export function toRetiredEntry(
  gone: Gone,
  subjectId: string,
  parent: { readonly label: RetiredParent; readonly id: string },
): RetiredEntry {
  const row: NodeRow<'Retired'> = {
    id: toRetiredId(gone, subjectId),
    retiredId: gone.id,
    install: gone.id.split(':')[0] ?? '',
    kind: gone.kind,
    title: gone.title,
    retiredAt: gone.retiredAt,
    sourceUrl: gone.sourceUrl,
    digest: gone.digest,
  };
  return { row, parentLabel: parent.label, parentId: parent.id };
}
