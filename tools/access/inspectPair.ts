import { type Look, walkOutOfOrder, walkVisit } from '../shots/walkScreens.ts';
import { type Finding, foldScreens, sayFinding } from './finding.ts';
import { mmPerPx, nameGlass } from './glasses.ts';
import { inspectScreen } from './inspectScreen.ts';
import type { Pair } from './pairs.ts';

/** What came of one visit before one glass. */
export interface PairInspection {
  readonly sentences: readonly string[];
  readonly screens: number;
  readonly targets: number;
  /** Contrasts that axe could not tell. */
  readonly undecided: number;
}

export interface PairWish {
  /** Screens by name; all, where none is named. */
  readonly screens?: readonly string[] | undefined;
  /** Whether to look at the screen of a program without a pack, too. */
  readonly isOutOfOrderWanted: boolean;
}

/**
 * Goes through a visit in one language before one glass and inspects its screens. A screen that cannot be reached ends the
 * visit and is a finding, too.
 */
export async function inspectPair({ glass, language }: Pair, wish: PairWish): Promise<PairInspection> {
  const found: { readonly screen: string; readonly finding: Finding }[] = [];
  const sum = { screens: 0, targets: 0, undecided: 0 };
  const look: Look = async (screen, page) => {
    const { findings, targets, undecided } = await inspectScreen(page, mmPerPx(glass));
    sum.screens += 1;
    sum.targets += targets;
    sum.undecided += undecided;
    found.push(...findings.map((finding) => ({ screen, finding })));
  };

  const options = { size: glass.size, settings: { screenDiagonalInches: glass.inches } };
  const broken: string[] = [];
  const note = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    broken.push(`A visit (${nameGlass(glass)}, ${language}) ended early: ${reason}`);
  };
  await walkVisit(options, language, look, wish.screens).catch(note);
  if (wish.isOutOfOrderWanted) await walkOutOfOrder(options, language, look).catch(note);
  const sentences = foldScreens(found).map((finding) => sayFinding(finding, glass, language));
  return { ...sum, sentences: [...sentences, ...broken] };
}
