import { createInterface, type Interface } from 'node:readline/promises';

/** Somebody at a terminal who can be asked. */
export interface Console {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Opens the terminal for questions where there is one. Ctrl+C and the end of the input abort `stop`. */
export function openConsole(stop: AbortController): Console | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;

  let opened: { readonly terminal: Interface; readonly lines: AsyncIterator<string> } | undefined;
  const open = () => {
    const terminal = createInterface({ input: stdin, output: stderr });
    // The terminal is in raw mode, in which the system raises no signal for Ctrl+C.
    terminal.once('SIGINT', () => {
      stop.abort();
      terminal.close();
    });
    // What was typed or pasted ahead waits in the iterator; `question` would lose it.
    return { terminal, lines: terminal[Symbol.asyncIterator]() };
  };
  return {
    ask: async (question) => {
      opened ??= open();
      opened.terminal.setPrompt(question);
      opened.terminal.prompt();
      const { value, done } = await opened.lines.next();
      if (done) stop.abort();
      stop.signal.throwIfAborted();
      return value;
    },
    close: () => opened?.terminal.close(),
  };
}
