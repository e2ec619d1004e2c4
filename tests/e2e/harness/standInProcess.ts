import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { PowerEvent } from '../../../tools/stand-in/electron/createPower.ts';
import { type AskedAddress, type ElectronCall, parseObservation } from '../../../tools/stand-in/observe.ts';

/** A program running in the stand-in, looked on from outside. */
export interface StandInProcess {
  readonly pid: number;
  /** The DevTools address of its browser. Rejects, with what was said, where the program ends first. */
  readonly endpoint: () => Promise<string>;
  readonly calls: () => readonly ElectronCall[];
  readonly requests: () => readonly AskedAddress[];
  readonly faults: () => readonly string[];
  /** What the program and the stand-in said on the error stream. */
  readonly said: () => string;
  /** Lines that the program itself printed. */
  readonly printed: () => readonly string[];
  readonly exitCode: Promise<number | NodeJS.Signals | null>;
  /** Asks the program to quit, kills it where it does not, and resolves with how it ended. */
  readonly quit: () => Promise<number | NodeJS.Signals | null>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Makes an event of the machine's power happen. */
  readonly sayPower: (event: PowerEvent) => void;
}

const RUN = resolve(import.meta.dirname, '../../../tools/stand-in/run.ts');
const PATIENCE_MS = 10_000;

/** Starts `tools/stand-in/run.ts` with an onlooker; its window is headless unless `args` say otherwise. */
export function startStandIn(args: readonly string[]): StandInProcess {
  const standIn = spawn(process.execPath, [RUN, '--observe', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const calls: ElectronCall[] = [];
  const requests: AskedAddress[] = [];
  const faults: string[] = [];
  const printed: string[] = [];
  let said = '';
  const up = Promise.withResolvers<string>();
  const exitCode = new Promise<number | NodeJS.Signals | null>((done) => {
    standIn.on('close', (code, signal) => done(code ?? signal));
  });
  // Whoever waits for the address gets the reason; nobody has to wait for it.
  up.promise.catch(() => undefined);
  void exitCode.then((code) =>
    up.reject(new Error(`The stand-in ended with ${code} before its browser was up: ${said}`)),
  );
  let endpoint = up.promise;

  standIn.stderr.on('data', (data: Buffer) => {
    said += data;
  });
  createInterface(standIn.stdout).on('line', (line) => {
    const seen = parseObservation(line);
    if (!seen) printed.push(line);
    else if (seen.standIn === 'call') calls.push({ name: seen.name, inputs: seen.inputs });
    else if (seen.standIn === 'fault') faults.push(seen.text);
    else if (seen.standIn === 'request')
      requests.push({ address: seen.address, kind: seen.kind, outcome: seen.outcome });
    else {
      up.resolve(seen.endpoint);
      // A program that was relaunched has another.
      endpoint = Promise.resolve(seen.endpoint);
    }
  });

  return {
    pid: standIn.pid ?? 0,
    endpoint: () => endpoint,
    calls: () => calls,
    requests: () => requests,
    faults: () => faults,
    said: () => said,
    printed: () => printed,
    exitCode,
    quit: async () => {
      const timer = setTimeout(() => standIn.kill('SIGKILL'), PATIENCE_MS);
      standIn.stdin.end();
      const code = await exitCode;
      clearTimeout(timer);
      return code;
    },
    kill: (signal) => standIn.kill(signal),
    sayPower: (event) => void standIn.stdin.write(`${event}\n`),
  };
}
