import type { StandIn } from './standIn.ts';

let current: StandIn | undefined;

/** Makes a stand-in the one that `import 'electron'` gives: in one process there is one Electron. */
export function setCurrentStandIn(standIn: StandIn): void {
  current = standIn;
}

export function currentStandIn(): StandIn {
  if (!current) throw new Error('No stand-in for Electron runs: start the program with tools/stand-in/run.ts.');
  return current;
}
