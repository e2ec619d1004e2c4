import type { Measurement, Readings } from './Benchmark.ts';

/** The readings of each subject, one entry a round. */
export type Rounds = Readonly<Record<string, readonly Readings[]>>;

/**
 * Measures the subjects in turn, round by round, each round beginning with another one: whatever slows the machine down
 * for a while slows all of them. One round before is thrown away; it fills the caches of the disk.
 */
export async function runRounds(
  { subjects, isExact }: Pick<Measurement, 'subjects' | 'isExact'>,
  rounds: number,
  say: (progress: string) => void = () => {},
): Promise<Rounds> {
  const found: Record<string, Readings[]> = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  const first = isExact ? 1 : 0;
  const last = isExact ? 1 : rounds;
  for (let round = first; round <= last; round += 1) {
    for (let step = 0; step < subjects.length; step += 1) {
      const subject = subjects[(round + step) % subjects.length];
      if (!subject) continue;
      say(`${round === 0 ? 'a round to throw away' : `round ${round} of ${last}`}, ${subject.name}`);
      const readings = await subject.measure();
      if (round > 0) found[subject.name]?.push(readings);
    }
  }
  return found;
}
