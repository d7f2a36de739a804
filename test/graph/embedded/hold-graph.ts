import { openEmbedded } from '../../../src/graph/embedded/open-embedded.ts';
import { step } from '../../../src/graph/engine.ts';
import { createCommittee } from '../../contracts/item-statements.ts';

/** Opens the graph of a folder, writes one committee, says so and keeps the graph open until it is killed. */
const [, , folder = ''] = process.argv;
const { engine } = await openEmbedded({ folder });
await engine.write([step(createCommittee, { id: 'of another process' })]);
console.log('written');
setInterval(() => undefined, 60_000);
