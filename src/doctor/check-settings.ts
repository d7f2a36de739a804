import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { toSettings } from '../fetch/settings.ts';
import { packageRoot } from '../package-root.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

export interface SettingsToCheck {
  readonly environment: NodeJS.ProcessEnv;
  /** As Node says it, without "v". */
  readonly nodeVersion: string;
  /** Names of the variables that the program reads. */
  readonly variables: readonly string[];
  /** What is wrong with a variable's value; null where nothing is. */
  readonly faultOf: (name: string, value: string) => ConfigError | null;
}

/** Node's version and every variable that the program heeds, or might be thought to. */
export function* checkSettings(given: SettingsToCheck): Generator<Finding> {
  const { environment, nodeVersion, variables, faultOf } = given;
  yield checkNode(nodeVersion);
  const valueOf = (name: string): string => environment[name] ?? '';
  for (const name of variables.filter((one) => valueOf(one) !== '')) {
    const fault = faultOf(name, valueOf(name)) ?? contactFault(name, valueOf(name));
    if (fault) yield wrong('settings', fault);
    else if (/^NEO4J_.+/.test(name) && name !== 'NEO4J_URI' && valueOf('NEO4J_URI') === '')
      yield look('settings', `${name} is set and has no effect: there is no NEO4J_URI`);
    else yield ok('settings', `${name} is ${toShown(name, valueOf(name))}`);
  }
  const unset = variables.filter((name) => valueOf(name) === '');
  if (unset.length > 0) yield ok('settings', `Not set, so as usual: ${unset.join(', ')}`);
  for (const name of Object.keys(environment).sort()) {
    if (/^(?:MINUTEGRAPH|NEO4J)_/.test(name) && !variables.includes(name))
      yield look(
        'settings',
        `${name} is set, but is no setting of this program: ${variables.join(', ')} are`,
      );
  }
  yield* checkSurroundings(environment);
}

/** Without what is secret in it. */
const toShown = (name: string, value: string): string =>
  /PASSWORD/.test(name) ? 'set' : `"${value.replace(/\/\/[^/]*@/, '//…@')}"`;

function checkNode(version: string): Finding {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    engines?: { node?: string };
  };
  const least = /(\d+)\.(\d+)/.exec(manifest.engines?.node ?? '') ?? [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = [Number(least[1] ?? 0), Number(least[2] ?? 0)];
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor))
    return ok('settings', `Node ${version}`);
  const needed = `${String(leastMajor)}.${String(leastMinor)}`;
  return wrong('settings', new ConfigError(`Node ${version} is too old: install ${needed} or newer`));
}

/** Whether the contact can be sent to councils. */
function contactFault(name: string, value: string): ConfigError | null {
  if (name !== 'MINUTEGRAPH_CONTACT') return null;
  try {
    toSettings({ hosts: ['localhost'], paceMs: 0, contact: value });
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Variables of Node and of the network that do less here than one may think. */
function* checkSurroundings(environment: NodeJS.ProcessEnv): Generator<Finding> {
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => environment[name]);
  if (proxy)
    yield look('settings', `${proxy} is set, but councils' sites are asked directly and not through a proxy`);
  if (environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    const text = `NODE_TLS_REJECT_UNAUTHORIZED is 0, but councils' certificates are verified all the same`;
    yield look('settings', text);
  }
  const extra = environment['NODE_EXTRA_CA_CERTS'];
  if (extra && !existsSync(extra))
    yield look('settings', `NODE_EXTRA_CA_CERTS names ${extra}, which is not there`);
}
