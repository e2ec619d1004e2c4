/**
 * How much a problem weighs. An `error` refuses the pack, a `flaw` lets it be shown with a fallback,
 * a `note` is for the coverage report and fails nothing.
 */
export type Grade = 'error' | 'flaw' | 'note';

/** Something about a pack that a person should know: one sentence says what, one says what to do; both without full stop. */
export interface Problem {
  readonly grade: Grade;
  /** Forward-slashed path below the pack's folder; empty for the folder itself. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** A stable name of the rule, such as `section-missing`. */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

type Finding = Omit<Problem, 'grade'>;

/** A problem that refuses the pack. */
export const anError = (finding: Finding): Problem => ({ grade: 'error', ...finding });

/** A problem that the pack is shown with. */
export const aFlaw = (finding: Finding): Problem => ({ grade: 'flaw', ...finding });

/** Something worth knowing that is nobody's mistake. */
export const aNote = (finding: Finding): Problem => ({ grade: 'note', ...finding });

/** Whether a pack with these problems must not be shown. */
export const isRefused = (problems: readonly Problem[]): boolean => problems.some(({ grade }) => grade === 'error');
