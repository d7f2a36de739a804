import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Only this server's own files and answers: nothing is loaded from anywhere else. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

async function findFile(folder: string, pathname: string): Promise<{ path: string; body: Buffer } | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const relative = normalize(decoded).replace(/^[/\\]+/, '');
  const path = join(folder, relative === '' || relative === '.' ? 'index.html' : relative);
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  try {
    return { path, body: await readFile(path) };
  } catch {
    return null;
  }
}

/**
 * Answers GET and HEAD from `folder`; a path without an extension gets the page itself, whose own code reads
 * the address. False where there is no such file.
 */
export async function serveStatic(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file =
    (await findFile(folder, pathname)) ??
    (extname(pathname) === '' ? await findFile(folder, '/index.html') : null);
  if (!file) return false;
  const immutable = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.writeHead(200, {
    ...pageHeaders,
    'content-type': contentTypes[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.body.byteLength,
    'cache-control': immutable,
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
  return true;
}
