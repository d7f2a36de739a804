import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { describeEngine, traces } from './oracle/describe-engine.ts';

describe('traces drawn at random from a council', () => {
  it('are 500, of every kind, and most of them find something', () => {
    expect(traces).toHaveLength(500);
    expect(traces.filter(({ meant }) => meant.length > 0).length).toBeGreaterThanOrEqual(400);
  });

  it('are found by the oracle where they were drawn', () => {
    const lost = traces.filter(
      ({ trace: { drawnFrom }, meant }) =>
        drawnFrom !== null && !meant.some((one) => one.endsWith(` ${drawnFrom}`)),
    );
    expect(lost.map(({ query }) => query)).toEqual([]);
  });
});

describe('a trace on the embedded engine', () => {
  describeEngine(async () => {
    const { engine } = await openEmbedded({ memory: true });
    await engine.migrate();
    return { engine, close: () => engine.close() };
  });
});
