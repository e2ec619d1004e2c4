/** How a date is said: its own name (a caption), the answer to "when?" (in a sentence), or briefly (an axis). */
export type DateStyle = 'name' | 'when' | 'short';

/** What a date can be: one moment as precisely as it is known, or two of one kind with what they share said once. */
export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  /** Within one month. */
  | 'days'
  /** Within one year. */
  | 'daysOfYear'
  | 'months'
  | 'years'
  | 'decades'
  | 'centuries'
  /** `{from}` to `{to}`, where nothing is shared. */
  | 'span'
  /** `{date}` before the common era. */
  | 'beforeEra';

/** Patterns such as `{day} {month} {year} года`; `docs/languages.md` lists the fields. */
export type DatePatterns = Readonly<Partial<Record<DateKind, string>>>;

/** Dates, numbers and lists. `formats.json` has what ICU knows, `prose.json` what museum prose writes instead. */
export interface Formats {
  /** Twelve names each: `alone`, `dated` (beside a day) and whatever other cases the patterns name. */
  readonly months: Readonly<Record<string, readonly string[]>>;
  readonly dates: Readonly<Record<DateStyle, DatePatterns>>;
  /** What follows a number, by its last digits, longest first: `{ "": "th", "1": "st", "11": "th" }`. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Thousands are grouped from numbers of `groupFrom` digits on. */
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    readonly groupFrom: number;
    readonly minus: string;
  };
  readonly lists: { readonly pair: string; readonly between: string; readonly last: string };
}

/** `collation.json`: the order of words. */
export interface Collation {
  /** A language whose order Chromium has and that this one differs from only by `after`. */
  readonly base: string;
  /** Letters that follow another as letters of their own: `{ "h": "xı" }` is h, x, ı. */
  readonly after: Readonly<Record<string, string>>;
}

/** `keyboard.json`: the keys that write something, a row a string, a key a character. Shift is the language's upper case. */
export interface Keyboard {
  readonly rows: readonly string[];
  /** The layer of digits and punctuation. */
  readonly symbols: readonly string[];
}

/** `fold.json`: what a search takes for the same. */
export interface Folding {
  /** Letters that people leave the marks off: `{ "ё": "е" }`. */
  readonly letters: Readonly<Record<string, string>>;
  /** Letters, or runs of them, to the common Latin sounds they may stand for, so that alphabets meet. */
  readonly sounds: Readonly<Record<string, string | readonly string[]>>;
}

/** Everything the program knows of a language besides its texts. */
export interface Language extends Formats {
  /** A BCP 47 tag, the name of its folder. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** Lower-case letters in their order. */
  readonly alphabet: string;
  /** Outer opening and closing mark, inner opening and closing mark, as CSS `quotes` has them. */
  readonly quotes: readonly [string, string, string, string];
  readonly collation: Collation;
  readonly keyboard: Keyboard;
  readonly folding: Folding;
}
