import type { Label, Language, LocalizedText, Picture } from '../../contract/exhibit.ts';
import { compiledPictureFile } from '../compiledFiles.ts';
import type { PictureSource } from '../source/pictureSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { MadePicture } from './makePicture.ts';
import { pickTexts } from './pickTexts.ts';
import type { ShownPictures } from './shownPictures.ts';

/** The pictures that are made, by id, as the program gets them. */
export function compilePictures(
  { exhibit, places }: SourcePack,
  shown: ShownPictures,
  made: ReadonlyMap<string, MadePicture>,
): ReadonlyMap<string, Picture> {
  const languages = exhibit.value.languages.map(({ code }) => code);
  const names = new Map(places.entries.map(({ value }) => [value.id, value.name]));
  return new Map(
    [...made].flatMap(([id, files]) => {
      const source = shown.get(id)?.value;
      if (!source) return [];
      const place = source.place === undefined ? undefined : names.get(source.place);
      return [
        [
          id,
          {
            ...compilePicture(source, files, languages),
            ...(place ? { place: pickTexts(place, languages) } : {}),
            ...(source.labels.length > 0 ? { labels: compileLabels(source, names, languages) } : {}),
          },
        ],
      ];
    }),
  );
}

function compilePicture(source: PictureSource, made: MadePicture, languages: readonly Language[]): Picture {
  return {
    id: source.id,
    kind: source.kind,
    width: made.width,
    height: made.height,
    files: made.files.map(({ width }) => ({ width, path: compiledPictureFile(made.key, width) })),
    placeholder: made.placeholder,
    focus: source.focus,
    alt: pickTexts(source.alt, languages),
    caption: pickTexts(source.caption, languages),
    credit: pickTexts(source.credit, languages),
    ...(source.date === undefined ? {} : { date: source.date }),
  };
}

/** The names over a picture. One whose place is not there is left out. */
function compileLabels(
  { labels }: PictureSource,
  names: ReadonlyMap<string, LocalizedText>,
  languages: readonly Language[],
): Label[] {
  return labels.flatMap(({ at, kind, place, text }) => {
    const name = place === undefined ? text : names.get(place);
    return name ? [{ at, kind, text: pickTexts(name, languages) }] : [];
  });
}
