#!/usr/bin/env node
import { CommanderError } from 'commander';
import { reportError } from './exit.ts';
import { createProgram } from './program.ts';

const usageExitCode = 2;

const program = createProgram();
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version end the same way as a wrong option; they alone are no error.
    process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  } else {
    reportError(error, process.argv.includes('--json'));
  }
}
