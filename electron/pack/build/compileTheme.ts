import type { Language, Picture, Theme } from '../../contract/exhibit.ts';
import type { ThemeSource } from '../source/themeSource.ts';
import { pickTexts } from './pickTexts.ts';

/** The museum's theme as the program gets it. A logo that is withdrawn or broken is left out. */
export function compileTheme(
  { museum, makers, logo, scheme, colours }: ThemeSource,
  languages: readonly Language[],
  pictures: ReadonlyMap<string, Picture>,
): Theme {
  const picture = logo === undefined ? undefined : pictures.get(logo);
  return {
    ...(museum ? { museum: pickTexts(museum, languages) } : {}),
    ...(makers ? { makers: pickTexts(makers, languages) } : {}),
    ...(picture ? { logo: picture } : {}),
    scheme,
    colours,
  };
}
