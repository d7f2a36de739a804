import { Command, InvalidArgumentError } from 'commander';
import { coverage } from '../../../queries/operations/coverage.ts';
import { findOperation, operations } from '../../../queries/operations/index.ts';
import { trace } from '../../../queries/operations/trace.ts';
import { ConfigError } from '../../errors.ts';
import { type AnswerText, toCsvText } from '../answers/answer-text.ts';
import { toCoverageAnswer } from '../answers/coverage-answer.ts';
import { toTraceAnswer } from '../answers/trace-answer.ts';
import { askOperation } from '../ask-operation.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace, requireCaptures } from '../workspace.ts';

type Variables = Record<string, unknown>;

/** How an operation's answer is written for people; the others are printed as JSON. */
const answers: Readonly<Record<string, (data: unknown) => AnswerText>> = {
  trace: (data) => toTraceAnswer(trace.answer.parse(data)),
  coverage: (data) => toCoverageAnswer(coverage.answer.parse(data)),
};

/** `name=value`; a value that is JSON (a list, a number) is taken as such, a name given twice as a list. */
function toVariable(text: string, before: Variables = {}): Variables {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It takes name=value, for instance query=Ofsted.');
  const name = text.slice(0, at);
  const value = toValue(text.slice(at + 1));
  const held = before[name];
  return {
    ...before,
    [name]: held === undefined ? value : [...(Array.isArray(held) ? (held as unknown[]) : [held]), value],
  };
}

function toValue(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A single value where the operation takes a list. */
function toLists(given: Variables): Variables {
  const { committees } = given;
  return typeof committees === 'string' ? { ...given, committees: committees.split(',') } : given;
}

const listed = Object.values(operations)
  .map((o) => `  ${o.name.padEnd(20)} ${o.description}`)
  .join('\n');

export function askCommand(): Command {
  return new Command('ask')
    .description('ask one of the named operations; with no --var, the worked example of the bundled case')
    .argument('<operation>', 'its name')
    .option('--var <name=value>', 'a variable; may be given again', toVariable)
    .option('--json', 'print the whole answer for programs')
    .option('--csv', 'print the rows for a spreadsheet')
    .addHelpText('after', `\nOperations:\n${listed}`)
    .action(
      async (name: string, options: { var?: Variables; json?: boolean; csv?: boolean }, command: Command) => {
        const { data } = command.optsWithGlobals<{ data?: string }>();
        if (!findOperation(name)) {
          throw new ConfigError(`There is no operation "${name}". There are:\n${listed}`);
        }
        const write = answers[name];
        if (options.csv && !write)
          throw new ConfigError(`"${name}" has no rows for a spreadsheet: take --json`);
        const workspace = await openWorkspace(loadSettings(process.env, { data }));
        try {
          requireCaptures(workspace);
          await projectWorkspace(workspace, openProgress(options.json !== true && options.csv !== true));
          const answer = await askOperation(
            workspace.engine,
            name,
            options.var ? toLists(options.var) : undefined,
          );
          if (options.csv && write) process.stdout.write(toCsvText(write(answer)));
          else if (options.json || !write) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
          else process.stdout.write(`${write(answer).text}\n`);
        } finally {
          await workspace.close();
        }
      },
    );
}
