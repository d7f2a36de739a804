import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.ts';

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | {
      readonly kind: 'copy';
      readonly from: string | null;
      readonly sources: readonly string[];
      readonly to: string;
    };

export interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly steps: readonly Step[];
}

export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** Of the last stage. */
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | null;
  readonly healthcheck: readonly string[] | null;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
}

/** The project's Dockerfile, as far as it goes; an instruction that is not known here throws. */
export function readDockerfile(): Dockerfile {
  const text = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: { image: string; name: string | null; steps: Step[] }[] = [];
  let environment: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  let user: string | null = null;
  for (const line of lines) {
    const [, instruction = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    switch (instruction) {
      case 'FROM': {
        const [image = '', , name = null] = rest.split(/\s+/);
        stages.push({ image, name, steps: [] });
        environment = {};
        user = null;
        break;
      }
      case 'RUN':
        stages.at(-1)?.steps.push({ kind: 'run', command: rest });
        break;
      case 'COPY': {
        const words = rest.split(/\s+/);
        const from = words[0]?.startsWith('--from=') ? (words.shift() ?? '').slice('--from='.length) : null;
        const to = words.pop() ?? '';
        stages.at(-1)?.steps.push({ kind: 'copy', from, sources: words, to });
        break;
      }
      case 'ENV':
        for (const pair of rest.split(/\s+/)) {
          const [key = '', value = ''] = pair.split('=');
          environment[key] = value;
        }
        break;
      case 'USER':
        user = rest;
        break;
      case 'HEALTHCHECK':
      case 'ENTRYPOINT':
      case 'CMD':
        lists[instruction] = JSON.parse(rest.slice(rest.indexOf('['))) as string[];
        break;
      case 'WORKDIR':
      case 'VOLUME':
      case 'EXPOSE':
        break;
      default:
        throw new Error(`what a Dockerfile's ${instruction} does is not known here: add it`);
    }
  }
  return {
    stages,
    environment,
    user,
    healthcheck: lists['HEALTHCHECK'] ?? null,
    entrypoint: lists['ENTRYPOINT'] ?? [],
    command: lists['CMD'] ?? [],
  };
}
