import type { CaseFile } from '../../schema/case/case-file.ts';
import { bundledCase, loadCaseFile } from './case-loading.ts';
import type { SiteOptions } from './options.ts';
import { type ReplicaHandle, startReplica } from './server.ts';
import { generateCouncil } from './synthetic/generate-council.ts';

export interface ReplicaChoice {
  /** Path of a case file; the bundled case where neither this nor `synthetic` is given. */
  caseFile?: string;
  /** Number of meetings of a generated council. */
  synthetic?: number;
  /** Seed of the generated council, 1 where absent. */
  seed?: number;
  port?: number;
  host?: string;
  options?: Partial<SiteOptions>;
}

/** Serves a case file, a generated council or the bundled case until the handle is closed. */
export async function runReplica(choice: ReplicaChoice): Promise<ReplicaHandle & { case: CaseFile }> {
  const caseFile = chosenCase(choice);
  const handle = await startReplica({
    case: caseFile,
    ...(choice.port === undefined ? {} : { port: choice.port }),
    ...(choice.host === undefined ? {} : { host: choice.host }),
    ...(choice.options === undefined ? {} : { options: choice.options }),
  });
  return { ...handle, case: caseFile };
}

/** The case that the choice names. Throws ConfigError for a file that is not one. */
function chosenCase(choice: ReplicaChoice): CaseFile {
  if (choice.synthetic !== undefined)
    return generateCouncil({ meetings: choice.synthetic, seed: choice.seed ?? 1 }).case;
  return choice.caseFile === undefined ? bundledCase() : loadCaseFile(choice.caseFile);
}
