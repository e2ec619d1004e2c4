/** Works once, at first need. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Enough for every ornament of a screen; the oldest gives way, so that a year of resizing costs nothing. */
const ROOM = 300;

/** Gives the same answer, the very same object, to the same plain arguments. */
export function remember<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(...asked);
    const [oldest] = answers.keys();
    if (answers.size >= ROOM && oldest !== undefined) answers.delete(oldest);
    answers.set(key, answer);
    return answer;
  };
}
