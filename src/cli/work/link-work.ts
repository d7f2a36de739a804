import { z } from 'zod';
import { linkGraph } from '../../linking/link-graph.ts';
import { toIssueLedger } from '../../projection/issue-ledger.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { defineWork } from './work.ts';

export const linkWork = defineWork({
  name: 'link',
  options: z.strictObject({ json: z.boolean() }),
  kind: 'changes',
  title: () => 'link',
  quiet: ({ json }) => json,
  async run(workspace, { json }, { progress, print }) {
    await projectWorkspace(workspace, progress);
    // Whoever asks for it wants the graph's links compared with what they ought to be, and not with what is remembered.
    workspace.linking.forget();
    const report = await workspace.gate.change(
      () => 'linking',
      () =>
        workspace.linking.during((held) =>
          linkGraph(workspace.engine, toIssueLedger(workspace.ledger), held),
        ),
    );
    await print(
      json
        ? `${JSON.stringify(report, null, 2)}\n`
        : `${String(report.items)} items, ${String(report.issues)} issues, ${String(report.sightings)} sightings; ` +
            `${String(report.written)} written, ${String(report.removed)} taken away\n`,
    );
    return 0;
  },
});
