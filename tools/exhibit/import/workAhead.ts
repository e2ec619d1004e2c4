/**
 * Works on things a few ahead and hands the results out in the order of the things. No more than `ahead` of them are held
 * at a time.
 */
export async function* workAhead<T, R>(
  things: readonly T[],
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const running: { readonly thing: T; readonly result: Promise<R> }[] = [];
  for (const thing of things) {
    const result = work(thing);
    // Whoever stops listening has no use for what fails later.
    result.catch(() => {});
    running.push({ thing, result });
    const first = running.length >= ahead ? running.shift() : undefined;
    if (first) yield [first.thing, await first.result];
  }
  for (const { thing, result } of running) yield [thing, await result];
}
