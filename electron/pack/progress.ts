/** How far a long piece of work has come. */
export interface Progress {
  /** What is being done, as a person reads it: “checking pictures”. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** Hears of every step of a long piece of work. */
export type OnProgress = (progress: Progress) => void;
