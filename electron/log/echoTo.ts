import type { Writable } from 'node:stream';

/** Repeats lines in a terminal. One that is closed is forgotten: its error would be logged, echoed, and fail again for ever. */
export function echoTo(terminal: Pick<Writable, 'on' | 'write'>): (line: string) => void {
  terminal.on('error', () => undefined);
  return (line) => {
    terminal.write(line);
  };
}
