import { Command } from 'commander';
import { ConfigError } from '../../errors.ts';
import { runReplica } from '../../replica/run-replica.ts';
import { toPort, toWholeNumber } from '../options.ts';
import { untilStopped } from '../until-stopped.ts';

interface ReplicaOptions {
  case?: string;
  synthetic?: number;
  seed?: number;
  port: number;
  webService: boolean;
}

export function replicaCommand(): Command {
  return new Command('replica')
    .description(
      "serve a council site on this machine: the bundled case, a case file, or a made-up council's",
    )
    .option('--case <file>', 'a case file; the bundled case without it')
    .option('--synthetic <meetings>', 'a made-up council with this many meetings', toWholeNumber(1, 100_000))
    .option(
      '--seed <n>',
      'seed of the made-up council: the same seed gives the same council',
      toWholeNumber(0, 2 ** 31),
    )
    .option('--port <n>', 'port on 127.0.0.1; 0 takes any free one', toPort, 4100)
    .option('--no-web-service', 'switch its web service off')
    .action(async (options: ReplicaOptions) => {
      if (options.case !== undefined && options.synthetic !== undefined) {
        throw new ConfigError('--case and --synthetic name two different councils: give one of them');
      }
      const { port, seed, synthetic, webService } = options;
      const replica = await runReplica({
        port,
        ...(options.case === undefined ? {} : { caseFile: options.case }),
        ...(synthetic === undefined ? {} : { synthetic }),
        ...(seed === undefined ? {} : { seed }),
        options: { webService: webService ? 'on' : 'off' },
      });
      const stopped = untilStopped();
      const { name } = replica.case.council;
      process.stdout.write(
        `${name}: ${String(replica.case.meetings.length)} meetings at ${replica.url}/mgListCommittees.aspx\n` +
          `Read it with: minutegraph crawl ${replica.url} --data <another folder>. Ctrl-C stops it.\n`,
      );
      await stopped;
      await replica.close();
    });
}
