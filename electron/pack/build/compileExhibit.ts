import { type ChapterStop, type Exhibit, FORMAT_VERSION, type Picture } from '../../contract/exhibit.ts';
import type { ChapterFolder, SourcePack } from '../source/sourcePack.ts';
import { readingMinutes } from '../text/readingMinutes.ts';
import { compileOpening } from './compileChapter.ts';
import { compileTheme } from './compileTheme.ts';
import { pickTexts } from './pickTexts.ts';

/** The outline that the program starts with. */
export function compileExhibit(pack: SourcePack, pictures: ReadonlyMap<string, Picture>): Exhibit {
  const { id, version, languages, defaultLanguage, fallbackLanguage, title, subtitle, credit, attract } =
    pack.exhibit.value;
  const codes = languages.map(({ code }) => code);
  return {
    formatVersion: FORMAT_VERSION,
    id,
    version,
    languages,
    defaultLanguage,
    fallbackLanguage,
    title: pickTexts(title, codes),
    subtitle: pickTexts(subtitle, codes),
    credit: pickTexts(credit, codes),
    attract: attract.flatMap((picture) => pictures.get(picture) ?? []),
    chapters: pack.chapters.map((chapter) => compileStop(chapter, codes, fallbackLanguage, pictures)),
    ...(pack.theme ? { theme: compileTheme(pack.theme.value, codes, pictures) } : {}),
  };
}

function compileStop(
  { id, entry, texts }: ChapterFolder,
  languages: readonly string[],
  fallback: string,
  pictures: ReadonlyMap<string, Picture>,
): ChapterStop {
  const { period, cover } = entry?.value ?? {};
  const picture = cover === undefined ? undefined : pictures.get(cover);
  const textIn = (language: string) => texts.find((text) => text.language === language);
  const minutes = languages.map((language) => {
    // What is missing is read in the fallback language, and takes as long.
    const text = textIn(language) ?? textIn(fallback);
    return [language, text ? readingMinutes(text) : 1] as const;
  });
  return {
    id,
    ...compileOpening(texts),
    ...(period === undefined ? {} : { period }),
    ...(picture ? { cover: picture } : {}),
    minutes: Object.fromEntries(minutes),
  };
}
