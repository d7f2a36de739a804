import { toOrdinaryWordsModule } from './ordinary-words-module.ts';
import { toWeightsModule } from './weights-module.ts';

/** What is learned from labelled items, by the file that holds it. */
export const learnedModules = [
  { path: 'src/linking/matters/ordinary-words.ts', toText: toOrdinaryWordsModule },
  { path: 'scrapers/minutes/second-reading/verdict-weights.ts', toText: toWeightsModule },
] as const;
