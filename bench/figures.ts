import type { Figure } from './figure.ts';
import { crawlFigure } from './figures/crawl.ts';
import { ingestFigure } from './figures/ingest.ts';
import { linkingFigure } from './figures/linking.ts';
import { minutesFigure } from './figures/minutes.ts';
import { openFigure } from './figures/open.ts';
import { parseFigure } from './figures/parse.ts';
import { requestsFigure } from './figures/requests.ts';
import { unchangedFigure } from './figures/unchanged.ts';

/** In the order in which they are taken and printed. */
export const figures: readonly Figure[] = [
  parseFigure,
  minutesFigure,
  ingestFigure,
  unchangedFigure,
  requestsFigure,
  crawlFigure,
  openFigure,
  linkingFigure,
];
