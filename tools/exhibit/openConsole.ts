import { createInterface } from 'node:readline/promises';

/** Somebody at a terminal who can be asked. */
export interface Console {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Opens the terminal for questions where there is one. Ctrl+C and the end of the input abort `stop`. */
export function openConsole(stop: AbortController): Console | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;

  let opened: { readonly lines: AsyncIterator<string>; readonly close: () => void } | undefined;
  const open = () => {
    const terminal = createInterface({ input: stdin, output: stderr });
    const close = () => terminal.close();
    // The terminal is in raw mode, in which the system raises no signal for Ctrl+C.
    terminal.once('SIGINT', () => {
      stop.abort();
      close();
    });
    // What was typed or pasted ahead waits in the iterator; `question` would lose it.
    return { lines: terminal[Symbol.asyncIterator](), close };
  };
  return {
    ask: async (question) => {
      opened ??= open();
      stderr.write(question);
      const { value, done } = await opened.lines.next();
      if (done) stop.abort();
      stop.signal.throwIfAborted();
      return value;
    },
    close: () => opened?.close(),
  };
}
