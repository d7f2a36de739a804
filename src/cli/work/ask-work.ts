import { z } from 'zod';
import { coverage } from '../../../queries/operations/coverage.ts';
import { trace } from '../../../queries/operations/trace.ts';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import type { DataFolder } from '../../archive/data-folder.ts';
import { findNewestRun } from '../../crawl/open-run.ts';
import { type AnswerText, type BesideAnswer, toCouncilSlugs, toCsvText } from '../answers/answer-text.ts';
import { toCoverageAnswer } from '../answers/coverage-answer.ts';
import { toTraceAnswer } from '../answers/trace-answer.ts';
import { askOperation } from '../ask-operation.ts';
import { requireCaptures } from '../workspace.ts';
import { defineWork } from './work.ts';

interface Answerer {
  councils(data: unknown): ReadonlySet<string>;
  write(data: unknown, beside: BesideAnswer): AnswerText;
}

/** How an operation's answer is written for people; the others are printed as JSON. */
const answers: Readonly<Record<string, Answerer>> = {
  trace: {
    councils: (data) => toCouncilSlugs(trace.answer.parse(data).trace.committees),
    write: (data, beside) => toTraceAnswer(trace.answer.parse(data), beside),
  },
  coverage: {
    councils: (data) => toCouncilSlugs(coverage.answer.parse(data).coverage.committees),
    write: (data, beside) => toCoverageAnswer(coverage.answer.parse(data), beside),
  },
};

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
