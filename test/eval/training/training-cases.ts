import { join } from 'node:path';
import { projectRoot } from '../../support/project-root.ts';
import { type LabelledCase, loadLabels } from '../label-file.ts';

/** The labelled items that may be learned from: never those of the kept part. */
export const loadTrainingCases = (): LabelledCase[] =>
  [
    ['minutes', 'open.json'],
    ['training', 'clerks.json'],
    ['training', 'outcomes.json'],
  ].flatMap((path) => loadLabels(join(projectRoot, 'test', 'eval', ...path)));
