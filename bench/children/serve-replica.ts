import { runReplica } from '../../src/replica/run-replica.ts';
import { toCouncil } from '../../test/crawl/crawl-site.ts';
import { giveAnswer, takeWork, untilDismissed } from './work.ts';

const { meetings } = takeWork() as { meetings: number };
const replica = await runReplica({ synthetic: meetings });
giveAnswer({ url: replica.url, council: toCouncil(replica.case, replica.baseUrl) });
await untilDismissed();
await replica.close();
