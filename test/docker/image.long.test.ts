import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { leaseNeo4j, needsNeo4j } from '../support/neo4j-server.ts';
import { projectRoot } from '../support/project-root.ts';
import { readDockerfile, type Stage } from './dockerfile.ts';

const root = mkdtempSync(join(tmpdir(), 'minutegraph-image-'));
/** As the container's own user: nobody, who can write nothing but the data. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const ignored = readFileSync(join(projectRoot, '.dockerignore'), 'utf8').trim().split('\n');

/** True for what `.dockerignore` leaves out: names at the top, or anywhere by their ending. */
function isIgnored(path: string): boolean {
  const inside = relative(projectRoot, path);
  return ignored.some((line) =>
    line.startsWith('*') ? inside.endsWith(line.slice(1)) : inside.split('/')[0] === line,
  );
}

/** Does the steps of a stage in a folder that stands for `/app`. Packages come from npm's cache: no network. */
async function buildStage(
  { steps }: Stage,
  folder: string,
  others: ReadonlyMap<string, string>,
): Promise<void> {
  mkdirSync(folder);
  for (const step of steps) {
    if (step.kind === 'run') {
      // What it makes beside `/app`, the container's data, is made by the test.
      if (step.command.startsWith('mkdir /data')) continue;
      const env = { ...process.env, npm_config_offline: 'true' };
      await promisify(execFile)('sh', ['-c', step.command], { cwd: folder, env, maxBuffer: 1 << 26 });
      continue;
    }
    for (const source of step.sources) {
      const from =
        step.from === null ? join(projectRoot, source) : source.replace('/app', others.get(step.from) ?? '');
      const to =
        step.to.endsWith('/') && step.sources.length > 1
          ? join(folder, basename(source))
          : join(folder, step.to);
      const target =
        step.to === './' || (step.to === '.' && source !== '.') ? join(folder, basename(source)) : to;
      cpSync(from, target, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => step.from !== null || !isIgnored(path),
      });
    }
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

describe('the image', needsNeo4j(), () => {
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is built by the steps of the Dockerfile, comes up as nobody over Neo4j, is healthy, and stops when told to', async () => {
    const file = readDockerfile();
    chmodSync(root, 0o755);
    const folders = new Map<string, string>();
    for (const stage of file.stages) {
      const name = stage.name ?? 'image';
      folders.set(name, join(root, name));
      await buildStage(stage, join(root, name), folders);
    }
    const image = folders.get('image') ?? '';
    expect(existsSync(join(image, 'node_modules', 'vitest'))).toBe(false);
    expect(existsSync(join(image, 'src', 'cli'))).toBe(false);

    const data = join(root, 'data');
    mkdirSync(data);
    if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid);
    const leased = await leaseNeo4j();
    const port = String(await findFreePort());
    const env = {
      PATH: process.env['PATH'],
      ...file.environment,
      MINUTEGRAPH_DATA: data,
      NEO4J_URI: leased.access.uri,
      NEO4J_USER: leased.access.user,
      NEO4J_PASSWORD: leased.access.password,
    };
    const [program = '', ...args] = [...file.entrypoint, ...file.command];
    // On this machine the port is any free one, and no other machine's to see.
    const own = ['--host', '127.0.0.1', '--port', port];
    const server = spawn(program, [...args, ...own], {
      cwd: image,
      env,
      ...nobody,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(server, 'exit');
    const isUp = (): boolean => said.includes(`GraphQL: http://127.0.0.1:${port}/graphql`);
    while (!isUp() && server.exitCode === null) await Promise.race([once(server.stdout, 'data'), ended]);
    expect(said).toContain('Text trace of “Ofsted”');

    const [check = '', ...checkArgs] = file.healthcheck ?? [];
    const health = checkArgs.map((arg) => arg.replace(':4000/', `:${port}/`));
    await promisify(execFile)(check, health, { env });
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('<script type="module"');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await expect(promisify(execFile)(check, health, { env })).rejects.toThrow();
    leased.release();
  });
});
