import type { Language } from '../../electron/contract/exhibit.ts';

/** The text sizes that a visitor can choose, in percent. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/**
 * How a visitor wants the screen. `low` brings everything within reach of a child or somebody seated;
 * `lifted` gives it the whole glass for a look, with the way back still within reach.
 */
export interface Access {
  readonly textSize: TextSize;
  readonly isHighContrast: boolean;
  readonly isCalm: boolean;
  readonly reach: 'usual' | 'low' | 'lifted';
  /** The language that stands beside the visitor's own. */
  readonly beside: Language | null;
}

/** How a visit begins. */
export const usualAccess: Access = {
  textSize: 100,
  isHighContrast: false,
  isCalm: false,
  reach: 'usual',
  beside: null,
};
