import { platforms } from '../scrapers/registry.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import type { PlacedCapture } from '../src/projection/ports.ts';
import { projectInstall, type SubjectCounts } from '../src/projection/project-install.ts';
import { type CaptureReader, createCaptureReader, type Reading } from '../src/projection/read-capture.ts';
import { toPlaced } from '../src/projection/subjects.ts';
import type { MadeUpSite } from './made-up-site.ts';

/** Pages that are read and parsed already, so that only what makes a graph of records takes time. */
export interface PreparedRecords {
  /** Captures of one round. */
  readonly count: number;
  /** Merges the records of so many rounds and writes what the last round changed. */
  ingest(engine: GraphEngine, rounds: number): Promise<SubjectCounts>;
}

export async function prepareRecords(site: MadeUpSite): Promise<PreparedRecords> {
  const { council } = site;
  const parser = platforms[council.platform];
  const archive = site.captures(1);
  const place = (rounds: number): PlacedCapture[] =>
    site
      .captures(rounds)
      .captures()
      .flatMap((capture) => toPlaced(capture, (url) => parser.recognise(url)) ?? []);
  const rounds = new Map([1, 2].map((count) => [count, place(count)]));
  const once = rounds.get(1) ?? [];
  const log = (): void => undefined;
  const parsing = createCaptureReader({ archive, council, parser, log, reportAfter: 0 });
  const byUrl = new Map<string, Reading>();
  for (const placed of once) byUrl.set(placed.capture.url, await parsing.read(placed));
  const read = (placed: PlacedCapture): Reading => {
    const reading = byUrl.get(placed.capture.url);
    if (!reading) throw new Error(`${placed.capture.url} was not prepared`);
    return { ...reading, ...placed };
  };
  const reader: CaptureReader = {
    read: (placed) => Promise.resolve(read(placed)),
    readAll: (all) => Promise.resolve(all.map(read)),
  };
  return {
    count: once.length,
    ingest: (engine, count) =>
      projectInstall({
        engine,
        council,
        captures: rounds.get(count) ?? [],
        reader,
        from: (count - 1) * once.length,
        log,
        onProgress: log,
      }),
  };
}
