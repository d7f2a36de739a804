import { join } from 'node:path';
import { Command } from 'commander';
import { platforms } from '../../../scrapers/registry.ts';
import { examine } from '../../doctor/examine.ts';
import { areas, type Finding } from '../../doctor/finding.ts';
import { ConfigError } from '../../errors.ts';
import { packageRoot } from '../../package-root.ts';
import { projectionId, readersVersion } from '../../projection/project.ts';
import { bundledInstall } from '../crawl-workspace.ts';
import { openProgress } from '../progress.ts';
import { loadSettings, type Settings, settingNames } from '../settings.ts';

interface DoctorOptions {
  offline?: boolean;
  quick?: boolean;
  json?: boolean;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'say what is wrong with settings, data, graph and reachability, and what to do; it changes nothing',
    )
    .argument('[council]', 'ask this council alone, by its short name or an address')
    .option('--offline', 'ask no site')
    .option('--quick', 'leave the bodies of the archive unread')
    .option('--json', 'print for programs')
    .action(async (council: string | undefined, options: DoctorOptions, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const { offline = false, quick = false, json = false } = options;
      const { dataFolder, contact, neo4j } = loadGoodSettings(data);
      const { uri, ...server } = neo4j ?? {};
      const progress = openProgress(!json);
      const findings: Finding[] = [];
      for await (const finding of examine({
        environment: process.env,
        nodeVersion: process.versions.node,
        variables: settingNames,
        faultOf,
        dataFolder,
        contact,
        graph: { projectionId, readers: readersVersion },
        neo4j: uri === undefined ? null : { neo4jUri: uri, ...server },
        pageFolder: join(packageRoot(), 'dist', 'ui'),
        platformOf: ({ platform }) => platforms[platform],
        bundled: bundledInstall,
        council: council ?? null,
        offline,
        quick,
        onProgress: (line) => {
          progress.update(line);
        },
      })) {
        findings.push(finding);
        progress.done();
        if (!json) process.stdout.write(`${toLine(finding)}\n`);
      }
      const exitCode = Math.max(0, ...findings.map((finding) => finding.exitCode));
      if (json) process.stdout.write(`${JSON.stringify({ exitCode, findings }, null, 2)}\n`);
      else process.stdout.write(`${toSummary(findings)}\n`);
      process.exitCode = exitCode;
    });
}

/** What is wrong with one variable of the environment. */
function faultOf(name: string, value: string): ConfigError | null {
  try {
    loadSettings({ [name]: value }, {});
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** The settings without the variables that are faulty, so that the rest is examined all the same. */
function loadGoodSettings(data: string | undefined): Settings {
  const good = Object.entries(process.env).filter(
    ([name, value]) => !settingNames.includes(name) || faultOf(name, value ?? '') === null,
  );
  return loadSettings(Object.fromEntries(good), { data });
}

const areaWidth = Math.max(...areas.map((area) => area.length));

const toLine = ({ verdict, area, text }: Finding): string =>
  `${verdict.padEnd(5)}  ${area.padEnd(areaWidth)}  ${text}`;

function toSummary(findings: readonly Finding[]): string {
  const count = (verdict: Finding['verdict']): number => findings.filter((f) => f.verdict === verdict).length;
  const wrong = count('wrong');
  const look = count('look');
  const first = wrong === 0 ? 'Nothing is wrong' : `${String(wrong)} wrong: each line says what to do`;
  return look === 0 ? `${first}.` : `${first}; ${String(look)} to look at.`;
}
