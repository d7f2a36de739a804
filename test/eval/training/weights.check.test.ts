import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../support/project-root.ts';
import { toWeightsModule } from './weights-module.ts';

// Learning takes more than a minute: it runs with the other checks of sources.
it('has the weights that `npm run train` learns from the labels of today', () => {
  const path = join(projectRoot, 'scrapers', 'minutes', 'second-reading', 'verdict-weights.ts');
  expect(toWeightsModule() === readFileSync(path, 'utf8'), 'run npm run train').toBe(true);
});
