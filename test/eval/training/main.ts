import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/project-root.ts';
import { learnedModules } from './learned-modules.ts';

/** `npm run train`: learns anew what the project learns from labelled items, from the open part alone. */
for (const { path, toText } of learnedModules) {
  writeFileSync(join(projectRoot, path), toText());
  process.stdout.write(`Written to ${path}\n`);
}
