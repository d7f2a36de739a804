#!/usr/bin/env node
import { CommanderError } from 'commander';
import { ConfigError } from '../errors.ts';
import { reportError } from './exit.ts';
import { createProgram } from './program.ts';

/** Whoever read our output has seen enough (`… | head`): that is their right and no fault. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

const json = process.argv.includes('--json');
const program = await createProgram(process.argv.slice(2));
for (const command of [program, ...program.commands]) {
  command.exitOverride();
  // For programs the sentence goes where the answer would have gone.
  if (json) command.configureOutput({ outputError: () => undefined }).showHelpAfterError(false);
}
process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version end the same way as a wrong option; they alone are no error.
    if (error.exitCode === 0) process.exitCode = 0;
    else if (json) reportError(new ConfigError(error.message.replace(/^error: /, '')), json);
    else process.exitCode = new ConfigError('').exitCode;
  } else if (!isClosedPipe(error)) {
    reportError(error, json);
  }
}
