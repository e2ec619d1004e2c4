/** The alphabets whose letters look alike in print. */
export const SCRIPTS = ['Latin', 'Cyrillic', 'Greek'] as const;
export type Script = (typeof SCRIPTS)[number];

const PATTERNS: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

/** The alphabet of a letter, where it is one of these. */
export const scriptOf = (letter: string): Script | undefined => SCRIPTS.find((script) => PATTERNS[script].test(letter));

/** How many letters of each alphabet a text has. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  for (const letter of text) {
    const script = scriptOf(letter);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The alphabet that most letters belong to. */
export function mainScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** A letter with its code, as a typist can look it up: `“ә” (U+04D9)`. */
export function nameLetter(letter: string): string {
  return `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
