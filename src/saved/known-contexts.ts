import { parseId } from '../../schema/records/ids.ts';
import type { PageContext, ParsedPage } from '../../schema/records/page.ts';

/**
 * What pages know of each other, as a crawl would when it followed their links: a list names the committee of a
 * meeting, a meeting's page the meeting of an item. For one council.
 */
export class KnownContexts {
  /** Meeting to committee: of a joint meeting the lowest, whichever list was found first. */
  readonly #committees = new Map<number, number>();
  readonly #linked = new Map<string, PageContext>();

  /** Notes what a page that was read tells of others. `context` is what its own address tells of it. */
  note({ records, links }: ParsedPage, context: PageContext): void {
    this.#noteMeeting(context.meetingId, context.committeeId);
    for (const record of records) {
      if (record.kind !== 'meeting' || !record.listed) continue;
      for (const id of record.committeeIds) this.#noteMeeting(record.mid, Number(parseId(id)?.source));
    }
    for (const { url, context: told } of links) {
      if (told.meetingId !== undefined) this.#linked.set(url, { ...told, ...this.#linked.get(url) });
    }
  }

  /** All that is known of the page at a canonical address. */
  contextOf(url: string, own: PageContext): PageContext {
    const known = { ...this.#linked.get(url), ...own };
    const committeeId = this.#committees.get(known.meetingId ?? 0) ?? known.committeeId;
    const { meetingId, itemId } = known;
    return {
      // 0 asks for all committees.
      ...(committeeId === undefined || committeeId === 0 ? {} : { committeeId }),
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(itemId === undefined ? {} : { itemId }),
    };
  }

  #noteMeeting(meetingId: number | undefined, committeeId: number | undefined): void {
    if (meetingId === undefined || committeeId === undefined || !(committeeId > 0)) return;
    const before = this.#committees.get(meetingId);
    if (before === undefined || committeeId < before) this.#committees.set(meetingId, committeeId);
  }
}
