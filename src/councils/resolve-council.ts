import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CouncilFile } from '../../schema/records/council.ts';
import { ConfigError } from '../errors.ts';
import { isLoopback } from '../fetch/settings.ts';
import { loadCouncils, ownCouncilsFolder } from './load-councils.ts';

/** Install root of any ModernGov address: scheme, host and the subfolder before the page's name. */
export function toInstallRoot(address: string): string {
  const url = new URL(address);
  const parts = url.pathname.split('/').filter((part) => part !== '' && !/^\((?:X\(1\))?S\(/i.test(part));
  const page = parts.findIndex((part) => /\.(?:aspx|asmx)$/i.test(part) || /^documents$/i.test(part));
  const folders = page === -1 ? parts : parts.slice(0, page);
  return [`${url.protocol}//${url.host.toLowerCase()}`, ...folders].join('/');
}

const toSlug = (root: string): string =>
  root
    .replace(/^https?:\/\//, '')
    .toLowerCase()
    .replace(/[^a-z0-9./]+/g, '-')
    .replace(/^[-./]+|[-./]+$/g, '');

const sameRoot = (council: CouncilFile, root: string): boolean => {
  const own = new URL(council.baseUrl);
  const asked = new URL(root);
  const hosts = [own.host, ...council.otherHosts].map((host) => host.toLowerCase());
  return hosts.includes(asked.host) && own.pathname.replace(/\/$/, '') === asked.pathname.replace(/\/$/, '');
};

/**
 * The council that a person named by slug or by address. An address of no known council makes one of its own,
 * with the default pace; ConfigError for words that are neither, with the slugs that are known.
 */
export function resolveCouncil(named: string, dataFolder: string): { council: CouncilFile; known: boolean } {
  const councils = loadCouncils(dataFolder);
  const bySlug = councils.get(named.toLowerCase());
  if (bySlug) return { council: bySlug, known: true };
  if (!/^https?:\/\/[^\s/]+/i.test(named) || !URL.canParse(named)) {
    const slugs = [...councils.keys()].sort().join(', ');
    throw new ConfigError(
      `"${named}" is no known council and no address. Known: ${slugs}. ` +
        'Or give the address of any ModernGov page of the council, starting with https://',
    );
  }
  const root = toInstallRoot(named);
  const byRoot = [...councils.values()].find((council) => sameRoot(council, root));
  if (byRoot) return { council: byRoot, known: true };
  const council: CouncilFile = {
    slug: toSlug(root),
    name: new URL(root).host,
    gssCode: null,
    platform: 'moderngov',
    baseUrl: root,
    otherHosts: [],
    // A site on this machine is nobody else's: it needs no pause.
    paceMs: isLoopback(new URL(root).hostname) ? 0 : 1000,
    extraCa: null,
    reconstruction: null,
  };
  return { council, known: false };
}

/**
 * Keeps a council that was named by address beside its data. Its file is there whole or not at all, whatever stops
 * the program: half a file would keep every other command from starting.
 */
export function keepCouncil(council: CouncilFile, dataFolder: string): void {
  const folder = ownCouncilsFolder(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${council.slug.replaceAll('/', '_')}.json`);
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeFileSync(file, `${JSON.stringify(council, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
