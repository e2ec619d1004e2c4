import type { Summary } from './statistics.ts';

/** What one subject gave in one round, by name. */
export type Readings = Readonly<Record<string, number>>;

/** Something that is measured: the kiosk, or what it is held against. */
export interface Subject {
  readonly name: string;
  /** Starts it, measures it once and ends it. */
  readonly measure: () => Promise<Readings>;
}

/** A line of `design.md` that is to be reached. */
export interface Line {
  /** As the table prints it. */
  readonly says: string;
  /** "Usually" is judged by medians, "never" by the most of any round. */
  readonly isReached: (ours: Summary, reference: Summary) => boolean;
}

/** One row of a table. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'frames/s' | 'requests';
  /** The reading that it shows, and the one of the references where they call theirs otherwise. */
  readonly reading: string;
  readonly referenceReading?: string;
  readonly line?: Line;
}

/** One table: the first subject is ours, the second is the reference, and the others are shown beside them. */
export interface Measurement {
  readonly title: string;
  /** How it is measured, for whoever doubts a number. */
  readonly method: string;
  readonly subjects: readonly [Subject, Subject, ...Subject[]];
  readonly rows: readonly Row[];
  /** It comes out the same every time. */
  readonly isExact?: boolean;
}

/** What `npm run bench -- <name>` measures. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  /** Called once the program is built. */
  readonly prepare: () => Promise<readonly Measurement[]>;
}
