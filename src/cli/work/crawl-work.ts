import { z } from 'zod';
import { keepCouncil, resolveCouncil } from '../../councils/resolve-council.ts';
import { type CrawlOutcome, crawlIntoWorkspace } from '../crawl-workspace.ts';
import { defineWork } from './work.ts';

/** Some lists held fewer than the council's file expects, or nothing of a committee that was asked for. */
const lackingExitCode = 3;

export const crawlWork = defineWork({
  name: 'crawl',
  options: z.strictObject({
    /** A slug or an address. */
    council: z.string(),
    committees: z.array(z.number().int()).nullable(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    withPages: z.boolean(),
    webService: z.boolean(),
    /** Whom the council may write to; null as the settings say. */
    contact: z.string().nullable(),
    json: z.boolean(),
  }),
  kind: 'changes',
  stops: true,
  title: ({ council }) => `crawl ${council}`,
  quiet: ({ json }) => json,
  async run(workspace, { council: named, contact, json, ...asked }, { progress, print }, signal) {
    const { settings } = workspace;
    const { council, known } = resolveCouncil(named, settings.dataFolder);
    let isKept = known;
    // An address that gives no page was mistyped: it leaves no council behind.
    const onPage = (): void => {
      if (!isKept) keepCouncil(council, settings.dataFolder);
      isKept = true;
    };
    const { committees, from, to, withPages, webService } = asked;
    const outcome = await crawlIntoWorkspace(
      workspace,
      council,
      { committees, from, to, withPages, webService },
      { progress, signal, onPage, contact: contact ?? settings.contact },
    );
    await print(json ? `${JSON.stringify(outcome, null, 2)}\n` : toText(outcome));
    const { expected, unknownCommittees } = outcome.crawl;
    const isBelow = expected.some(({ verdict }) => verdict === 'below');
    return isBelow || unknownCommittees.length > 0 ? lackingExitCode : 0;
  },
});

/** The run for people: what was read, what was noticed, where the whole list is. */
function toText({ crawl, graph, runFolder }: CrawlOutcome): string {
  const { counts } = crawl;
  const rate = crawl.requestsPerMeeting === null ? '' : ` (${String(crawl.requestsPerMeeting)} a meeting)`;
  const problems = Object.entries({ ...graph.problems, ...crawl.problems });
  const described = crawl.describedMarkup.join(', ');
  return [
    `${crawl.council}: ${String(counts.committees)} committees, ${String(counts.meetings)} meetings, ` +
      `${String(counts.items)} items, ${String(counts.members)} members, by ${crawl.mode === 'pages' ? 'pages' : 'web service'}`,
    `${String(crawl.requests)} requests${rate}, ${String(crawl.fromArchive)} pages already held, ` +
      `${String(crawl.failures.length)} failed`,
    ...crawl.failures.slice(0, 10).map(({ url, message }) => `  not read: ${url}: ${message}`),
    ...crawl.unknownCommittees.map(
      (cid) =>
        `The council has no committee ${String(cid)}: its list does not name it, and no meeting of it was found. ` +
        "A committee's number stands in its address, behind CId= or ID=",
    ),
    ...(described === ''
      ? []
      : [`Read with markup that was only described, never seen: ${described}. Check what it says.`]),
    ...crawl.expected.map(
      (e) => `${e.what}: ${String(e.found)}, ${e.verdict} the expected ${String(e.min)} to ${String(e.max)}`,
    ),
    ...(problems.length === 0
      ? []
      : [`Noticed: ${problems.map(([code, n]) => `${code} ${String(n)}`).join(', ')}`]),
    `Report and list of what was noticed: ${runFolder}`,
    '',
  ].join('\n');
}
