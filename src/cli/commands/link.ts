import { Command } from 'commander';
import { linkIssues } from '../../linking/link-issues.ts';
import { toIssueNames } from '../../projection/issue-names.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace } from '../workspace.ts';

export function linkCommand(): Command {
  return new Command('link')
    .description('link the items of the graph to issues afresh')
    .option('--json', 'print the report for programs')
    .action(async (options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const progress = openProgress(options.json !== true);
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        await projectWorkspace(workspace, progress);
        const report = await linkIssues(workspace.engine, toIssueNames(workspace.ledger));
        process.stdout.write(
          options.json
            ? `${JSON.stringify(report, null, 2)}\n`
            : `${String(report.items)} items, ${String(report.issues)} issues, ${String(report.sightings)} sightings; ` +
                `${String(report.written)} written, ${String(report.removed)} taken away\n`,
        );
      } finally {
        await workspace.close();
      }
    });
}
