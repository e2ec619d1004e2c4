import { contrastOf } from '../../contract/contrastOf.ts';
import { type PaletteColour, palette, textPairs } from '../../contract/palette.ts';
import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** WCAG 2.2, 1.4.3: what text needs against its ground. */
const READABLE = 4.5;

/** Wherever the theme's colours carry text, the text can be read. */
export function findFaintColours({ theme }: SourcePack): Problem[] {
  if (!theme) return [];
  const { colours } = theme.value;
  const dyed = { ...palette, ...colours };
  return textPairs.flatMap(([letters, ground]): Problem[] => {
    const own = ([letters, ground] as const).find((colour: PaletteColour) => colours[colour] !== undefined);
    const contrast = contrastOf(dyed[letters], dyed[ground]);
    if (own === undefined || contrast >= READABLE) return [];
    // Rounded down: 4.49 must not read as enough.
    const measured = Math.floor(contrast * 10) / 10;
    return [
      aFlaw({
        file: theme.file,
        line: theme.lineOf('colours', own),
        code: 'faint-colour',
        message: `Text in ${letters} ${dyed[letters]} on ${ground} ${dyed[ground]} has a contrast of ${measured}:1, and needs ${READABLE}:1`,
        remedy: 'Make one of the two darker or the other lighter',
      }),
    ];
  });
}
