import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { logLine } from './logLine.ts';

type Details = Readonly<Record<string, unknown>>;

/** Takes an event, named in kebab-case words, and what explains it; `message` is the sentence for staff. */
type Write = (event: string, details?: Details) => void;

/** The kiosk's diary. Writing never throws: a full disk must not end a visit. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export interface LogOptions {
  /** A file that would grow past this is set aside and a new one begun. */
  readonly maxBytes?: number;
  /** How many files are kept, the present one among them. */
  readonly keep?: number;
  readonly now?: () => Date;
  /** Gets every warning and error as well: the terminal of somebody who runs from source. */
  readonly echo?: (line: string) => void;
}

/** Opens `kiosk.jsonl` in a folder, one JSON object a line; older lines are in `kiosk.1.jsonl`, `kiosk.2.jsonl` and so on. */
export function openLog(folder: string, options: LogOptions = {}): Log {
  const { maxBytes = 1_000_000, keep = 5, now = () => new Date(), echo } = options;
  const file = (age: number) => join(folder, age === 0 ? 'kiosk.jsonl' : `kiosk.${age}.jsonl`);

  const rotate = () => {
    rmSync(file(keep - 1), { force: true });
    for (let age = keep - 2; age >= 0; age -= 1) {
      if (statSync(file(age), { throwIfNoEntry: false })) renameSync(file(age), file(age + 1));
    }
  };

  const append = (line: string) => {
    const size = statSync(file(0), { throwIfNoEntry: false })?.size ?? 0;
    if (size + Buffer.byteLength(line) > maxBytes) attempt(rotate);
    appendFileSync(file(0), line);
  };

  const writeAs =
    (level: string) =>
    (event: string, details: Details = {}) => {
      const line = `${logLine(now(), level, event, details)}\n`;
      attempt(() => append(line));
      if (level !== 'info') attempt(() => echo?.(line));
    };

  attempt(() => mkdirSync(folder, { recursive: true }));
  return { info: writeAs('info'), warn: writeAs('warn'), error: writeAs('error') };
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // There is nowhere left to say it.
  }
}
