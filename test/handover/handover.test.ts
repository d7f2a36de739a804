import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../src/handover/hand-over.ts';
import type { WorkMessage } from '../../src/handover/messages.ts';
import { offerWork } from '../../src/handover/offer-work.ts';
import { toSocketPath } from '../../src/handover/socket-path.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'minutegraph-handover-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const nothing = (): void => undefined;

describe('handOver', () => {
  it('gives null where no program serves the folder', async () => {
    expect(await handOver(folder, { work: 'ask', options: {} }, nothing)).toBeNull();
  });

  it('passes on progress, notes and output in order, and the end', async () => {
    const offer = await offerWork(folder, async ({ work, options }, send) => {
      await send({ kind: 'progress', line: `${work} ${JSON.stringify(options)}` });
      await send({ kind: 'note', line: 'a line that stays' });
      await send({ kind: 'output', text: 'x'.repeat(3_000_000) });
      await send({ kind: 'done', exitCode: 3 });
    });
    const heard: WorkMessage[] = [];
    const end = await handOver(folder, { work: 'crawl', options: { a: [1] } }, (m) => void heard.push(m));
    expect(end).toEqual({ kind: 'done', exitCode: 3 });
    expect(heard.map((m) => m.kind)).toEqual(['progress', 'note', 'output']);
    expect(heard[0]).toEqual({ kind: 'progress', line: 'crawl {"a":[1]}' });
    await offer.close();
  });

  it('tells the worker when the asking program goes away', async () => {
    let aborted = nothing;
    const gone = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const offer = await offerWork(folder, async (_request, send, signal) => {
      signal.addEventListener('abort', aborted);
      await send({ kind: 'progress', line: 'begun' });
      await gone;
    });
    const asked = handOver(folder, { work: 'crawl', options: {} }, () => {
      throw new Error('the asking program ends');
    });
    await expect(asked).rejects.toThrow('the asking program ends');
    await gone;
    await offer.close();
  });

  it('says that nothing is lost when the serving program stops half way', async () => {
    const offer = await offerWork(folder, () => new Promise(nothing));
    const asked = handOver(folder, { work: 'crawl', options: {} }, nothing);
    setTimeout(() => void offer.close(), 50);
    await expect(asked).rejects.toThrow(/nothing that was read is lost/);
  });

  it('listens where only this user can, also on a path that is too long for a socket', async () => {
    for (const data of [folder, join(folder, 'a'.repeat(120))]) {
      const offer = await offerWork(data, async (_request, send) => send({ kind: 'done', exitCode: 0 }));
      expect(statSync(toSocketPath(data)).mode & 0o777).toBe(0o600);
      expect(await handOver(data, { work: 'ask', options: {} }, nothing)).toEqual({
        kind: 'done',
        exitCode: 0,
      });
      await offer.close();
    }
  });

  it('takes the place of a socket that a killed program left', async () => {
    const left = createServer();
    await new Promise<void>((resolve) => left.listen(toSocketPath(folder), resolve));
    const offer = await offerWork(folder, async (_request, send) => send({ kind: 'done', exitCode: 0 }));
    expect(await handOver(folder, { work: 'ask', options: {} }, nothing)).toEqual({
      kind: 'done',
      exitCode: 0,
    });
    await offer.close();
    left.close();
  });
});
