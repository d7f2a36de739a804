export type { CaseFile } from '../../schema/case/case-file.ts';
export { bundledCase, loadCaseFile, parseCase, unreadKeys } from './case-loading.ts';
export { throttleFirst } from './faults.ts';
export { importCase, isCouncilsId } from './import-case.ts';
export { markupBases } from './markup-bases.ts';
export { runReplica } from './run-replica.ts';
export { type ReplicaHandle, startReplica } from './server.ts';
export { generateCouncil } from './synthetic/generate-council.ts';
