import { z } from 'zod';
import { platforms } from '../../../scrapers/registry.ts';
import { keepCouncil, resolveCouncil } from '../../councils/resolve-council.ts';
import { counted } from '../../counted.ts';
import type { ProjectionReport } from '../../projection/project.ts';
import { type ImportReport, importSaved } from '../../saved/import-saved.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { findGaps, type OpenGap } from '../saved-gaps.ts';
import { defineWork } from './work.ts';

/** Nothing of what was given is a page that could be taken up. */
const nothingImportedExitCode = 4;
const shownLines = 20;

export const importWork = defineWork({
  name: 'import',
  options: z.strictObject({
    /** Absolute. */
    paths: z.array(z.string()).min(1),
    /** A slug or an address; null: the pages say whose they are. */
    council: z.string().nullable(),
    json: z.boolean(),
  }),
  kind: 'changes',
  stops: true,
  title: ({ paths }) => `import ${paths.length === 1 ? 'saved pages' : `${String(paths.length)} paths`}`,
  quiet: ({ json }) => json,
  async run(workspace, { paths, council: named, json }, { progress, print }, signal) {
    const { settings, archive, engine } = workspace;
    const forced = named === null ? null : resolveCouncil(named, settings.dataFolder);
    if (forced && !forced.known) keepCouncil(forced.council, settings.dataFolder);
    const councils = workspace.councils();
    const report = await importSaved({
      paths,
      councils,
      platform: platforms.moderngov,
      archive,
      forcedCouncil: forced?.council,
      signal,
      onProgress: ({ filesRead, pagesFound, pagesDone }) => {
        progress.update(
          `Saved pages: ${counted(filesRead, 'file')} read, ${counted(pagesFound, 'page')} found, ` +
            `${String(pagesDone)} done`,
        );
      },
    });
    progress.done();
    const graph = await projectWorkspace(workspace, progress);
    const touched = Object.keys(report.byCouncil).flatMap((slug) => councils.get(slug) ?? []);
    const gaps: OpenGap[] = [];
    for (const council of touched) gaps.push(...(await findGaps(engine, council)));
    await print(
      json ? `${JSON.stringify({ import: report, graph, gaps }, null, 2)}\n` : toText(report, graph, gaps),
    );
    return report.captured + report.alreadyHeld === 0 ? nothingImportedExitCode : 0;
  },
});

/** The import for people: what was read, what was not and why, which pages to open next. */
function toText(report: ImportReport, graph: ProjectionReport, gaps: readonly OpenGap[]): string {
  const { filesRead, passedOver, captured, alreadyHeld, refused, byCouncil } = report;
  const beside =
    passedOver === 0 ? '' : `, ${String(passedOver)} pictures, scripts and the like beside them passed over`;
  const problems = Object.entries(graph.problems).map(([code, n]) => `${code} ${String(n)}`);
  return [
    `${counted(filesRead, 'file')} read${beside}: ${counted(captured, 'page')} taken up, ` +
      `${String(alreadyHeld)} already held, ${String(refused.length)} refused`,
    ...Object.entries(byCouncil).map(
      ([council, count]) =>
        `  ${council}: ${counted(count.captured, 'page')}, ${String(count.alreadyHeld)} already held`,
    ),
    ...firstLines(refused.map(({ where, message }) => `  not imported: ${where}: ${message}`)),
    ...(filesRead + refused.length > 0
      ? []
      : [
          'There are no files that hold pages: give a folder of saved pages, a HAR, a WARC, or an MHTML file',
        ]),
    ...(problems.length === 0 ? [] : [`Noticed: ${problems.join(', ')}`]),
    ...toGapLines(gaps),
    '',
  ].join('\n');
}

function toGapLines(gaps: readonly OpenGap[]): string[] {
  const addresses = gaps.flatMap(({ openUrl }) => openUrl ?? []);
  const closed = gaps.length - addresses.length;
  return [
    ...(addresses.length === 0
      ? []
      : [
          `These pages would fill the gaps that are left (${String(addresses.length)}): open and save them`,
          ...firstLines(addresses.map((address) => `  ${address}`)),
        ]),
    ...(closed === 0
      ? []
      : [
          `${counted(closed, 'gap')} of pages that the council's site does not have: their numbers were filled in`,
        ]),
  ];
}

function firstLines(lines: readonly string[]): string[] {
  const more = lines.length - shownLines;
  return [...lines.slice(0, shownLines), ...(more > 0 ? [`  and ${String(more)} more: see --json`] : [])];
}
