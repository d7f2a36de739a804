import type { IssueLedger, IssueName } from '../../src/linking/ledger-port.ts';

/** A ledger of issue names that nothing outlives, and in which no curator has said anything. */
export function openMemoryLedger(): IssueLedger {
  const names: IssueName[] = [];
  return {
    names: () => names,
    said: () => [],
    append: (more) => {
      names.push(...more);
      return Promise.resolve();
    },
  };
}
