import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracyPagePath, replaceAccuracyPart, writeAccuracyPart } from './accuracy-parts.ts';

describe('replaceAccuracyPart', () => {
  const minutes = replaceAccuracyPart('', 'minutes', '## Read\n\nfigures of minutes');
  const both = replaceAccuracyPart(minutes, 'linking', '## Linked\n\nfigures of links');

  it('writes one part and leaves the other as it was', () => {
    expect(both).toContain('figures of minutes');
    expect(both).toContain('figures of links');
    const again = replaceAccuracyPart(both, 'minutes', '## Read\n\nnewer');
    expect(again).toBe(both.replace('figures of minutes', 'newer'));
    expect(replaceAccuracyPart(again, 'minutes', '## Read\n\nfigures of minutes')).toBe(both);
  });

  it('refuses a page that has lost the other part', () => {
    expect(() => replaceAccuracyPart('# Accuracy\n', 'linking', 'x')).toThrow(
      'The accuracy page has lost the marks of its part on minutes: take it from the last commit again.',
    );
  });

  it('finds both parts on the published page', () => {
    const page = readFileSync(accuracyPagePath, 'utf8');
    const changed = replaceAccuracyPart(page, 'linking', 'other');
    expect(changed).toContain('## What is read from minutes');
    expect(changed).not.toContain('## What is linked');
  });
});

describe('writeAccuracyPart', () => {
  it('begins a page that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'minutegraph-accuracy-'));
    try {
      writeAccuracyPart(join(folder, 'page.md'), 'linking', 'links');
      writeAccuracyPart(join(folder, 'page.md'), 'minutes', 'minutes');
      expect(readFileSync(join(folder, 'page.md'), 'utf8')).toMatch(
        /^# Accuracy\n[^]*minutes[^]*links[^]*-->\n$/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
