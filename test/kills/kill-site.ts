import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseFile } from '../../schema/case/case-file.ts';
import type { CrawlOutcome } from '../../src/cli/crawl-workspace.ts';
import { generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { builtProgram } from '../cli/run-cli.ts';
import { type Ended, runKillable } from './killable.ts';
import { readListed } from './listed.ts';
import { hashPlace, type Place } from './place.ts';

/** A made-up council on a port of its own, and what a crawl of it gives that nobody stops. */
export interface KillSite {
  readonly place: Place;
  readonly replica: ReplicaHandle;
  readonly whole: WholeRun;
  close(): Promise<void>;
}

export interface WholeRun {
  readonly folder: string;
  readonly requests: number;
  readonly urls: readonly string[];
  readonly outcome: CrawlOutcome;
  readonly hash: string;
  /** What `ask` prints. */
  readonly answer: string;
}

export const newKillFolder = (): string => mkdtempSync(join(tmpdir(), 'minutegraph-kill-'));
export const removeKillFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

export async function openKillSite(place: Place, meetings: number): Promise<KillSite> {
  const made = generateCouncil({ meetings, seed: 11 }).case;
  const replica = await startReplica({ case: made });
  spoilPage(replica, made);
  const folder = newKillFolder();
  const outcome = toOutcome(await runCrawl(place, replica, folder));
  const requests = replica.requests().length;
  const urls = readListed(folder).map(({ url }) => url);
  const hash = await hashPlace(place, folder);
  const answer = (await runAsk(place, folder)).stdout;
  const whole = { folder, requests, urls: urls.sort(), outcome, hash, answer };
  return {
    place,
    replica,
    whole,
    async close() {
      removeKillFolder(folder);
      await replica.close();
    },
  };
}

/** Lets one page be another than is asked for: kept, and noticed by crawl and graph, so that reports have something to say. */
export function spoilPage(replica: ReplicaHandle, { meetings }: CaseFile): void {
  const wrong = new RegExp(`ieListDocuments\\.aspx\\?.*MId=${String(meetings[7]?.mid)}\\b`);
  replica.setFaults([{ match: wrong, fault: { kind: 'not-the-page', stub: 'sharepoint' } }]);
}

export function runCrawl(
  { environment }: Place,
  { url }: ReplicaHandle,
  folder: string,
  killAfter?: number,
): Promise<Ended> {
  const args = [builtProgram, '--data', folder, 'crawl', url, '--with-pages', '--json'];
  return runKillable(args, { environment, ...(killAfter === undefined ? {} : { killAfter }) });
}

/** A question that brings the graph up to the archive first. */
export function runAsk({ environment }: Place, folder: string, killAfter?: number): Promise<Ended> {
  const args = [builtProgram, '--data', folder, 'coverage', '--json'];
  return runKillable(args, { environment, ...(killAfter === undefined ? {} : { killAfter }) });
}

export function runRebuild({ environment }: Place, folder: string, killAfter?: number): Promise<Ended> {
  const args = [builtProgram, '--data', folder, 'rebuild', '--json'];
  return runKillable(args, { environment, ...(killAfter === undefined ? {} : { killAfter }) });
}

/** What a crawl printed that came to its end. */
export function toOutcome({ code, stdout, stderr }: Ended): CrawlOutcome {
  if (code !== 0) throw new Error(`the crawl ended with ${String(code)}: ${stdout} ${stderr}`);
  return JSON.parse(stdout) as CrawlOutcome;
}
