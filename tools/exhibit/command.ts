/** Where a command writes: what was asked for to `out`, progress and complaints to `err`. */
export interface Terminal {
  readonly out: { readonly write: (text: string) => unknown };
  readonly err: { readonly write: (text: string) => unknown; readonly isTTY?: boolean };
  /** Asks whoever sits there; absent where nobody does, as in a script. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Aborted when somebody interrupts. */
  readonly signal: AbortSignal;
}

export interface CommandOptions {
  /** Writes for a program, not for a person. */
  readonly json: boolean;
  /** Names what fails nothing, too. */
  readonly notes: boolean;
  /** Puts what it says into the page that the documentation has for it. */
  readonly write: boolean;
}

/** One command of the CLI; gives its exit code. */
export type Command = (folder: string, options: CommandOptions, terminal: Terminal) => Promise<number>;
