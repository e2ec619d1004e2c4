import type { Folding, Language } from './language.ts';

/** What a search compares by. */
export interface TextFolding {
  /** Small letters without their marks: ё is е, ə is e, ı and İ are i. Texts that fold alike are spelt alike. */
  readonly fold: (text: string) => string;
  /**
   * How the words may sound, in plain Latin letters and whatever alphabet they are in: Гасанов and Həsənov share a key.
   * Several, where a letter has several sounds; at most sixteen.
   */
  readonly soundKeys: (text: string) => readonly string[];
}

/** Enough for four letters of two sounds; more would make an index heavy for nothing. */
const MOST_KEYS = 16;

/** Stress, the dot that lower-casing leaves of İ, and hyphens that only show at the end of a line. */
const UNSEEN = /[\u0300\u0301\u0307\u00ad]/g;

/** One alphabet writes the glide before a vowel, another leaves it out: Qarayev and Караев, Yesenin and Есенин. */
const GLIDE = /(^|[aou]|\P{L})i(?=[aou])/gu;

const DOUBLED = /(.)\1+/gu;

const simplify = (key: string) => key.replace(DOUBLED, '$1').replace(GLIDE, '$1').replace(DOUBLED, '$1');

/** Unites the languages' tables: a visitor types in any alphabet, whatever the language of the texts. */
function uniteSounds(foldings: readonly Folding[]): ReadonlyMap<string, readonly string[]> {
  const united = new Map<string, readonly string[]>();
  for (const [letters, sounds] of foldings.flatMap((folding) => Object.entries(folding.sounds))) {
    united.set(letters, [...new Set([...(united.get(letters) ?? []), ...[sounds].flat()])]);
  }
  return united;
}

/** Makes the folding of an exhibit from all of its languages. */
export function createFolding(languages: Iterable<Language>): TextFolding {
  const foldings = Array.from(languages, (language) => language.folding);
  const letters = new Map(foldings.flatMap((folding) => Object.entries(folding.letters)));
  const sounds = uniteSounds(foldings);
  const longest = Math.max(1, ...Array.from(sounds.keys(), (run) => run.length));

  const lower = (text: string) => text.normalize('NFC').toLowerCase().replace(UNSEEN, '');

  function soundsAt(text: string, start: number): { readonly choices: readonly string[]; readonly length: number } {
    for (let length = longest; length > 0; length -= 1) {
      const choices = sounds.get(text.slice(start, start + length));
      if (choices) return { choices, length };
    }
    return { choices: [text.charAt(start)], length: 1 };
  }

  return {
    fold: (text) => Array.from(lower(text), (letter) => letters.get(letter) ?? letter).join(''),
    soundKeys: (text) => {
      const plain = lower(text);
      let keys: readonly string[] = [''];
      for (let start = 0; start < plain.length; ) {
        const { choices, length } = soundsAt(plain, start);
        const all = keys.flatMap((key) => choices.map((sound) => key + sound));
        keys = all.length <= MOST_KEYS ? all : keys.map((key) => key + (choices[0] ?? ''));
        start += length;
      }
      return [...new Set(keys.map(simplify))];
    },
  };
}
