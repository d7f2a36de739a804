import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}
export interface RunningNeo4j {
  readonly access: Neo4jAccess;
  stop(): Promise<void>;
}

/** Milliseconds that the server gets to answer its first query. */
const startPatience = 90_000;
const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** A Neo4j server of its own on an ephemeral loopback port, its home in the system's temporary folder. */
export async function startNeo4j(jars: string): Promise<RunningNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'minutegraph-neo4j-'));
  const access = { uri: `bolt://127.0.0.1:${await findFreePort()}`, user: 'neo4j', password: randomUUID() };
  const conf = join(home, 'conf');
  await mkdir(conf);
  await writeFile(join(conf, 'neo4j.conf'), toConf(access.uri.replace('bolt://', '')));
  const classPath = join(jars, '*');
  await promisify(execFile)(
    'java',
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      classPath,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      access.password,
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } },
  );
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${conf}`];
  // No optimising compiler: a test run is over before its work pays.
  const java = [
    'java',
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    ...opens,
    '-cp',
    classPath,
    ...main,
  ];
  // The shell holds our end of a pipe: when this run dies, however it dies, the pipe ends and so does the server.
  const script = '"$@" >"$0" 2>&1 & pid=$!; read -r _; kill -KILL $pid; wait $pid';
  const log = join(home, 'out.log');
  const shell = spawn('sh', ['-c', script, log, ...java], { stdio: ['pipe', 'ignore', 'ignore'] });
  const stop = (): Promise<void> => stopNeo4j(shell, home);
  try {
    await waitForAnswer(access, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { access, stop };
}

async function stopNeo4j(shell: ChildProcess, home: string): Promise<void> {
  if (shell.exitCode === null) {
    const ended = once(shell, 'exit');
    shell.stdin?.end();
    await ended;
  }
  await rm(home, { recursive: true, force: true });
}

async function waitForAnswer({ uri, user, password }: Neo4jAccess, log: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const deadline = performance.now() + startPatience;
  try {
    for (;;) {
      const error = await driver.executeQuery('RETURN 1').then(
        () => null,
        (reason: unknown) => (reason instanceof Error ? reason.message : 'no reason given'),
      );
      if (error === null) return;
      if (performance.now() > deadline) {
        const tail = (await readFile(log, 'utf8')).slice(-2000);
        throw new Error(`Neo4j did not start: ${error}\n${tail}`);
      }
      await wait(200);
    }
  } finally {
    await driver.close();
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function toConf(address: string): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=${address}`,
    // neo4j:// addresses are told this one.
    `server.bolt.advertised_address=${address}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    // An empty store is then 2 MB and not 500.
    'db.tx_log.preallocate=false',
    'server.memory.pagecache.size=128m',
    // Most of what a test run costs a server is planning: a plan holds for the whole run, whatever the graph has
    // grown to and however long a list is.
    'dbms.cypher.min_replan_interval=1d',
    'internal.cypher.use_parameter_size=false',
    // Tests try wrong passwords more often than a server would like.
    'dbms.security.auth_max_failed_attempts=0',
    '',
  ].join('\n');
}
