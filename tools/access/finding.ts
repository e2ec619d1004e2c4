import { type Glass, nameGlass } from './glasses.ts';

/** Something on a screen that a hand or an eye will stumble over. */
export interface Finding {
  /** The thing by its name, in quotation marks; or what it is, where it has none. */
  readonly thing: string;
  /** What it measures. */
  readonly measures: string;
  /** What it should. */
  readonly should: string;
}

/** A finding and the screens of one visit that have it. */
export interface FoundOn extends Finding {
  readonly screens: readonly string[];
}

/** What screens of one visit have in common is said once. */
export function foldScreens(found: readonly { readonly screen: string; readonly finding: Finding }[]): FoundOn[] {
  const folded = new Map<string, FoundOn>();
  for (const { screen, finding } of found) {
    const key = `${finding.thing} ${finding.measures} ${finding.should}`;
    const before = folded.get(key)?.screens ?? [];
    folded.set(key, { ...finding, screens: before.includes(screen) ? before : [...before, screen] });
  }
  return [...folded.values()];
}

/** One finding as one sentence: where, what, what it measures, what it should. */
export const sayFinding = ({ screens, thing, measures, should }: FoundOn, glass: Glass, language: string): string =>
  `${screens.join(', ')} (${nameGlass(glass)}, ${language}): ${thing} ${measures}; ${should}.`;
