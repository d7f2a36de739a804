import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CaptureInput } from '../../src/archive/archive.ts';

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'minutegraph-archive-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

/** A page that came well; `n` makes its address and, unless told, its body. */
export function page(n: number, body: string | null = `<html><p>page ${String(n)}</p></html>`): CaptureInput {
  return {
    install: 'testshire',
    url: `https://testshire.invalid/ieListDocuments.aspx?MId=${String(n)}`,
    pageType: 'meeting',
    context: { meetingId: n },
    fetchedAt: '2026-01-02T03:04:05.000Z',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: body === null ? null : Buffer.from(body),
  };
}

/** A small seeded generator: 0 ≤ n < 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
