import type { CaptureSource } from './ports.ts';

/**
 * Of captures whose bodies did not read back once, those that do now, put back from a copy or by a later capture of
 * the same bytes, and those that still do not. Numbers of captures, in order.
 */
export async function findMended(
  archive: CaptureSource,
  unread: readonly number[],
): Promise<{ readonly mended: readonly number[]; readonly stillUnread: readonly number[] }> {
  const mended: number[] = [];
  const stillUnread: number[] = [];
  for (const seq of unread) {
    const [capture] = archive.captures(seq);
    const digest = capture?.seq === seq ? capture.digest : null;
    const isDamaged = digest !== null && (await archive.readBody(digest)).state === 'damaged';
    (isDamaged ? stillUnread : mended).push(seq);
  }
  return { mended, stillUnread };
}
