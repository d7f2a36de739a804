import grafeo from '@grafeo-db/js';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Stop } from './points.ts';

const isSchema = (text: unknown): boolean =>
  typeof text === 'string' && /^CREATE (?:CONSTRAINT|INDEX|TEXT|FULLTEXT)/.test(text);

/**
 * Stops this process before the nth schema statement of either engine, by way of the engines' own classes: a
 * migration hands its statements to nobody else.
 */
export async function stopAtSchema(nth: number, stop: Stop): Promise<void> {
  let seen = 0;
  const pass = async (text: unknown): Promise<void> => {
    if (!isSchema(text)) return;
    seen += 1;
    if (seen === nth) await stop();
  };

  const database = grafeo.GrafeoDB.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const execute = database.executeCypher;
  database.executeCypher = async function (...args) {
    await pass(args[0]);
    return execute.apply(this, args);
  };

  const driver = neo4j.driver('bolt://127.0.0.1:1');
  const session = driver.session();
  const sessions = Object.getPrototypeOf(session) as typeof session;
  await session.close();
  await driver.close();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const write = sessions.executeWrite;
  sessions.executeWrite = function <T>(
    this: typeof session,
    work: (transaction: ManagedTransaction) => Promise<T> | T,
    settings?: Parameters<typeof write>[1],
  ): Promise<T> {
    const watched = (transaction: ManagedTransaction): Promise<T> | T => {
      const run = transaction.run.bind(transaction);
      const watchedRun = async (text: string, parameters?: Record<string, unknown>): Promise<unknown> => {
        await pass(text);
        return run(text, parameters);
      };
      // A result is awaited here, never streamed: a promise of it serves.
      transaction.run = watchedRun as unknown as typeof run;
      return work(transaction);
    };
    return write.call(this, watched, settings) as Promise<T>;
  };
}
