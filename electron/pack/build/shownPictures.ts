import type { Entry } from '../source/parseEntry.ts';
import type { PictureSource } from '../source/pictureSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';

export type ShownPictures = ReadonlyMap<string, Entry<PictureSource>>;

/** The pictures that may be shown, by id: those that are not withdrawn and show nobody who is. */
export function findShownPictures({ pictures, people }: SourcePack): ShownPictures {
  const withdrawn = new Set(people.entries.flatMap(({ value }) => (value.withdrawn ? value.id : [])));
  const shown = pictures.entries.filter(
    ({ value }) => !value.withdrawn && !value.people.some((person) => withdrawn.has(person)),
  );
  return new Map(shown.map((entry) => [entry.value.id, entry]));
}

/** The ids of every picture that the exhibit puts somewhere, each once, in the order of the visit. */
export function listPlacedPictures({ exhibit, theme, chapters }: SourcePack): ReadonlySet<string> {
  return new Set([
    ...exhibit.value.attract,
    ...(theme?.value.logo === undefined ? [] : [theme.value.logo]),
    ...chapters.flatMap(({ entry }) => (entry ? [entry.value.cover ?? [], listSlides(entry.value)].flat() : [])),
  ]);
}

/** A chapter's slides; a section's picture that is not among them comes after them. */
export function listSlides(chapter: {
  readonly slides: readonly string[];
  readonly sections: readonly { readonly picture?: string | undefined }[];
}): readonly string[] {
  return [...new Set([...chapter.slides, ...chapter.sections.flatMap(({ picture }) => picture ?? [])])];
}
