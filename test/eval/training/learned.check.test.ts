import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../support/project-root.ts';
import { learnedModules } from './learned-modules.ts';

// Learning takes more than a minute: it runs with the other checks of sources.
it.each(learnedModules)(
  'has in $path what `npm run train` learns from the labels of today',
  ({ path, toText }) => {
    expect(toText() === readFileSync(join(projectRoot, path), 'utf8'), 'run npm run train').toBe(true);
  },
);
