import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../../support/project-root.ts';
import { toWeightsModule } from './weights-module.ts';

/** `npm run train`: learns the weights of the second reading anew, from the open part alone. */
const path = join(projectRoot, 'scrapers', 'minutes', 'second-reading', 'verdict-weights.ts');
writeFileSync(path, toWeightsModule());
process.stdout.write(`Written to ${relative(projectRoot, path)}\n`);
