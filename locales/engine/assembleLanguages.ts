import type { Collation, DatePatterns, Folding, Formats, Keyboard, Language } from './language.ts';
import { plainLanguage } from './plainLanguage.ts';

/** The files of a language's folder by name; each may be absent. */
interface LanguageFiles {
  readonly language?: Partial<Pick<Language, 'name' | 'alphabet' | 'quotes'>>;
  readonly formats?: PartialFormats;
  readonly prose?: PartialFormats;
  readonly collation?: Partial<Collation>;
  readonly keyboard?: Keyboard;
  readonly fold?: Partial<Folding>;
}

type PartialFormats = Partial<Omit<Formats, 'dates' | 'numbers' | 'lists'>> & {
  readonly dates?: Partial<Record<keyof Formats['dates'], DatePatterns>>;
  readonly numbers?: Partial<Formats['numbers']>;
  readonly lists?: Partial<Formats['lists']>;
};

function overlay(base: Formats, over: PartialFormats = {}): Formats {
  return {
    months: { ...base.months, ...over.months },
    dates: {
      name: { ...base.dates.name, ...over.dates?.name },
      when: { ...base.dates.when, ...over.dates?.when },
      short: { ...base.dates.short, ...over.dates?.short },
    },
    forms: { ...base.forms, ...over.forms },
    numbers: { ...base.numbers, ...over.numbers },
    lists: { ...base.lists, ...over.lists },
  };
}

/** Puts a language together from its folder. What the folder lacks is taken from the plain language. */
export function assembleLanguage(code: string, files: LanguageFiles): Language {
  const plain = plainLanguage(code);
  return {
    ...plain,
    ...files.language,
    ...overlay(overlay(plain, files.formats), files.prose),
    collation: { ...plain.collation, ...files.collation },
    keyboard: files.keyboard ?? plain.keyboard,
    folding: { ...plain.folding, ...files.fold },
  };
}

/**
 * Finds the languages among files by their paths, `…/az/formats.json`: what Vite's glob and a walk of `locales/` both give.
 * The contents are trusted: they are the program's own, and `tests/locales` checks each of them.
 */
export function assembleLanguages(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, Language> {
  const folders = new Map<string, Record<string, unknown>>();
  for (const [path, data] of Object.entries(files)) {
    const [, code, name] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (code === undefined || name === undefined) continue;
    folders.set(code, { ...folders.get(code), [name]: data });
  }
  return new Map([...folders].map(([code, folder]) => [code, assembleLanguage(code, folder as LanguageFiles)]));
}
