import { once } from 'node:events';
import { createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead } from '../../../queries/statement.ts';
import { ConfigError, GraphError, GraphUnavailableError } from '../../../src/errors.ts';
import { step } from '../../../src/graph/engine.ts';
import { openNeo4j } from '../../../src/graph/neo4j/open-neo4j.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { readCommittees, upsertCommittees } from '../../contracts/item-statements.ts';
import { type LeasedNeo4j, leaseNeo4j, needsNeo4j, neo4jPatience } from '../../support/neo4j-server.ts';

describe('openNeo4j', () => {
  it.each(['', 'localhost', 'http://localhost:7474', 'bolt://', 'neo4j://user:secret@localhost'])(
    'refuses "%s" as an address, without printing what may be a password',
    async (neo4jUri) => {
      const open = openNeo4j({ neo4jUri });
      await expect(open).rejects.toThrow(ConfigError);
      await expect(open).rejects.not.toThrow(/secret/u);
    },
  );

  it('says in one sentence where nothing listens, and what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    server.close();
    await once(server, 'close');
    const neo4jUri = `bolt://127.0.0.1:${address.port}`;
    const open = openNeo4j({ neo4jUri, password: 'secret' });
    await expect(open).rejects.toThrow(GraphUnavailableError);
    await expect(open).rejects.toThrow(`Neo4j at ${neo4jUri} does not answer (connect ECONNREFUSED`);
    await expect(open).rejects.not.toThrow(/secret|\n/u);
  });
});

describe('openNeo4j on a server', needsNeo4j(), () => {
  let leased: LeasedNeo4j;
  beforeAll(async () => {
    leased = await leaseNeo4j();
  }, neo4jPatience);
  afterAll(() => {
    leased.release();
  });

  it('names user and settings where the password is wrong', async () => {
    const { uri: neo4jUri, user } = leased.access;
    const open = openNeo4j({ neo4jUri, user, password: 'wrong' });
    await expect(open).rejects.toThrow(GraphUnavailableError);
    await expect(open).rejects.toThrow(/refuses user "neo4j": check NEO4J_USER and NEO4J_PASSWORD/u);
    await expect(openNeo4j({ neo4jUri })).rejects.toThrow(/refuses user/u);
  });

  it('names the database that is not there', async () => {
    const { uri, user, password } = leased.access;
    const neo4jUri = uri.replace('bolt:', 'neo4j:');
    await expect(openNeo4j({ neo4jUri, user, password, database: 'nowhere' })).rejects.toThrow(
      /no database "nowhere"/u,
    );
  });

  it('works through the routing of neo4j:// and reads what it wrote', async () => {
    const { uri, user, password } = leased.access;
    const neo4jUri = uri.replace('bolt:', 'neo4j:');
    const { engine } = await openGraph({ dataDir: 'not touched', neo4jUri, user, password });
    await engine.migrate();
    for (let round = 1; round <= 5; round += 1) {
      await engine.write([step(upsertCommittees, { rows: [{ id: `c${round}`, name: 'N' }] })]);
      expect(await engine.read(readCommittees, {})).toHaveLength(round);
    }
    await engine.wipe();
    await engine.close();
    await expect(engine.read(readCommittees, {})).rejects.toThrow(GraphError);
  });

  it('stops a read that runs longer than allowed', async () => {
    const { uri: neo4jUri, user, password } = leased.access;
    const { engine } = await openNeo4j({ neo4jUri, user, password, readTimeout: 200 });
    const endless = defineRead({
      name: 'test-endless',
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS n',
      parameters: z.object({}),
      row: z.unknown(),
    });
    await expect(engine.read(endless, {})).rejects.toThrow(/test-endless ran longer/u);
    await engine.close();
  });

  it('leaves what others keep in the database alone', async () => {
    const { uri: neo4jUri, user, password } = leased.access;
    const driver = neo4j.driver(neo4jUri, neo4j.auth.basic(user, password));
    await driver.executeQuery("CREATE (:SomebodyElses {id: 'theirs'})");
    const { engine } = await openNeo4j({ neo4jUri, user, password });
    await engine.migrate();
    await engine.write([step(upsertCommittees, { rows: [{ id: 'c1', name: 'N' }] })]);
    await engine.wipe();
    const { records } = await driver.executeQuery('MATCH (n:SomebodyElses) RETURN n.id AS id');
    expect(records.map((record) => String(record.get('id')))).toEqual(['theirs']);
    await engine.close();
    await driver.close();
  });
});
