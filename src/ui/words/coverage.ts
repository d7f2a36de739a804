import type { CoverageAnswer } from '../answers.ts';
import { toCounted, toListed } from './counted.ts';

const fields: Readonly<Record<string, string>> = {
  TITLE: 'titles',
  DECISION: 'decisions',
  MINUTES: 'minutes',
};

/** What was searched, and what is missing from it, in sentences. */
export function toCoverageSentences(coverage: CoverageAnswer): string[] {
  const { meetingsListed, items, documentsListed, documentsRead } = coverage;
  const searched = toListed(coverage.fieldsSearched.map((field) => fields[field] ?? field.toLowerCase()));
  const read = meetingsListed - coverage.meetingsNotRead - coverage.meetingsFailed;
  const sentences = [
    `Searched: ${searched} of ${toCounted(items, 'item')}, ${String(coverage.itemsWithText)} of them with text.`,
    `Of ${toCounted(meetingsListed, 'meeting')} listed, ${String(read)} were read, ` +
      `${String(coverage.meetingsWithAgenda)} with an agenda and ${String(coverage.meetingsWithMinutes)} with minutes.`,
  ];
  const gaps = [
    [coverage.meetingsNotRead, 'listed meeting not read', 'listed meetings not read'],
    [coverage.meetingsToCome, 'meeting still to come', 'meetings still to come'],
    [coverage.meetingsFailed, 'meeting that could not be read', 'meetings that could not be read'],
    [coverage.meetingsUndated, 'meeting without a known day', 'meetings without a known day'],
    [coverage.meetingsCancelled, 'meeting cancelled', 'meetings cancelled'],
    [coverage.meetingsWithDraftMinutes, 'meeting with draft minutes', 'meetings with draft minutes'],
    [coverage.itemsCut, 'item with shortened minutes', 'items with shortened minutes'],
    [coverage.itemsRestricted, 'item with restricted papers', 'items with restricted papers'],
  ] as const;
  const named = gaps.filter(([count]) => count > 0).map(([count, one, many]) => toCounted(count, one, many));
  if (named.length > 0) sentences.push(`Mind: ${toListed(named)}.`);
  if (!coverage.listCoversWindow)
    sentences.push('The list of meetings was not read over the whole time asked for.');
  if (documentsListed > documentsRead) {
    const papers = toCounted(documentsListed, 'paper');
    sentences.push(
      `The pages link to ${papers}; ${documentsRead === 0 ? 'none' : String(documentsRead)} of them was read.`,
    );
  }
  return sentences;
}
