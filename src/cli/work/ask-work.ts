import { z } from 'zod';
import { coverage } from '../../../queries/operations/coverage.ts';
import { trace } from '../../../queries/operations/trace.ts';
import { readCouncilPage } from '../../../queries/read/read-pages.ts';
import { type AnswerText, type BesideAnswer, toCsvText } from '../answers/answer-text.ts';
import { toCoverageAnswer } from '../answers/coverage-answer.ts';
import { toTraceAnswer } from '../answers/trace-answer.ts';
import { askOperation } from '../ask-operation.ts';
import { requireCaptures } from '../workspace.ts';
import { defineWork } from './work.ts';

/** How an operation's answer is written for people; the others are printed as JSON. */
const answers: Readonly<Record<string, (data: unknown, beside: BesideAnswer) => AnswerText>> = {
  trace: (data, beside) => toTraceAnswer(trace.answer.parse(data), beside),
  coverage: (data) => toCoverageAnswer(coverage.answer.parse(data)),
};

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
    const { engine, gate } = workspace;
    const answer = await askOperation(engine, operation, variables ?? undefined, { gate });
    const write = answers[operation];
    if (form === 'json' || !write) {
      await print(`${JSON.stringify(answer, null, 2)}\n`);
      return 0;
    }
    const severalCouncils = (await engine.read(readCouncilPage, { after: '', limit: 2 })).length > 1;
    const written = write(answer, { severalCouncils });
    await print(form === 'csv' ? toCsvText(written) : `${written.text}\n`);
    return 0;
  },
});
