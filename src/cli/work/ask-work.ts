import { z } from 'zod';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import type { DataFolder } from '../../archive/data-folder.ts';
import { findNewestRun } from '../../crawl/open-run.ts';
import { toCsvText } from '../answers/answer-text.ts';
import { answers } from '../answers/answerers.ts';
import { askOperation } from '../ask-operation.ts';
import { requireCaptures } from '../workspace.ts';
import { defineWork } from './work.ts';

/** Their runs are looked through council by council: of more it is not cheap. */
const mostCouncilsLookedAt = 20;

async function findUnfinished(data: DataFolder, councils: ReadonlySet<string>): Promise<Set<string>> {
  const unfinished = new Set<string>();
  if (councils.size > mostCouncilsLookedAt) return unfinished;
  for (const council of councils) {
    if ((await findNewestRun(data, council))?.finished === false) unfinished.add(council);
  }
  return unfinished;
}

/** Whether the operation's answer has rows for a spreadsheet. */
export const hasRows = (operation: string): boolean => Object.hasOwn(answers, operation);

export const askWork = defineWork({
  name: 'ask',
  options: z.strictObject({
    operation: z.string(),
    /** Null: the worked example. */
    variables: z.record(z.string(), z.unknown()).nullable(),
    form: z.enum(['text', 'json', 'csv']),
  }),
  kind: 'reads',
  title: ({ operation }) => `ask ${operation}`,
  quiet: ({ form }) => form !== 'text',
  async run(workspace, { operation, variables, form }, { print }) {
    requireCaptures(workspace);
    const { engine, gate, data } = workspace;
    const answer = await askOperation(engine, operation, variables ?? undefined, { gate });
    const answerer = answers[operation];
    if (form === 'json' || !answerer) {
      await print(`${JSON.stringify(answer, null, 2)}\n`);
      return 0;
    }
    const severalCouncils = (await engine.read(readCouncilPage, { after: '', limit: 2 })).length > 1;
    const unfinished = await findUnfinished(data, answerer.councils(answer));
    const written = answerer.write(answer, { severalCouncils, unfinished });
    await print(form === 'csv' ? toCsvText(written) : `${written.text}\n`);
    return 0;
  },
});
