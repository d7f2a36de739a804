import { isBytewise } from './bytes.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Lets links that a browser made absolute lead to the council's own address, wherever the page was visited (another
 * host, http, a session's folder, a replica on this machine), so that a saved page says what a fetched one says.
 * Nothing but those attributes changes, byte for byte.
 */
export function restoreLinks(body: Uint8Array, visitedRoot: string, baseUrl: string): Uint8Array {
  if (visitedRoot === baseUrl || !isBytewise(body)) return body;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const links = new RegExp(
    `(<[a-z][^<>]*?\\b(?:href|src|action)\\s*=\\s*["']?\\s*)${literal(visitedRoot)}(?=[/?#"'\\s>])`,
    'gi',
  );
  const restored = text.replace(links, (_, before: string) => `${before}${baseUrl}`);
  return restored === text ? body : Buffer.from(restored, 'latin1');
}
