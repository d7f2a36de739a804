import neo4j, { type Driver } from 'neo4j-driver';
import { ConfigError } from '../../errors.ts';
import type { OpenedGraph } from '../engine.ts';
import type { ServerAddress } from './errors.ts';
import { toServerError } from './errors.ts';
import { Neo4jEngine } from './neo4j-engine.ts';

export interface Neo4jPlace {
  /** `neo4j://` for a cluster or a single server, `bolt://` for one server; `+s` for TLS. */
  readonly neo4jUri: string;
  readonly user?: string | undefined;
  /** Without one the server must have authentication switched off. */
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Milliseconds; a read that takes longer is stopped. */
  readonly readTimeout?: number | undefined;
}

/** Milliseconds. */
const defaultReadTimeout = 30_000;
/** Times in milliseconds. */
const settings = {
  userAgent: 'minutegraph',
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 15_000,
  telemetryDisabled: true,
};

/** Connects, and checks that server, password and database are there. ConfigError, GraphUnavailableError. */
export async function openNeo4j(place: Neo4jPlace): Promise<OpenedGraph> {
  const address: ServerAddress = {
    uri: place.neo4jUri,
    user: place.user ?? 'neo4j',
    database: place.database ?? 'neo4j',
  };
  const driver = toDriver(address, place.password);
  try {
    await driver.verifyConnectivity({ database: address.database });
  } catch (error) {
    await driver.close();
    throw toServerError(address, 'connect', error);
  }
  const engine = new Neo4jEngine(driver, address, { readTimeout: place.readTimeout ?? defaultReadTimeout });
  return { engine };
}

function toDriver(address: ServerAddress, password: string | undefined): Driver {
  // The driver takes any scheme until the first query, and an address with a password in it would be printed.
  if (!/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^@/]+/u.test(address.uri) || address.uri.includes('@')) {
    throw new ConfigError(
      'NEO4J_URI must be an address like neo4j://host:7687 or bolt://host:7687 (+s for TLS), ' +
        'without user or password: those are NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  const token = password === undefined ? undefined : neo4j.auth.basic(address.user, password);
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its plain options as a class
    return neo4j.driver(address.uri, token, settings);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `NEO4J_URI "${address.uri}" is not an address of a Neo4j server: ${why}`,
      {},
      error,
    );
  }
}
