import type { DocumentKind, DocumentRecord } from '../../schema/records/document.ts';
import { ids, wordsHash } from '../../schema/records/ids.ts';
import type { Site } from '../core/platform.ts';
import { absoluteUrl } from './split-url.ts';
import { recogniseDocument } from './urls.ts';

/** A paper as a page prints it, before it has an id. */
export interface PrintedPaper {
  readonly title: string;
  /** Null for a paper that is named without a link (restricted, or to follow). */
  readonly href: string | null;
  readonly sizeText: string | null;
  readonly restricted: boolean;
  readonly documentKind: DocumentKind;
}

/** What the `T` of a meeting's own printed papers says. */
const printedKinds = new Map<number, DocumentKind>([
  [0, 'AGENDA'],
  [1, 'MINUTES'],
  [2, 'DECISIONS'],
  [9, 'SUPPLEMENT'],
  [10, 'PACK'],
]);

/** Kind of a meeting's own paper; OTHER for a T that is not in the list. */
export function printedKind(printed: number | null): DocumentKind {
  return (printed === null ? undefined : printedKinds.get(printed)) ?? 'OTHER';
}

/** The record of a paper. One without an attachment id is named by its parent and its words. */
export function toDocument(
  site: Site,
  paper: PrintedPaper,
  parent: { meetingId: string | null; itemId: string | null },
): DocumentRecord {
  const known = paper.href === null ? null : recogniseDocument(paper.href);
  const words = `${parent.itemId ?? parent.meetingId ?? ''} ${paper.title} ${paper.href ?? ''}`;
  return {
    kind: 'document',
    id: ids.document(site.install, known?.key ?? `w-${wordsHash(words)}`),
    meetingId: parent.meetingId,
    itemId: parent.itemId,
    title: paper.title,
    url: paper.href === null ? null : absoluteUrl(paper.href, site),
    documentKind: paper.documentKind,
    sizeText: paper.sizeText,
    restricted: paper.restricted,
    publishedOn: null,
  };
}
