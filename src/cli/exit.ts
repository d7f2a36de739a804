import { PageError } from '../../schema/errors.ts';
import { MinutegraphError } from '../errors.ts';

const bugExitCode = 70;
const pageExitCode = 4;

/**
 * What a person reads of an error, and the exit code by its kind: 2 settings or usage, 3 the council's site,
 * 4 a page, 5 the graph, 6 the data folder, 70 a bug (with its stack).
 */
export function toExit(error: unknown): { message: string; code: number; errorCode: string } {
  if (error instanceof MinutegraphError) {
    return { message: error.message, code: error.exitCode, errorCode: error.code };
  }
  if (error instanceof PageError)
    return { message: error.message, code: pageExitCode, errorCode: error.code };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `This is a fault in minutegraph, please report it:\n${stack}`,
    code: bugExitCode,
    errorCode: 'BUG',
  };
}

/** Prints the error for people on standard error, or for programs as one JSON object; sets the exit code. */
export function reportError(error: unknown, json: boolean): void {
  const { message, code, errorCode } = toExit(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code: errorCode, message } })}\n`);
  else process.stderr.write(`minutegraph: ${message}\n`);
  process.exitCode = code;
}
