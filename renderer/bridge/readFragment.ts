/** A place that an address of the web export names: `#/ky/chapter/1930`. */
export interface NamedPlace {
  readonly language: string;
  readonly chapterId?: string;
}

/** The place after the `#`, or null where it names none. What it names need not exist. */
export function readFragment(fragment: string): NamedPlace | null {
  const [, language, chapterId] = /^#\/([A-Za-z-]+)(?:\/chapter\/([a-z0-9-]+))?\/?$/.exec(fragment) ?? [];
  if (language === undefined) return null;
  return { language, ...(chapterId !== undefined && { chapterId }) };
}
