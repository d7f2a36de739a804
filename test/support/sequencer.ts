import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** It has the one Neo4j for longer than all others together, and most of that time leaves a core to them. */
const longest = /two-engines\.(?:long\.)?test\.ts$/;
const needsServer = /\bneedsNeo4j\(/;
/** What takes seconds: whole councils, and the program started as a person starts it. */
const isLong =
  /\b(?:runCli|startCli|crawlInto|open(?:Crawl|Case|Planted)\w*|open\w+Case|start\w+Site|linkCase|numRuns)\b/;

/**
 * Long files first, so that no core waits for the last one. Of those that need the one Neo4j the longest starts at
 * once; the others, which would wait for it, come among the second half of the long ones.
 */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const texts = new Map(files.map((file) => [file, readFileSync(file.moduleId, 'utf8')]));
    const has = (file: TestSpecification, words: RegExp): boolean => words.test(texts.get(file) ?? '');
    const sorted = await super.sort(files);
    const first = sorted.filter(({ moduleId }) => longest.test(moduleId));
    const others = sorted.filter((file) => !first.includes(file));
    const waiting = others.filter((file) => has(file, needsServer));
    const free = others.filter((file) => !waiting.includes(file));
    const long = free.filter((file) => has(file, isLong));
    const half = Math.ceil(long.length / 2);
    const quick = free.filter((file) => !long.includes(file));
    return [...first, ...long.slice(0, half), ...spread(waiting, long.slice(half)), ...quick];
  }
}

/** `few` among `many`, at equal distances. */
function spread<T>(few: readonly T[], many: readonly T[]): T[] {
  const distance = Math.max(1, Math.floor(many.length / Math.max(1, few.length)));
  return [
    ...many.flatMap((one, at) =>
      at % distance === 0 ? [...few.slice(at / distance, at / distance + 1), one] : [one],
    ),
    ...few.slice(Math.ceil(many.length / distance)),
  ];
}
