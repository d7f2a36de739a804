import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j-process.ts';

/** The node that says: this database is for tests, and they may delete what is in it. */
const marker = 'MinutegraphTests';

/** Marks a server's database as the tests' own, and clears its schema. Refuses one that holds anything else. */
export async function takeOverTestServer(access: Neo4jAccess): Promise<void> {
  await withDriver(access, async (driver) => {
    const foreign = await countNodes(driver, 'MATCH (n) RETURN count(n) AS nodes');
    const markers = await countNodes(driver, `MATCH (n:${marker}) RETURN count(n) AS nodes`);
    if (foreign > 0 && markers === 0) {
      throw new Error(
        `NEO4J_TEST_URI ${access.uri} holds ${foreign} nodes that are not the tests', and they would be deleted: ` +
          'give an empty database.',
      );
    }
    await driver.executeQuery(`MERGE (n:${marker} {id: 'marker'})`);
    for (const kind of ['CONSTRAINT', 'INDEX']) {
      const { records } = await driver.executeQuery(`SHOW ${kind} YIELD name, type`);
      for (const record of records.filter((shown) => shown.get('type') !== 'LOOKUP')) {
        await driver.executeQuery(`DROP ${kind} \`${String(record.get('name'))}\` IF EXISTS`);
      }
    }
  });
}

/** Deletes every node but the marker, the schema's version too, so that each user starts from nothing. */
export async function emptyTestServer(access: Neo4jAccess): Promise<void> {
  const page = `MATCH (n) WHERE NOT n:${marker} WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS nodes`;
  await withDriver(access, async (driver) => {
    while ((await countNodes(driver, page)) > 0);
  });
}

async function countNodes(driver: Driver, query: string): Promise<number> {
  const { records } = await driver.executeQuery(query);
  return Number(records[0]?.get('nodes') ?? 0);
}

async function withDriver(
  { uri, user, password }: Neo4jAccess,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}
