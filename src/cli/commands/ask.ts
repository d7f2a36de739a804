import { Command, InvalidArgumentError } from 'commander';
import { findOperation, operations } from '../../../queries/operations/index.ts';
import { ConfigError } from '../../errors.ts';
import { loadSettings } from '../settings.ts';
import { askWork, hasRows } from '../work/ask-work.ts';
import { runWork } from '../work/run-work.ts';

type Variables = Record<string, unknown>;

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
        if (options.csv && !hasRows(name))
          throw new ConfigError(`"${name}" has no rows for a spreadsheet: take --json`);
        await runWork(
          askWork.with({
            operation: name,
            variables: options.var ? toLists(options.var) : null,
            form: options.csv ? 'csv' : options.json ? 'json' : 'text',
          }),
          loadSettings(process.env, { data }),
        );
      },
    );
}
