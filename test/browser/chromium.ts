import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** On CI a missing browser is a failure and not a skip: the tests start and say so. */
export const hasChromium = existsSync(executablePath) || process.env['CI'] === 'true';
export const chromiumMissing =
  'no Chromium at /usr/bin/chromium: install it (apt-get install chromium) or name one in CHROMIUM_PATH';

export function launchChromium(): Promise<Browser> {
  // A container's root has no sandbox of its own, and only our own loopback pages are opened.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Breaks of accessibility on the page as it stands: `<rule>: <element> …`. */
export async function findAccessibilityBreaks(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy allows no foreign script.
  await page.evaluate(axe.source);
  const result = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run()',
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
