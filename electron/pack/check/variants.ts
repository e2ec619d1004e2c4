import { lowerCase } from '../../../locales/engine/casing.ts';
import type { Language } from '../../contract/exhibit.ts';
import type { TermSource } from '../source/termSource.ts';

/** A variant of the term table, ready to be looked for in one language. */
export interface SoughtVariant {
  readonly term: TermSource;
  readonly pattern: RegExp;
  /** What may stand around it. */
  readonly except: readonly RegExp[];
  /** Empty where it is wrong everywhere. */
  readonly chapters: readonly string[];
}

/** Variants by the letters that they begin with, so that a word is compared with few of them. */
export type VariantIndex = ReadonlyMap<string, readonly SoughtVariant[]>;

const KEY_LENGTH = 2;

/** The key of a word: its first two letters, small. A word of one letter is its own key. */
export const keyOf = (word: string): string => word.slice(0, KEY_LENGTH);

/** Makes the variants of a language ready. Those of one letter or with a star among the first two are found as well. */
export function indexVariants(terms: readonly TermSource[], language: Language): VariantIndex {
  const variants = terms.flatMap((term) =>
    (term.avoid[language] ?? []).map((variant) => {
      const { form, except, chapters } =
        typeof variant === 'string' ? { form: variant, except: [], chapters: [] } : variant;
      const sought: SoughtVariant = {
        term,
        pattern: readForm(form, language, 'y'),
        except: except.map((phrase) => readForm(phrase, language, 'g')),
        chapters,
      };
      return { key: /^[^*]{2}/.test(form) ? keyOf(lowerCase(form, { code: language })) : '', sought };
    }),
  );
  const index = Map.groupBy(variants, ({ key }) => key);
  return new Map([...index].map(([key, found]) => [key, found.map(({ sought }) => sought)]));
}

/** What means something in a pattern; a star means something here. */
const SYNTAX = /[\\^$.+?()[\]{}|/]/g;
/** What a star stands for: all but what parts words. Naming every letter there is would make hundreds of slow patterns. */
const ANY_LETTERS = '[^\\s.,;:!?…«»“”„()–—-]*';

/** A form as a pattern for texts in small letters. That it begins and ends with a word is for those who use it. */
function readForm(form: string, language: Language, flags: string): RegExp {
  const words = lowerCase(form.trim(), { code: language })
    .split(/\s+/)
    .map((word) => word.replaceAll(SYNTAX, '\\$&').replaceAll('*', ANY_LETTERS));
  return new RegExp(words.join('\\s+'), flags);
}
