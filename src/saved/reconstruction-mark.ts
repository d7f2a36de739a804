import type { CouncilFile } from '../../schema/records/council.ts';
import { toAscii } from './bytes.ts';

/** Characters of a notice that are looked at: its sentences and one or two addresses. */
const noticeLength = 2000;

/** The notice that every page of a reconstruction bears: a paragraph of a page, the first comment of a reply. */
function findNotice(text: string): string | null {
  const paragraph = text.indexOf('reconstructionNotice');
  if (paragraph >= 0) return text.slice(paragraph, paragraph + noticeLength);
  const comment = text.indexOf('<!--');
  if (comment < 0) return null;
  const first = text.slice(comment, comment + noticeLength).split('-->')[0] ?? '';
  return first.includes('reconstruction') ? first : null;
}

/** Where the council publishes the pages that a reconstruction stands for; null for a council's own pages. */
export function originalRoot({ reconstruction }: CouncilFile): string | null {
  return reconstruction?.originalBaseUrl ?? null;
}

/**
 * The reconstruction that a page is of, by its notice and the original's address in it: whatever address it was seen
 * at (a port of this machine), and though it links to the council's own pages. Null for all other pages.
 */
export function findReconstruction(body: Uint8Array, known: readonly CouncilFile[]): CouncilFile | null {
  const notice = findNotice(toAscii(body));
  if (notice === null) return null;
  return (
    known.find((council) => {
      const original = originalRoot(council);
      return original !== null && notice.includes(`${original}/`);
    }) ?? null
  );
}
