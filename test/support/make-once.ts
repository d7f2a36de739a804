import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

/** Milliseconds that a `beforeAll` gives a folder that may have to be made first. */
export const makingPatience = 240_000;

/**
 * A folder that `make` fills once in the whole run, for the test file that asks first, while others that ask wait.
 * Whoever would write to it takes a copy.
 */
export async function makeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const whole = join(inject('runFolder'), name);
  const claim = `${whole}.making`;
  const failure = join(claim, 'failure');
  if (await isFirst(claim)) {
    const partial = join(claim, 'folder');
    await mkdir(partial);
    try {
      await make(partial);
    } catch (error) {
      await writeFile(failure, String(error));
      throw error;
    }
    await rename(partial, whole);
  }
  while (!existsSync(whole)) {
    if (existsSync(failure)) throw new Error(`${name} could not be made: ${await readFile(failure, 'utf8')}`);
    await wait(50);
  }
  return whole;
}

/** Of several processes one alone makes the folder; the claim stays when it is made. */
async function isFirst(claim: string): Promise<boolean> {
  try {
    await mkdir(claim);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
