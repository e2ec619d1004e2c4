const KB_PER_MB = 1024;
const MS_PER_S = 1000;

/** What a process of the benchmark has cost so far, since it was started. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that it ever held. */
  readonly memory: number;
}

/** Prints it, for the process that started this one. */
export function sayCost(): void {
  const { maxRSS } = process.resourceUsage();
  const cost: Cost = { seconds: performance.now() / MS_PER_S, memory: maxRSS / KB_PER_MB };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}
