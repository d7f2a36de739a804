import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { needs } from '../support/needs.ts';
import { describeEngine } from './engine-contract.ts';

describeEngine('the embedded engine', needs(true, ''), async () => {
  const { engine } = await openEmbedded({ memory: true });
  await engine.migrate();
  return { engine, close: () => engine.close() };
});
