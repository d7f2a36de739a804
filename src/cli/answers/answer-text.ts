import type { z } from 'zod';
import type { placedCommitteeAnswer } from '../../../queries/operations/answer-parts.ts';
import { toCsv } from '../table.ts';

type AnsweredCommittee = z.infer<typeof placedCommitteeAnswer>;
type AnsweredCouncil = AnsweredCommittee['council'];

/** An answer for people: what it says in sentences and rows, and the rows alone for a spreadsheet. */
export interface AnswerText {
  readonly text: string;
  /**
   * The first is the heading. What must be said of a row's council stands in the row: rows get sorted, filtered
   * and copied apart from the rest.
   */
  readonly rows: readonly (readonly string[])[];
}

export const toCsvText = ({ rows }: AnswerText): string => `${toCsv(rows)}\r\n`;

/** What the graph says beside the answer itself. */
export interface BesideAnswer {
  /** Whether the graph holds several councils; without it, whether the answer does. */
  readonly severalCouncils?: boolean;
  /** Slugs of councils whose newest crawl has not come to its end. */
  readonly unfinished?: ReadonlySet<string>;
}

/** The councils that an answer is about, by slug. */
export const toCouncilSlugs = (
  committees: readonly { readonly committee: AnsweredCommittee }[],
): ReadonlySet<string> => new Set(committees.map(({ committee }) => committee.council.slug));

/** What of the answer's councils may be missing because it was not asked for yet. */
export function toUnfinishedLines(
  councils: Iterable<string>,
  { unfinished = new Set() }: BesideAnswer,
): string[] {
  return [...councils]
    .filter((slug) => unfinished.has(slug))
    .map((slug) =>
      wrap(
        `The newest crawl of ${slug} has not come to its end: what it had not reached is not in this answer.`,
      ),
    );
}

/** "(committee 162)", and "(committee 162, barnet)" where there are several councils. */
export function toCommitteeMark(
  { cid, council }: AnsweredCommittee,
  answered: readonly AnsweredCommittee[],
  { severalCouncils = new Set(answered.map((committee) => committee.council.slug)).size > 1 }: BesideAnswer,
): string {
  return `(committee ${String(cid)}${severalCouncils ? `, ${council.slug}` : ''})`;
}

/** "barnet-case: NOTE: …" of each council of which something must be said with the answer. */
export function toNoteLines(councils: readonly Pick<AnsweredCouncil, 'slug' | 'notice'>[]): string[] {
  const noted = new Map(councils.map((council) => [council.slug, council.notice]));
  return [...noted].flatMap(([slug, notice]) =>
    notice === null ? [] : `\n${wrap(`${slug}: NOTE: ${notice}`)}`,
  );
}

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width = 100, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
