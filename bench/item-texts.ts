import { join } from 'node:path';
import { toPlainText } from '../scrapers/core/plain-text.ts';
import { platforms } from '../scrapers/registry.ts';
import { loadLabels } from '../test/eval/label-file.ts';
import { projectRoot } from '../test/support/project-root.ts';
import type { MadeUpSite } from './made-up-site.ts';
import { findSamplePages } from './sample-pages.ts';

export interface ItemText {
  readonly title: string;
  readonly text: string;
}

/** Texts of items: those of so many meetings of a made-up council, and the labelled ones that stand open. */
export function toItemTexts(site: MadeUpSite, meetings: number): ItemText[] {
  const replies = findSamplePages(site, meetings).get('ws-meeting') ?? [];
  const made = replies
    .flatMap(({ input }) => platforms.moderngov.parse(input).records)
    .flatMap((record) =>
      record.kind === 'item' && record.minutesText !== null
        ? [{ title: record.title, text: record.minutesText }]
        : [],
    );
  const labelled = loadLabels(join(projectRoot, 'test', 'eval', 'minutes', 'open.json')).map(
    ({ title, format, body }) => ({ title, text: format === 'html' ? (toPlainText(body) ?? '') : body }),
  );
  return [...made, ...labelled];
}
